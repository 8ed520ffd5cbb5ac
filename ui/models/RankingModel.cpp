#include "ui/models/RankingModel.h"

#include "ui/models/Roles.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

RankingColumn columnOf(const QModelIndex& index)
{
    return static_cast<RankingColumn>(index.column());
}

QString flagWords(const Flags& flags)
{
    QStringList words;
    for (const Flag& flag : flags)
        words << flag.text;
    return words.join(u", "_s);
}

int alignmentOf(RankingColumn column)
{
    const bool isNumber = column == RankingColumn::Place || column == RankingColumn::Total || column == RankingColumn::Gap;
    return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}

void RankingModel::show(const OpenEdition& edition, CategoryId category, Language language)
{
    beginResetModel();
    const Category* shown = findCategory(edition.book, category);
    Q_ASSERT(shown);
    rows_ = rankingRows(edition, *shown, language);
    endResetModel();
}

void RankingModel::clear()
{
    beginResetModel();
    rows_.clear();
    endResetModel();
}

std::optional<NomineeId> RankingModel::nomineeAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return rows_[static_cast<std::size_t>(row)].nominee;
}

int RankingModel::rowOf(NomineeId nominee) const
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].nominee == nominee)
            return static_cast<int>(i);
    }
    return -1;
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(RankingColumn::Count);
}

QString RankingModel::textOf(const RankingRow& row, RankingColumn column) const
{
    switch (column) {
    case RankingColumn::Place: return row.placeText;
    case RankingColumn::Nominee: return row.name;
    case RankingColumn::Total: return row.totalText;
    case RankingColumn::Gap: return row.gapText;
    case RankingColumn::Remarks: return flagWords(row.flags);
    case RankingColumn::Aspects:
    case RankingColumn::Count: return {};
    }
    Q_UNREACHABLE();
}

QString RankingModel::spokenText(const RankingRow& row, RankingColumn column) const
{
    if (column == RankingColumn::Aspects)
        return row.barText;
    if (column == RankingColumn::Place && row.isCutBelow)
        return tr("%1, the last one sent up").arg(row.placeText);
    return textOf(row, column);
}

QString RankingModel::hintOf(const RankingRow& row, RankingColumn column) const
{
    if (column == RankingColumn::Aspects)
        return row.barText.isEmpty() ? QString() : QString(row.barText).replace(u"; "_s, u"\n"_s);
    if (column == RankingColumn::Nominee)
        return row.name;
    if (column == RankingColumn::Total && row.total)
        return tr("Exactly %1").arg(row.total->toText());
    if (column == RankingColumn::Remarks) {
        QStringList reasons;
        for (const Flag& flag : row.flags)
            reasons << (flag.reason.isEmpty() ? flag.text : flag.reason);
        return reasons.join(u'\n');
    }
    return {};
}

QVariant RankingModel::sortValue(const RankingRow& row, RankingColumn column) const
{
    switch (column) {
    case RankingColumn::Place: return row.place ? *row.place : static_cast<int>(rows_.size()) + 1;
    case RankingColumn::Aspects:
    case RankingColumn::Total: return row.total ? row.total->approximate() : -1.0;
    case RankingColumn::Gap: return row.gap ? row.gap->approximate() : -1.0;
    case RankingColumn::Nominee:
    case RankingColumn::Remarks: return textOf(row, column);
    case RankingColumn::Count: return {};
    }
    Q_UNREACHABLE();
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RankingRow& row = rows_[static_cast<std::size_t>(index.row())];
    const RankingColumn column = columnOf(index);
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::AccessibleTextRole: return spokenText(row, column);
    case Qt::ToolTipRole: return hintOf(row, column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case SortRole: return sortValue(row, column);
    case IdRole: return row.nominee.value;
    case BarRole: return QVariant::fromValue(row.bar);
    case FlagsRole: return QVariant::fromValue(row.flags);
    case CutRole: return row.isCutBelow;
    case QuietRole: return !row.place;
    case StrongRole: return column == RankingColumn::Total;
    default: return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<RankingColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    const bool spoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !spoken)
        return {};
    switch (column) {
    case RankingColumn::Place: return spoken ? tr("Place") : u"#"_s;
    case RankingColumn::Nominee: return tr("Nominee");
    case RankingColumn::Aspects: return tr("By aspect");
    case RankingColumn::Total: return tr("Total");
    case RankingColumn::Gap: return spoken ? tr("Gap to the one before") : tr("Gap");
    case RankingColumn::Remarks: return tr("Remarks");
    case RankingColumn::Count: return {};
    }
    Q_UNREACHABLE();
}

}
