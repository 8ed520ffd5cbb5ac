#include "ui/models/marks/SheetModel.h"

#include "core/text/ScaleText.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Figures.h"
#include "ui/models/marks/Keying.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

bool holdsAny(const Criterion& node, bool ofJuror)
{
    return std::ranges::any_of(leavesOf(node), [ofJuror](const Criterion* leaf) {
        return (leaf->indicator->source == Source::Opinion) == ofJuror;
    });
}

std::vector<SheetColumn> columnsFor(bool ofJuror, bool isBlind)
{
    std::vector<SheetColumn> columns{SheetColumn::Code, SheetColumn::Title, SheetColumn::Asked, SheetColumn::Value, SheetColumn::Score};
    if (!ofJuror)
        columns.insert(columns.end(), {SheetColumn::ReadAt, SheetColumn::Day, SheetColumn::Answers});
    else if (!isBlind)
        columns.push_back(SheetColumn::Comment);
    return columns;
}

std::optional<CellKind> kindOf(SheetColumn column)
{
    switch (column) {
    case SheetColumn::Value: return CellKind::Mark;
    case SheetColumn::Comment: return CellKind::Comment;
    case SheetColumn::ReadAt: return CellKind::Source;
    case SheetColumn::Day: return CellKind::Day;
    default: return std::nullopt;
    }
}

bool isNumber(SheetColumn column)
{
    return column == SheetColumn::Value || column == SheetColumn::Score || column == SheetColumn::Day;
}

}

std::vector<SheetModel::Row> SheetModel::rowsOf(const Sheets& sheets, bool ofJuror) const
{
    std::vector<Row> rows;
    for (const Criterion* node : nodesOf(sheets.category().criteria)) {
        if (holdsAny(*node, ofJuror))
            rows.push_back({node, !node->isLeaf()});
    }
    return rows;
}

void SheetModel::show(SheetsPointer sheets, const SheetPlace& place)
{
    const bool ofJuror = place.juror.has_value();
    std::vector<Row> rows = rowsOf(*sheets, ofJuror);
    std::vector<SheetColumn> columns = columnsFor(ofJuror, sheets->isBlind());
    const auto isSameNode = [](const Row& a, const Row& b) { return *a.node == *b.node; };
    const bool isSame = sheets_ && place == place_ && columns == columns_ && sheets->language() == sheets_->language() &&
                        std::ranges::equal(rows, rows_, isSameNode);
    if (!isSame)
        beginResetModel();
    sheets_ = std::move(sheets);
    place_ = place;
    columns_ = std::move(columns);
    rows_ = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SheetModel::columnOf(SheetColumn column) const
{
    const auto found = std::ranges::find(columns_, column);
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

bool SheetModel::isHeading(int row) const
{
    return rows_[static_cast<std::size_t>(row)].isHeading;
}

const Criterion* SheetModel::leafAt(int row) const
{
    return row >= 0 && row < rowCount() && !isHeading(row) ? rows_[static_cast<std::size_t>(row)].node : nullptr;
}

MarkKey SheetModel::keyAt(int row) const
{
    return {place_.nominee, rows_[static_cast<std::size_t>(row)].node->id, place_.juror};
}

std::optional<KeyingCell> SheetModel::cellAt(const QModelIndex& index) const
{
    const auto kind = index.isValid() && leafAt(index.row()) ? kindOf(columnAt(index.column())) : std::nullopt;
    return kind ? std::optional(KeyingCell{keyAt(index.row()), *kind}) : std::nullopt;
}

QModelIndex SheetModel::indexOf(const KeyingCell& cell) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!leafAt(row) || keyAt(row) != cell.key)
            continue;
        for (int column = 0; column < columnCount(); ++column) {
            if (kindOf(columnAt(column)) == cell.kind)
                return index(row, column);
        }
    }
    return {};
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return cellAt(index) ? flags | Qt::ItemIsEditable : flags;
}

QString SheetModel::answersText(int row) const
{
    const auto found = sheets_->book().attestations.find(keyAt(row));
    if (found == sheets_->book().attestations.end())
        return {};
    const auto nameOf = [this](const std::optional<OfficialId>& id) {
        const Official* official = id ? findOfficial(sheets_->book(), *id) : nullptr;
        return official ? official->name : QString();
    };
    const QString entered = nameOf(found->second.entered);
    const QString confirmed = nameOf(found->second.confirmed);
    if (confirmed.isEmpty())
        return tr("%1 · to be confirmed").arg(entered);
    return entered.isEmpty() ? tr("confirmed: %1").arg(confirmed) : tr("%1 · confirmed: %2").arg(entered, confirmed);
}

