#include "ui/models/ExplanationModel.h"

#include "ui/models/Roles.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QString textOf(const ExplanationNode& node, ExplanationColumn column)
{
    switch (column) {
    case ExplanationColumn::Title: return node.title;
    case ExplanationColumn::Score: return node.scoreText;
    case ExplanationColumn::Weight: return node.weightText;
    case ExplanationColumn::Contribution: return node.contributionText;
    case ExplanationColumn::Count: return {};
    }
    Q_UNREACHABLE();
}

QVariant sortValue(const ExplanationNode& node, ExplanationColumn column)
{
    const auto& value = column == ExplanationColumn::Score    ? node.score
                        : column == ExplanationColumn::Weight ? node.weight
                                                              : node.contribution;
    if (column == ExplanationColumn::Title)
        return node.title;
    return value ? QVariant(value->approximate()) : QVariant();
}

int alignmentOf(ExplanationColumn column)
{
    return static_cast<int>((column == ExplanationColumn::Title ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

}

void ExplanationModel::show(ExplanationTree tree)
{
    beginResetModel();
    tree_ = std::move(tree);
    endResetModel();
}

std::optional<CriterionId> ExplanationModel::criterionAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const ExplanationNode& node = nodeOf(index);
    if (node.criterion || node.parent < 0)
        return node.criterion;
    return tree_.nodes[static_cast<std::size_t>(node.parent)].criterion;
}

QModelIndex ExplanationModel::indexAt(std::size_t position) const
{
    return createIndex(tree_.nodes[position].row, 0, position);
}

QModelIndex ExplanationModel::indexOf(CriterionId criterion) const
{
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
        if (tree_.nodes[i].criterion == criterion)
            return indexAt(i);
    }
    return {};
}

QModelIndex ExplanationModel::firstIndicator() const
{
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
        if (tree_.nodes[i].isIndicator)
            return indexAt(i);
    }
    return {};
}

bool ExplanationModel::isIndicator(const QModelIndex& index) const
{
    return index.isValid() && nodeOf(index).isIndicator;
}

const std::vector<int>& ExplanationModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? nodeOf(parent).children : tree_.roots;
}

QModelIndex ExplanationModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex ExplanationModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || nodeOf(index).parent < 0)
        return {};
    return indexAt(static_cast<std::size_t>(nodeOf(index).parent));
}

int ExplanationModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ExplanationModel::columnCount(const QModelIndex&) const
{
    return static_cast<int>(ExplanationColumn::Count);
}

QVariant ExplanationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExplanationNode& node = nodeOf(index);
    const auto column = static_cast<ExplanationColumn>(index.column());
    const bool isTitle = column == ExplanationColumn::Title;
    switch (role) {
    case Qt::DisplayRole: return textOf(node, column);
    case Qt::AccessibleTextRole:
        return isTitle && !node.note.isEmpty() ? node.title + u", "_s + node.note : textOf(node, column);
    case Qt::ToolTipRole:
        if (isTitle)
            return node.note.isEmpty() ? node.title : node.title + u'\n' + node.note;
        return column == ExplanationColumn::Score ? node.scoreText : QString();
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case SortRole: return sortValue(node, column);
    case IdRole: return node.criterion ? QVariant(node.criterion->value) : QVariant();
    case StrongRole: return node.isStrong;
    case QuietRole: return node.isQuiet;
    case NoteRole: return isTitle ? node.note : QString();
    default: return {};
    }
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<ExplanationColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case ExplanationColumn::Title: return tr("Indicator");
    case ExplanationColumn::Score: return tr("Score");
    case ExplanationColumn::Weight: return tr("Weight");
    case ExplanationColumn::Contribution: return tr("Adds");
    case ExplanationColumn::Count: return {};
    }
    Q_UNREACHABLE();
}

}
