#include "ui/models/marks/ScorersModel.h"

#include "ui/models/Roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

void ScorersModel::show(const Sheets& sheets, const std::vector<JurorCount>& counts)
{
    const auto isSame = [](const Row& row, const JurorCount& count) { return row.count.juror == count.juror; };
    const bool isReset = !std::ranges::equal(rows_, counts, isSame);
    if (isReset)
        beginResetModel();
    rows_.clear();
    for (const JurorCount& count : counts) {
        const Juror* juror = sheets.juror(count.juror);
        rows_.push_back({juror->code, juror->name, count});
    }
    if (isReset)
        endResetModel();
    else if (!rows_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<JurorId> ScorersModel::jurorAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(rows_[static_cast<std::size_t>(row)].count.juror) : std::nullopt;
}

int ScorersModel::rowOf(JurorId juror) const
{
    const auto found = std::ranges::find(rows_, juror, [](const Row& row) { return row.count.juror; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int ScorersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ScorersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.code;
    case PartRole: return row.count.expected == 0 ? 1.0 : double(row.count.given) / row.count.expected;
    case QuietRole: return row.count.isDone();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 marks, %4 of %5 sheets complete")
            .arg(row.name)
            .arg(row.count.given)
            .arg(row.count.expected)
            .arg(row.count.complete)
            .arg(row.count.sheets);
    default: return {};
    }
}

}
