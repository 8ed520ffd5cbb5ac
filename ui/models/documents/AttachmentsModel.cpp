#include "ui/models/documents/AttachmentsModel.h"

#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace sidang {

void AttachmentsModel::show(std::vector<Attachment> files, Language language)
{
    const bool isSame = files == files_;
    language_ = language;
    if (isSame) {
        if (!files_.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    files_ = std::move(files);
    endResetModel();
}

void AttachmentsModel::tell(const QHash<QString, KeptState>& states)
{
    states_ = states;
    if (!files_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<KeptState> AttachmentsModel::stateAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const auto found = states_.constFind(files_[static_cast<std::size_t>(row)].hash);
    return found == states_.constEnd() ? std::nullopt : std::optional(*found);
}

int AttachmentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(files_.size());
}

QString AttachmentsModel::noteOf(const Attachment& file) const
{
    const auto found = states_.constFind(file.hash);
    if (found == states_.constEnd() || *found == KeptState::Same) {
        const QLocale locale(language_ == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
        return locale.formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat);
    }
    return *found == KeptState::Changed ? tr("content changed since it was added")
                                        : tr("the file is no longer in its folder");
}

QVariant AttachmentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment& file = files_[static_cast<std::size_t>(index.row())];
    const bool isFine = stateAt(index.row()).value_or(KeptState::Same) == KeptState::Same;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return file.name;
    case NoteRole: return noteOf(file);
    case Qt::AccessibleTextRole: return file.name + u", "_s + noteOf(file);
    case Qt::DecorationRole: return isFine ? lineIcon(u"attachment"_s, Ink::Quiet) : lineIcon(u"warning"_s, Ink::Refusal);
    default: return {};
    }
}

}
