#include "ui/models/marks/DifferenceModel.h"

#include "core/text/ScaleText.h"
#include "ui/models/Roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

void DifferenceModel::show(SheetsPointer sheets, std::vector<Difference> differences)
{
    const bool isSame = sheets_ && std::ranges::equal(differences, differences_, {}, &Difference::key, &Difference::key);
    if (!isSame)
        beginResetModel();
    sheets_ = std::move(sheets);
    differences_ = std::move(differences);
    if (!isSame)
        endResetModel();
    else if (!differences_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Difference* DifferenceModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &differences_[static_cast<std::size_t>(row)] : nullptr;
}

QString DifferenceModel::gradeAt(int row, DifferenceColumn column) const
{
    const Difference& difference = *at(row);
    if (!sheets_->rights().maySeeBoth)
        return tr("not shown");
    const Grade& grade = column == DifferenceColumn::First ? difference.first : difference.second;
    return gradeText(grade, sheets_->leaf(difference.key.criterion)->indicator->scale, sheets_->language());
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(differences_.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MarkKey& key = at(index.row())->key;
    const auto column = static_cast<DifferenceColumn>(index.column());
    const bool isGrade = column == DifferenceColumn::First || column == DifferenceColumn::Second;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isGrade ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case DifferenceColumn::Nominee: return sheets_->nominee(key.nominee)->name;
    case DifferenceColumn::Juror: return sheets_->juror(*key.juror)->name;
    case DifferenceColumn::Indicator: {
        const Criterion* leaf = sheets_->leaf(key.criterion);
        return leaf->code + u' ' + leaf->title;
    }
    default: return gradeAt(index.row(), column);
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<DifferenceColumn>(section);
    const bool isGrade = column == DifferenceColumn::First || column == DifferenceColumn::Second;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isGrade ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DifferenceColumn::Nominee: return tr("Nominee");
    case DifferenceColumn::Juror: return tr("Juror");
    case DifferenceColumn::Indicator: return tr("Indicator");
    case DifferenceColumn::First: return tr("First entry");
    case DifferenceColumn::Second: return tr("Second entry");
    }
    return {};
}

}
