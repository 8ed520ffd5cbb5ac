#include "ui/shell/NavigationModel.h"

#include "ui/models/Sentences.h"
#include "ui/shell/MakePage.h"

#include <algorithm>
#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

enum class Heading { Preparation, Scoring, Results, Documents };
using Entry = std::variant<PageId, Heading>;

constexpr std::array<Entry, pageCount + 4> entries{
    PageId::Start,
    Heading::Preparation, PageId::Overview, PageId::Edition, PageId::Scheme, PageId::Jury, PageId::Nominees,
    Heading::Scoring, PageId::Documents, PageId::Figures, PageId::Marks, PageId::Interviews,
    Heading::Results, PageId::Ranking,
    Heading::Documents, PageId::Print, PageId::History, PageId::Backups,
};

}

void NavigationModel::show(EditionPointer edition)
{
    const bool hadEdition = edition_ != nullptr;
    if (hadEdition != (edition != nullptr)) {
        beginResetModel();
        edition_ = std::move(edition);
        endResetModel();
    } else {
        edition_ = std::move(edition);
        retranslate();
    }
}

void NavigationModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<PageId> NavigationModel::pageAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const auto* page = std::get_if<PageId>(&entries[static_cast<std::size_t>(row)]);
    return page ? std::optional(*page) : std::nullopt;
}

int NavigationModel::rowOf(PageId page) const
{
    const auto found = std::ranges::find(entries, Entry(page)) - entries.begin();
    return found < rowCount() ? static_cast<int>(found) : -1;
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return edition_ ? static_cast<int>(entries.size()) : 1;
}

QString NavigationModel::headingAt(int row) const
{
    switch (std::get<Heading>(entries[static_cast<std::size_t>(row)])) {
    case Heading::Preparation: return tr("Preparation");
    case Heading::Scoring: return tr("Scoring");
    case Heading::Results: return tr("Results");
    case Heading::Documents: return tr("Documents");
    }
    return {};
}

QString NavigationModel::countOf(PageId page) const
{
    if (!edition_)
        return {};
    switch (page) {
    case PageId::Scheme: return QString::number(edition_->book.categories.size());
    case PageId::Jury: return QString::number(edition_->book.jurors.size());
    case PageId::Nominees: return QString::number(edition_->book.nominees.size());
    default: return {};
    }
}

bool NavigationModel::isOpen(PageId page) const
{
    return edition_ && page == PageId::Ranking && std::ranges::any_of(edition_->book.categories, [this](const Category& each) {
        return !isComplete(findRanking(edition_->ranking, each.id));
    });
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<PageId> page = pageAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return page ? pageTitle(*page) : headingAt(index.row());
    case Qt::ToolTipRole: return page && isOpen(*page) ? tr("not every category can be ranked completely yet") : QString();
    case Qt::AccessibleTextRole:
        if (page && isOpen(*page))
            return pageTitle(*page) + u", "_s + tr("not every category can be ranked completely yet");
        return page ? pageTitle(*page) : headingAt(index.row());
    case HeadingRole: return !page;
    case CountRole: return page ? countOf(*page) : QString();
    case OpenStateRole: return page && isOpen(*page);
    default: return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!pageAt(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}
