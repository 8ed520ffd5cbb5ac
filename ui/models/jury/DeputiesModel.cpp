#include "ui/models/jury/DeputiesModel.h"

#include "core/text/Dates.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

using namespace Qt::StringLiterals;

namespace sidang {

void DeputiesModel::show(std::vector<Deputy> deputies, Language language)
{
    if (deputies == deputies_ && language == language_)
        return;
    beginResetModel();
    deputies_ = std::move(deputies);
    language_ = language;
    endResetModel();
}

int DeputiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(deputies_.size());
}

QVariant DeputiesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Deputy& deputy = deputies_[static_cast<std::size_t>(index.row())];
    const QString who = deputy.position.isEmpty() ? deputy.name : deputy.name + u", "_s + deputy.position;
    const QString when =
        deputy.first == deputy.last ? longDate(deputy.first, language_) : periodText({deputy.first, deputy.last}, language_);
    switch (role) {
    case Qt::DisplayRole: return who;
    case NoteRole: return when;
    case Qt::AccessibleTextRole: return who + u", "_s + when;
    case Qt::DecorationRole: return lineIcon(u"official"_s, Ink::Quiet);
    default: return {};
    }
}

}
