#include "ui/models/marks/PasteModel.h"

#include "ui/common/LineIcon.h"
#include "ui/models/marks/PasteBlock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// In spreadsheets a dash stands for nothing, as it does on the sheets here.
bool isNothing(const QString& text)
{
    return text.isEmpty() || text == u"-"_s || text == u"–"_s;
}

bool hasCells(const KeyingModel& table, int row)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        if (table.cellAt(table.index(row, column)))
            return true;
    }
    return false;
}

QString rowName(const KeyingModel& table, int row)
{
    const QString first = table.index(row, 0).data().toString();
    const bool isSheet = !table.cellAt(table.index(row, 1));
    return isSheet ? first + u' ' + table.index(row, 1).data().toString() : first;
}

}

PasteModel::PasteModel(const KeyingModel& table, const QModelIndex& at, const QString& block, QObject* parent)
    : QAbstractTableModel(parent)
{
    const std::vector<QStringList> rows = readBlock(block);
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    layOut(table, at, static_cast<std::size_t>(width), rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::vector<Cell>& line = cells_.emplace_back();
        for (std::size_t c = 0; c < static_cast<std::size_t>(width); ++c) {
            const QString text = rows[r].value(static_cast<qsizetype>(c)).trimmed();
            const bool isThere = r < targetRows_.size() && c < targetColumns_.size();
            const QModelIndex target = isThere ? table.index(targetRows_[r], targetColumns_[c]) : QModelIndex();
            line.push_back(read(table, target, text));
            if (line.back().fate == Fate::Refused)
                faults_ << placeOf(r, c) + u": "_s + line.back().told;
        }
    }
    holdCommentsToMarks(*table.sheets());
}

void PasteModel::layOut(const KeyingModel& table, const QModelIndex& at, std::size_t width, std::size_t height)
{
    for (int row = at.row(); row < table.rowCount() && targetRows_.size() < height; ++row) {
        if (!hasCells(table, row))
            continue;
        targetRows_.push_back(row);
        rowNames_ << rowName(table, row);
    }
    for (int column = at.column(); column < table.columnCount() && targetColumns_.size() < width; ++column) {
        if (!table.cellAt(table.index(at.row(), column)))
            continue;
        targetColumns_.push_back(column);
        columnNames_ << table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
}

PasteModel::Cell PasteModel::read(const KeyingModel& table, const QModelIndex& target, const QString& text)
{
    if (isNothing(text)) {
        ++left_;
        return {text, Fate::Left, {}};
    }
    const auto cell = table.cellAt(target);
    if (!cell)
        return {text, Fate::Refused, tr("there is no cell here; the block is larger than what is left of the table")};
    const bool isBeside = cell->kind != CellKind::Mark; // whether its mark is there is looked at in the end
    const QString lock = isBeside ? table.sheets()->lockText({cell->key.nominee, cell->key.juror}) : table.lockText(target);
    if (!lock.isEmpty())
        return {text, Fate::Refused, lock};
    const Result<Changes, QString> changes = table.read(target, text);
    if (!changes)
        return {text, Fate::Refused, changes.error()};
    if (changes->empty()) {
        ++left_;
        return {text, Fate::Left, tr("is there already")};
    }
    changes_.insert(changes_.end(), changes->begin(), changes->end());
    ++taken_;
    const QString before = table.typedAt(target);
    if (before.isEmpty())
        return {text, Fate::Taken, {}};
    ++replaced_;
    return {text, Fate::Replaces, tr("replaces %1").arg(before)};
}

/// A note needs its mark: there already, or in the block.
void PasteModel::holdCommentsToMarks(const Sheets& sheets)
{
    for (const Change& change : changes_) {
        const auto* note = std::get_if<NoteChange>(&change);
        const auto sets = [note](const Change& other) {
            const auto* mark = std::get_if<MarkChange>(&other);
            return mark && mark->key == note->key;
        };
        if (!note || sheets.book().marks.contains(note->key) || std::ranges::any_of(changes_, sets))
            continue;
        const Criterion* leaf = sheets.leaf(note->key.criterion);
        faults_ << leaf->code + u' ' + leaf->title + u": "_s + tr("a comment without a mark");
    }
}

QString PasteModel::placeOf(std::size_t row, std::size_t column) const
{
    const QString rowText = row < targetRows_.size() ? rowNames_.at(static_cast<qsizetype>(row)) : tr("row %1").arg(row + 1);
    const QString columnText =
        column < targetColumns_.size() ? columnNames_.at(static_cast<qsizetype>(column)) : tr("column %1").arg(column + 1);
    return rowText + u", "_s + columnText;
}

int PasteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(cells_.size());
}

int PasteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || cells_.empty() ? 0 : static_cast<int>(cells_.front().size()) + 1;
}

QVariant PasteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0) {
        const QString name = row < targetRows_.size() ? rowNames_.at(index.row()) : tr("row %1").arg(row + 1);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(name) : QVariant();
    }
    const Cell& cell = cells_[row][static_cast<std::size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole: return cell.fate == Fate::Replaces ? cell.text + u" · "_s + cell.told : cell.text;
    case Qt::ToolTipRole: return cell.told;
    case Qt::AccessibleTextRole: return cell.told.isEmpty() ? cell.text : cell.text + u": "_s + cell.told;
    case QuietRole: return cell.fate == Fate::Left;
    case Qt::DecorationRole:
        if (cell.fate == Fate::Refused)
            return lineIcon(u"error"_s, Ink::Refusal);
        return cell.fate == Fate::Replaces ? QVariant(lineIcon(u"warning"_s, Ink::Attention)) : QVariant();
    default: return {};
    }
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Row");
    return section - 1 < columnNames_.size() ? columnNames_.at(section - 1) : tr("column %1").arg(section);
}

}
