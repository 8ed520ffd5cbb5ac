// What is done in the table of measured indicators.
#include "ui/models/figures/IndicatorsModel.h"

using namespace Qt::StringLiterals;

namespace sidang {

bool IndicatorsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto column = static_cast<IndicatorColumn>(index.column());
    const DraftKey key{keyAt(index.row()), column};
    const QString text = value.toString().trimmed();
    if (text == index.data(Qt::EditRole).toString() && !drafts_.contains(key))
        return true;
    const auto outcome = indicatorEntry(placeAt(index.row()), column, text);
    if (const auto* fault = std::get_if<IndicatorFault>(&outcome)) {
        drafts_[key] = {text, *fault};
    } else {
        const std::map<DraftKey, Draft> before = drafts_;
        drafts_.erase(key);
        if (column == IndicatorColumn::Numerator || column == IndicatorColumn::Denominator) {
            drafts_.erase({key.first, IndicatorColumn::Numerator});
            drafts_.erase({key.first, IndicatorColumn::Denominator});
        }
        if (const Changes& changes = std::get<Changes>(outcome); !changes.empty() && !perform_(changes)) {
            drafts_ = before;
            drafts_[key] = {text, {tr("This is not stored: the message above says why.")}};
        }
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    return true;
}

bool IndicatorsModel::clearCells(const QModelIndexList& cells)
{
    for (const QModelIndex& cell : cells) {
        if (flags(cell) & Qt::ItemIsEditable)
            setData(cell, QString(), Qt::EditRole);
    }
    return true;
}

bool IndicatorsModel::setNotApplicable(const QModelIndexList& cells)
{
    for (const QModelIndex& cell : cells) {
        const auto column = static_cast<IndicatorColumn>(cell.column());
        if ((flags(cell) & Qt::ItemIsEditable) &&
            (column == IndicatorColumn::Numerator || column == IndicatorColumn::Denominator))
            setData(cell, u"-"_s, Qt::EditRole);
    }
    return true;
}

}
