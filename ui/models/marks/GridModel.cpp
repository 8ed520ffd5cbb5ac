#include "ui/models/marks/GridModel.h"

#include "ui/common/LineIcon.h"
#include "ui/models/marks/Keying.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

bool isLaidOutAlike(const Sheets& a, const Sheets& b)
{
    const auto sameNominee = [](const Nominee* x, const Nominee* y) { return *x == *y; };
    const auto sameLeaf = [](const Criterion* x, const Criterion* y) { return *x == *y; };
    return a.category().id == b.category().id && a.language() == b.language() && a.isBlind() == b.isBlind() &&
           std::ranges::equal(a.nominees(), b.nominees(), sameNominee) &&
           std::ranges::equal(a.opinions(), b.opinions(), sameLeaf) && a.book().recusals == b.book().recusals;
}

}

void GridModel::show(SheetsPointer sheets, JurorId juror)
{
    const bool isSame = sheets_ && juror == juror_ && isLaidOutAlike(*sheets, *sheets_);
    if (!isSame)
        beginResetModel();
    sheets_ = std::move(sheets);
    juror_ = juror;
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Nominee* GridModel::nomineeAt(int row) const
{
    return row >= 0 && row < rowCount() ? sheets_->nominees()[static_cast<std::size_t>(row)] : nullptr;
}

const Criterion* GridModel::leafAt(int column) const
{
    const int at = column - firstLeafColumn();
    return at >= 0 && at < leafCount() ? sheets_->opinions()[static_cast<std::size_t>(at)] : nullptr;
}

int GridModel::rowOf(NomineeId nominee) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (nomineeAt(row)->id == nominee)
            return row;
    }
    return -1;
}

std::optional<KeyingCell> GridModel::cellAt(const QModelIndex& index) const
{
    const Nominee* nominee = index.isValid() ? nomineeAt(index.row()) : nullptr;
    const Criterion* leaf = index.isValid() ? leafAt(index.column()) : nullptr;
    return nominee && leaf ? std::optional(KeyingCell{{nominee->id, leaf->id, juror_}, CellKind::Mark}) : std::nullopt;
}

QModelIndex GridModel::indexOf(const KeyingCell& cell) const
{
    const int row = rowOf(cell.key.nominee);
    for (int column = firstLeafColumn(); row >= 0 && cell.key.juror == juror_ && column < filledColumn(); ++column) {
        if (leafAt(column)->id == cell.key.criterion)
            return index(row, column);
    }
    return {};
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sheets_ ? 0 : static_cast<int>(sheets_->nominees().size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sheets_ ? 0 : stateColumn() + 1;
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const
{
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return cellAt(index) ? flags | Qt::ItemIsEditable : flags;
}

QString GridModel::textAt(int row, int column) const
{
    const Nominee& nominee = *nomineeAt(row);
    const SheetPlace place{nominee.id, juror_};
    if (column == 0)
        return nominee.name;
    if (column == filledColumn()) {
        const auto [given, expected] = sheets_->count(place);
        return sheets_->closedText(place).isEmpty() ? u"%1/%2"_s.arg(given).arg(expected) : u"–"_s;
    }
    if (column == stateColumn())
        return stateText(sheets_->state(place));
    const QString text = shownText(*sheets_, {{nominee.id, leafAt(column)->id, juror_}, CellKind::Mark});
    return text.isEmpty() ? u"–"_s : text;
}

QVariant GridModel::markData(const KeyingCell& cell, int role) const
{
    switch (role) {
    case KeyingClosedRole: return sheets_->closedText({cell.key.nominee, juror_});
    case KeyingFarRole: return farText(*sheets_, cell.key);
    case KeyingCellRole: return true;
    case QuietRole: return !sheets_->value(cell.key);
    case KeyingWaitsRole: return lacksComment(*sheets_, cell.key);
    case Qt::ToolTipRole: {
        QStringList lines{farText(*sheets_, cell.key), sheets_->isBlind() ? QString() : sheets_->book().marks.note(cell.key).comment};
        if (lacksComment(*sheets_, cell.key))
            lines << tr("comment needed");
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    default: return {};
    }
}

QVariant GridModel::stateData(int row, int role) const
{
    const SheetState state = sheets_->state({nomineeAt(row)->id, juror_});
    const bool isAttention = state == SheetState::Differs || state == SheetState::CommentMissing;
    switch (role) {
    case Qt::DecorationRole: {
        const bool isDone = state == SheetState::Verified || state == SheetState::Final || state == SheetState::Complete;
        return lineIcon(stateIcon(state), isAttention ? Ink::Attention : isDone ? Ink::Accent : Ink::Quiet);
    }
    case QuietRole: return !isAttention;
    default: return {};
    }
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((cell || index.column() == filledColumn() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return cell ? u"%1, %2: %3"_s.arg(nomineeAt(index.row())->name, leafAt(index.column())->title, textAt(index.row(), index.column()))
                    : textAt(index.row(), index.column());
    default: break;
    }
    if (cell)
        return markData(*cell, role);
    if (index.column() == stateColumn())
        return stateData(index.row(), role);
    if (role == QuietRole)
        return index.column() == filledColumn() || !sheets_->closedText({nomineeAt(index.row())->id, juror_}).isEmpty();
    return role == Qt::ToolTipRole && index.column() == 0 ? QVariant(textAt(index.row(), 0)) : QVariant();
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Criterion* leaf = leafAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return leaf ? leaf->code : section == 0 ? tr("Nominee") : section == filledColumn() ? tr("Filled") : tr("State");
    case NoteRole: return leaf ? leaf->title : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return leaf ? leaf->code + u' ' + leaf->title : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((leaf || section == filledColumn() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

}
