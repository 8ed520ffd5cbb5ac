#include "ui/models/OfficialsTableModel.h"

#include "core/words/ChoiceTexts.h"
#include "ui/models/Roles.h"

using namespace Qt::StringLiterals;

namespace sidang {

void OfficialsTableModel::show(const std::vector<Official>& officials)
{
    if (officials == officials_) { // the language may be another one
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    officials_ = officials;
    endResetModel();
}

int OfficialsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(officials_.size());
}

int OfficialsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(OfficialColumn::Nip) + 1;
}

QVariant OfficialsTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Official& official = officials_[static_cast<std::size_t>(index.row())];
    if (role == QuietRole)
        return !official.serves;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<OfficialColumn>(index.column())) {
    case OfficialColumn::Name: return official.serves ? official.name : official.name + u" · "_s + tr("no longer serves");
    case OfficialColumn::Role: return roleText(official.role);
    case OfficialColumn::Position: return official.position;
    case OfficialColumn::Nip: return official.nip;
    }
    return {};
}

QVariant OfficialsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<OfficialColumn>(section)) {
    case OfficialColumn::Name: return tr("Name");
    case OfficialColumn::Role: return tr("Role");
    case OfficialColumn::Position: return tr("Position");
    case OfficialColumn::Nip: return tr("NIP");
    }
    return {};
}

}
