// Dragging a criterion to another place of the tree.
#include "ui/models/scheme/SchemeModel.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr auto criterionType = "application/x-sidang-criterion"_L1;

}

QStringList SchemeModel::mimeTypes() const
{
    return {criterionType};
}

QMimeData* SchemeModel::mimeData(const QModelIndexList& indexes) const
{
    const auto dragged = indexes.isEmpty() ? std::nullopt : criterionAt(indexes.constFirst());
    if (!dragged)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(criterionType, QByteArray::number(dragged->value));
    return data;
}

std::optional<CriterionId> SchemeModel::dropped(const QMimeData* data) const
{
    const qint32 id = data ? data->data(criterionType).toInt() : 0;
    return nodes_.contains(id) ? std::optional(CriterionId{id}) : std::nullopt;
}

bool SchemeModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent) const
{
    const auto id = dropped(data);
    if (!id || !parent.isValid() || changeable_ == Changeable::No)
        return false;
    const Criterion* above = criterion(parent);
    if (above && above->isLeaf())
        return false;
    // Not into itself.
    for (QModelIndex index = parent; index.isValid(); index = index.parent()) {
        if (criterionAt(index) == id)
            return false;
    }
    return true;
}

bool SchemeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const CriterionId id = *dropped(data);
    const Node& node = nodes_[id.value];
    int at = row < 0 ? rowCount(parent.siblingAtColumn(0)) : row;
    if (node.parent == static_cast<qint32>(parent.internalId()) && node.row < at)
        --at;
    Q_EMIT moveWanted(id, criterionAt(parent), at);
    return false;
}

}
