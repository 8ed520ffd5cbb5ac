#include "ui/models/OfficialsModel.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

using namespace Qt::StringLiterals;

namespace sidang {

void OfficialsModel::show(std::vector<Official> officials)
{
    beginResetModel();
    officials_ = std::move(officials);
    endResetModel();
}

const Official* OfficialsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &officials_[static_cast<std::size_t>(row)] : nullptr;
}

int OfficialsModel::rowOf(OfficialId official) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row)->id == official)
            return row;
    }
    return -1;
}

int OfficialsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(officials_.size());
}

QVariant OfficialsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Official& official = *at(index.row());
    QString note = roleText(official.role);
    if (!official.passphrase.isEmpty())
        note += u" · "_s + tr("with a passphrase");
    if (!official.serves)
        note += u" · "_s + tr("no longer serves");
    switch (role) {
    case Qt::DisplayRole: return official.name;
    case NoteRole: return note;
    case QuietRole: return !official.serves;
    case Qt::AccessibleTextRole: return official.name + u", "_s + note;
    case Qt::DecorationRole: return lineIcon(u"official"_s, official.serves ? Ink::Accent : Ink::Quiet);
    default: return {};
    }
}

}
