#include "ui/shell/NavigationModel.h"

#include "ui/common/LineIcon.h"
#include "ui/models/Sentences.h"

using namespace Qt::StringLiterals;

namespace sidang {

void NavigationModel::show(EditionPointer edition)
{
    beginResetModel();
    edition_ = std::move(edition);
    endResetModel();
}

void NavigationModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<CategoryId> NavigationModel::categoryAt(int row) const
{
    return row >= firstCategory && row < rowCount() ? std::optional(at(row).id) : std::nullopt;
}

int NavigationModel::rowOf(CategoryId category) const
{
    for (int row = firstCategory; row < rowCount(); ++row) {
        if (at(row).id == category)
            return row;
    }
    return -1;
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    const int categories = edition_ ? static_cast<int>(edition_->book.categories.size()) : 0;
    return categories > 0 ? firstCategory + categories : 1;
}

QVariant NavigationModel::ofCategory(const Category& category, int role) const
{
    const CategoryRanking* ranking = findRanking(edition_->ranking, category.id);
    const QString state = ranking ? stateText(ranking) : tr("cannot be ranked yet");
    switch (role) {
    case Qt::DisplayRole: return category.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return category.title + u", "_s + state;
    case CountRole: return ranking ? QString::number(ranking->ranked.size()) : u"–"_s;
    case OpenStateRole: return !isComplete(ranking);
    default: return {};
    }
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() >= firstCategory)
        return ofCategory(at(index.row()), role);
    const bool isHeading = index.row() == headingRow;
    switch (role) {
    case Qt::DisplayRole: return isHeading ? tr("Ranking") : tr("Start");
    case Qt::DecorationRole: return isHeading ? QVariant() : QVariant(lineIcon(u"home"_s, Ink::Quiet));
    case HeadingRole: return isHeading;
    default: return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.row() == headingRow)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}
