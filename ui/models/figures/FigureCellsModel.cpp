#include "ui/models/figures/FigureCellsModel.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/Tone.h"
#include "ui/models/Roles.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int side = 4;

}

void FigureCellsModel::show(const EditionPointer& edition, NomineeId nominee, Language language)
{
    language_ = language;
    const std::vector<QDate> months = monthsOf(edition->book.edition.period);
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column)
            fills_[static_cast<std::size_t>(row * side + column)] =
                fillOf(edition->book, nominee, cellAt(index(row, column)), months);
    }
    Q_EMIT dataChanged(index(0, 0), index(side - 1, side - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, side - 1);
}

FigureCell FigureCellsModel::cellAt(const QModelIndex& index) const
{
    return {static_cast<Programme>(index.column()), static_cast<Segment>(index.row())};
}

QModelIndex FigureCellsModel::indexOf(const FigureCell& cell) const
{
    return index(static_cast<int>(cell.segment), static_cast<int>(cell.programme));
}

const CellFill& FigureCellsModel::fillAt(const QModelIndex& index) const
{
    return fills_[static_cast<std::size_t>(index.row() * side + index.column())];
}

int FigureCellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : side;
}

int FigureCellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : side;
}

QString FigureCellsModel::shownText(const QModelIndex& index) const
{
    const CellFill& fill = fillAt(index);
    if (fill.doesNotApply())
        return u"–"_s;
    if (fill.isEmpty())
        return isUsual(cellAt(index)) ? u"·"_s : u"(–)"_s;
    return u"%1 | %2"_s.arg(fill.declared).arg(fill.verified);
}

QString FigureCellsModel::words(const QModelIndex& index) const
{
    const CellFill& fill = fillAt(index);
    if (fill.doesNotApply())
        return tr("does not apply");
    if (fill.isEmpty())
        return isUsual(cellAt(index)) ? tr("no figures yet")
                                      : tr("no figures; this segment has no such programme as a rule");
    return tr("%1 of %3 months declared, %2 verified").arg(fill.declared).arg(fill.verified).arg(fill.months);
}

QVariant FigureCellsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellFill& fill = fillAt(index);
    const FigureCell cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole: return shownText(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(choiceText(cell.programme), choiceText(cell.segment), words(index));
    case QuietRole: return fill.isEmpty() || fill.doesNotApply();
    case ToneRole:
        return fill.months > 0 && fill.verified == fill.months ? QVariant(static_cast<int>(Tone::Accent)) : QVariant();
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
    default: return {};
    }
}

QVariant FigureCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(orientation == Qt::Horizontal ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? choiceText(static_cast<Programme>(section))
                                         : choiceText(static_cast<Segment>(section));
}

}
