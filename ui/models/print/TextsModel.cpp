#include "ui/models/print/TextsModel.h"

#include "core/report/FormTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

void TextsModel::show(const EditionBook& book)
{
    own_ = book.formTexts;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString TextsModel::nameAt(int row) const
{
    return row >= 0 && row < rowCount() ? formTextKinds()[static_cast<std::size_t>(row)].name : QString();
}

int TextsModel::rowOf(const QString& name) const
{
    const auto& kinds = formTextKinds();
    const auto found = std::ranges::find(kinds, name, &FormTextKind::name);
    return found == kinds.end() ? -1 : static_cast<int>(found - kinds.begin());
}

int TextsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(formTextKinds().size());
}

QVariant TextsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FormTextKind& kind = formTextKinds()[static_cast<std::size_t>(index.row())];
    const auto own = own_.find(kind.name);
    const bool isOwn = own != own_.end();
    const bool isBroken = isOwn && troubleOf(kind.name, own->second).has_value();
    const QString note = isBroken ? tr("cannot be read") : isOwn ? tr("own text") : QString();
    switch (role) {
    case Qt::DisplayRole: return kind.title;
    case Qt::AccessibleTextRole: return note.isEmpty() ? kind.title : kind.title + u", "_s + note;
    case NoteRole: return note;
    case Qt::DecorationRole:
        if (!isOwn)
            return {};
        return isBroken ? lineIcon(u"warning"_s, Ink::Refusal) : lineIcon(u"check"_s, Ink::Accent);
    default: return {};
    }
}

}
