#include "ui/models/figures/FigureNomineesModel.h"

#include "core/scoring/Readings.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

bool FigureNomineesModel::show(EditionPointer edition, CategoryId category)
{
    const bool isSameCategory = category == category_;
    edition_ = std::move(edition);
    category_ = category;
    measured_.clear();
    leaves_.clear();
    if (const Category* found = findCategory(edition_->book, category)) {
        for (const Criterion* leaf : leavesOf(found->criteria)) {
            if (leaf->indicator->source == Source::Measured)
                leaves_.push_back(*leaf);
        }
    }
    all_.clear();
    for (const Nominee& nominee : edition_->book.nominees) {
        if (nominee.category == category)
            all_.push_back(nominee.id);
    }
    std::vector<NomineeId> shown = wanted();
    if (isSameCategory && shown == shown_) {
        if (!shown_.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 1));
        return false;
    }
    beginResetModel();
    shown_ = std::move(shown);
    endResetModel();
    return true;
}

void FigureNomineesModel::narrow(const QString& text)
{
    text_ = text.trimmed();
    std::vector<NomineeId> shown = wanted();
    if (shown == shown_)
        return;
    beginResetModel();
    shown_ = std::move(shown);
    endResetModel();
}

std::vector<NomineeId> FigureNomineesModel::wanted() const
{
    if (text_.isEmpty())
        return all_;
    std::vector<NomineeId> nominees;
    for (const Nominee& nominee : edition_->book.nominees) {
        if (nominee.category == category_ &&
            (nominee.name.contains(text_, Qt::CaseInsensitive) || nominee.code.contains(text_, Qt::CaseInsensitive)))
            nominees.push_back(nominee.id);
    }
    return nominees;
}

std::optional<NomineeId> FigureNomineesModel::nomineeAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(shown_[static_cast<std::size_t>(row)]) : std::nullopt;
}

int FigureNomineesModel::rowOf(NomineeId nominee) const
{
    const auto found = std::ranges::find(shown_, nominee);
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

int FigureNomineesModel::measured(NomineeId nominee) const
{
    if (const auto known = measured_.constFind(nominee.value); known != measured_.constEnd())
        return *known;
    const auto have = std::ranges::count_if(leaves_, [&](const Criterion& leaf) {
        const std::optional<Reading>& reading = leaf.indicator->reading;
        return reading ? readFigures(edition_->book, nominee, *reading).has_value()
                       : edition_->book.marks.contains({nominee, leaf.id, {}});
    });
    return *measured_.insert(nominee.value, static_cast<int>(have));
}

int FigureNomineesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant FigureNomineesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NomineeId id = shown_[static_cast<std::size_t>(index.row())];
    const Nominee* nominee = findNominee(edition_->book, id);
    if (!nominee)
        return {};
    const bool isCount = index.column() == 1;
    switch (role) {
    case Qt::DisplayRole: return isCount ? u"%1/%2"_s.arg(measured(id)).arg(leaves_.size()) : nominee->name;
    case IdRole: return id.value;
    case QuietRole: return isCount || nominee->status != NomineeStatus::Eligible;
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignVCenter | (isCount ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return nominee->name + u", "_s + tr("%1 of %2 indicators").arg(measured(id)).arg(leaves_.size());
    case Qt::DecorationRole: {
        const bool isWhole = measured(id) == static_cast<int>(leaves_.size());
        return isCount && isWhole ? lineIcon(u"check"_s, Ink::Accent) : QVariant();
    }
    default: return {};
    }
}

}
