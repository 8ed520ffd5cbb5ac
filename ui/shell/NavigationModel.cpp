#include "ui/shell/NavigationModel.h"

#include "ui/models/Sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

std::vector<NavigationModel::Entry> NavigationModel::entriesOf(const OpenEdition* edition)
{
    std::vector<Entry> entries{{Destination::Start, {}}};
    if (!edition)
        return entries;
    if (!edition->book.categories.empty())
        entries.push_back({Destination::ResultsHeading, {}});
    for (const Category& category : edition->book.categories)
        entries.push_back({Destination::Category, category.id});
    for (const Destination to : {Destination::DocumentsHeading, Destination::History, Destination::Backups})
        entries.push_back({to, {}});
    return entries;
}

bool NavigationModel::isHeading(Destination to)
{
    return to == Destination::ResultsHeading || to == Destination::DocumentsHeading;
}

void NavigationModel::show(EditionPointer edition)
{
    beginResetModel();
    edition_ = std::move(edition);
    entries_ = entriesOf(edition_.get());
    endResetModel();
}

void NavigationModel::refresh(EditionPointer edition)
{
    if (entriesOf(edition.get()) != entries_) {
        show(std::move(edition));
        return;
    }
    edition_ = std::move(edition);
    retranslate();
}

void NavigationModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<CategoryId> NavigationModel::categoryAt(int row) const
{
    const bool isCategory = row >= 0 && row < rowCount() && destinationAt(row) == Destination::Category;
    return isCategory ? std::optional(entries_[static_cast<std::size_t>(row)].category) : std::nullopt;
}

int NavigationModel::rowOf(CategoryId category) const
{
    const auto found = std::ranges::find(entries_, Entry{Destination::Category, category});
    return found == entries_.end() ? -1 : static_cast<int>(found - entries_.begin());
}

int NavigationModel::rowOf(Destination to) const
{
    const auto found = std::ranges::find(entries_, to, &Entry::to);
    return found == entries_.end() ? -1 : static_cast<int>(found - entries_.begin());
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant NavigationModel::ofCategory(CategoryId id, int role) const
{
    const Category* category = findCategory(edition_->book, id);
    const CategoryRanking* ranking = findRanking(edition_->ranking, id);
    const QString state = ranking ? stateText(ranking) : tr("cannot be ranked yet");
    switch (role) {
    case Qt::DisplayRole: return category->title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return category->title + u", "_s + state;
    case CountRole: return ranking ? QString::number(ranking->ranked.size()) : u"–"_s;
    case OpenStateRole: return !isComplete(ranking);
    default: return {};
    }
}

QString NavigationModel::titleOf(Destination to) const
{
    switch (to) {
    case Destination::Start: return tr("Start");
    case Destination::ResultsHeading: return tr("Results");
    case Destination::DocumentsHeading: return tr("Documents");
    case Destination::History: return tr("History");
    case Destination::Backups: return tr("Backups");
    case Destination::Category: break;
    }
    return {};
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = entries_[static_cast<std::size_t>(index.row())];
    if (entry.to == Destination::Category)
        return ofCategory(entry.category, role);
    switch (role) {
    case Qt::DisplayRole: return titleOf(entry.to);
    case HeadingRole: return isHeading(entry.to);
    default: return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(destinationAt(index.row())))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}