QString SheetModel::textAt(int row, SheetColumn column) const
{
    const Criterion& node = *rows_[static_cast<std::size_t>(row)].node;
    if (column == SheetColumn::Code)
        return node.code;
    if (column == SheetColumn::Title)
        return node.title;
    if (!node.isLeaf())
        return {};
    const QStringList levels = levelTexts(node.indicator->scale, sheets_->language());
    switch (column) {
    case SheetColumn::Asked: return levels.isEmpty() ? scaleWords(node.indicator->scale, sheets_->language()) : levels.join(u'\n');
    case SheetColumn::Score: {
        const auto score = scoreAt(*sheets_, keyAt(row));
        return score ? figure(*score, 2, sheets_->language()) : QString();
    }
    case SheetColumn::Answers: return answersText(row);
    case SheetColumn::Comment:
        if (lacksComment(*sheets_, keyAt(row)))
            return tr("comment needed");
        [[fallthrough]];
    default: return shownText(*sheets_, {keyAt(row), *kindOf(column)});
    }
}

QString SheetModel::noteAt(int row, SheetColumn column) const
{
    const Criterion& node = *rows_[static_cast<std::size_t>(row)].node;
    if (column != SheetColumn::Title)
        return {};
    if (!node.isLeaf() || !node.indicator->reading)
        return node.guidance;
    const QString read = tr("Read from the performance figures.");
    return node.guidance.isEmpty() ? read : node.guidance + u' ' + read;
}

QVariant SheetModel::markData(int row, SheetColumn column, int role) const
{
    const MarkKey key = keyAt(row);
    switch (role) {
    case KeyingFarRole: return column == SheetColumn::Value ? farText(*sheets_, key) : QString();
    case KeyingWaitsRole: return column == SheetColumn::Comment && lacksComment(*sheets_, key);
    case QuietRole: return column == SheetColumn::Asked || column == SheetColumn::Code || column == SheetColumn::Score;
    case KeyingCellRole: return kindOf(column).has_value();
    case KeyingWrapsRole: return column == SheetColumn::Title || column == SheetColumn::Asked || column == SheetColumn::Answers;
    case Qt::DecorationRole: {
        const auto found = column == SheetColumn::Answers ? sheets_->book().attestations.find(key) : sheets_->book().attestations.end();
        return found != sheets_->book().attestations.end() && found->second.confirmed ? QVariant(lineIcon(u"check"_s, Ink::Accent))
                                                                                     : QVariant();
    }
    default: return {};
    }
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const SheetColumn column = columnAt(index.column());
    const bool isLeaf = !isHeading(row);
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textAt(row, column);
        return text.isEmpty() && isLeaf && column == SheetColumn::Value ? u"–"_s : text;
    }
    case NoteRole: return isBrief_ ? QString() : noteAt(row, column);
    case KeyingHeadingRole: return !isLeaf;
    case KeyingClosedRole: return isLeaf && kindOf(column) == CellKind::Mark ? sheets_->closedText(place_) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString far = isLeaf ? markData(row, column, KeyingFarRole).toString() : QString();
        if (isBrief_ && isLeaf && column == SheetColumn::Title)
            return QStringList{textAt(row, column), noteAt(row, column)}.join(u'\n').trimmed();
        return far.isEmpty() && column != SheetColumn::Asked ? textAt(row, column) : far;
    }
    case Qt::AccessibleTextRole: {
        const QString text = textAt(row, column);
        const QString said = text.isEmpty() && column == SheetColumn::Value ? tr("no value") : text;
        const QString far = isLeaf ? markData(row, column, KeyingFarRole).toString() : QString();
        return kindOf(column) && isLeaf ? textAt(row, SheetColumn::Title) + u": "_s + said + (far.isEmpty() ? far : u", "_s + far) : said;
    }
    default: return isLeaf ? markData(row, column, role) : QVariant();
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const SheetColumn column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SheetColumn::Code: return tr("Code");
    case SheetColumn::Title: return tr("Indicator");
    case SheetColumn::Asked: return tr("Scale");
    case SheetColumn::Value: return place_.juror ? tr("Mark") : tr("Value");
    case SheetColumn::Score: return tr("Score");
    case SheetColumn::Comment: return tr("Comment");
    case SheetColumn::ReadAt: return tr("Source");
    case SheetColumn::Day: return tr("Day of the source");
    case SheetColumn::Answers: return tr("Entered and confirmed");
    }
    Q_UNREACHABLE();
}

}
