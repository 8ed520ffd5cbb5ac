#include "ui/models/scheme/SchemeModel.h"

#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/scheme/SchemeTexts.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

int alignmentOf(SchemeColumn column)
{
    return int(Qt::AlignVCenter | (column == SchemeColumn::Weight ? Qt::AlignRight : Qt::AlignLeft));
}

}

void SchemeModel::takeIn(const std::vector<Criterion>& criteria, qint32 parent)
{
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        nodes_.insert(criteria[i].id.value, {&criteria[i], parent, static_cast<int>(i), weightOf(criteria[i])});
        takeIn(criteria[i].children, criteria[i].id.value);
    }
}

void SchemeModel::show(const Category& category, Changeable changeable, Language language)
{
    const bool isOther = !isShown_ || category.id != category_.id;
    if (isOther)
        beginResetModel();
    else
        Q_EMIT layoutAboutToBeChanged();
    isShown_ = true;
    changeable_ = changeable;
    language_ = language;
    category_ = category;
    nodes_.clear();
    takeIn(category_.criteria, 0);
    if (isOther) {
        endResetModel();
        return;
    }
    // Every row keeps its own number, wherever it stands now.
    for (const QModelIndex& index : persistentIndexList()) {
        const auto id = static_cast<qint32>(index.internalId());
        const bool isThere = id == 0 || nodes_.contains(id);
        changePersistentIndex(index, isThere ? createIndex(id == 0 ? 0 : nodes_[id].row, index.column(), index.internalId())
                                             : QModelIndex());
    }
    Q_EMIT layoutChanged();
}

void SchemeModel::clear()
{
    beginResetModel();
    isShown_ = false;
    category_ = {};
    nodes_.clear();
    endResetModel();
}

std::optional<CriterionId> SchemeModel::criterionAt(const QModelIndex& index) const
{
    const Criterion* found = criterion(index);
    return found ? std::optional(found->id) : std::nullopt;
}

const Criterion* SchemeModel::criterion(const QModelIndex& index) const
{
    return index.isValid() ? nodes_.value(static_cast<qint32>(index.internalId())).criterion : nullptr;
}

const std::vector<Criterion>& SchemeModel::childrenOf(qint32 id) const
{
    return id == 0 ? category_.criteria : nodes_[id].criterion->children;
}

QModelIndex SchemeModel::indexOf(std::optional<CriterionId> criterion, SchemeColumn column) const
{
    const int at = static_cast<int>(column);
    if (!criterion)
        return index(0, at);
    const auto found = nodes_.constFind(criterion->value);
    return found == nodes_.constEnd() ? QModelIndex() : createIndex(found->row, at, static_cast<quintptr>(criterion->value));
}

QModelIndex SchemeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(0, column, quintptr(0));
    const Criterion& child = childrenOf(static_cast<qint32>(parent.internalId()))[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(child.id.value));
}

QModelIndex SchemeModel::parent(const QModelIndex& index) const
{
    const auto id = static_cast<qint32>(index.internalId());
    if (!index.isValid() || id == 0)
        return {};
    const qint32 above = nodes_[id].parent;
    return createIndex(above == 0 ? 0 : nodes_[above].row, 0, static_cast<quintptr>(above));
}

int SchemeModel::rowCount(const QModelIndex& parent) const
{
    if (!isShown_ || parent.column() > 0)
        return 0;
    return parent.isValid() ? static_cast<int>(childrenOf(static_cast<qint32>(parent.internalId())).size()) : 1;
}

int SchemeModel::columnCount(const QModelIndex&) const
{
    return schemeColumnCount;
}

QString SchemeModel::sourceText(const Indicator& indicator) const
{
    switch (indicator.source) {
    case Source::Opinion: return tr("jurors");
    case Source::Fact: return tr("fact");
    case Source::Measured: return indicator.reading ? tr("monthly figures") : tr("measured");
    }
    Q_UNREACHABLE();
}

QVariant SchemeModel::shown(const Criterion* criterion, SchemeColumn column) const
{
    const Indicator* indicator = criterion && criterion->indicator ? &*criterion->indicator : nullptr;
    switch (column) {
    case SchemeColumn::Title: return criterion ? criterion->title : category_.title;
    case SchemeColumn::Code: return criterion ? criterion->code : category_.code;
    case SchemeColumn::Weight:
        return weightText(criterion ? nodes_[criterion->id.value].weight : weightOf(category_.criteria), language_);
    case SchemeColumn::Source: return indicator ? sourceText(*indicator) : QString();
    case SchemeColumn::Grading: return indicator ? scaleName(indicator->scale, language_) : QString();
    case SchemeColumn::Provenance: return indicator ? indicator->provenance : QString();
    }
    Q_UNREACHABLE();
}

QString SchemeModel::toolTip(const Criterion* criterion, SchemeColumn column) const
{
    const QString text = shown(criterion, column).toString();
    if (!criterion || !criterion->indicator)
        return text;
    if (column == SchemeColumn::Title && !criterion->guidance.isEmpty())
        return text + u'\n' + criterion->guidance;
    if (column == SchemeColumn::Source && criterion->indicator->reading)
        return readingText(*criterion->indicator->reading);
    return column == SchemeColumn::Grading ? scaleSummary(criterion->indicator->scale, language_) : text;
}

QVariant SchemeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Criterion* node = criterion(index);
    const auto column = static_cast<SchemeColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return shown(node, column);
    case Qt::ToolTipRole: return toolTip(node, column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case StrongRole: return !node || !node->isLeaf();
    case QuietRole: return column == SchemeColumn::Code || column == SchemeColumn::Source || column == SchemeColumn::Grading;
    case Qt::DecorationRole:
        return node && node->isLeaf() && column == SchemeColumn::Provenance && isUnconfirmed(*node->indicator)
                   ? QVariant(lineIcon(u"warning"_s, Ink::Attention))
                   : QVariant();
    case IdRole: return node ? QVariant(node->id.value) : QVariant();
    default: return {};
    }
}

QVariant SchemeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<SchemeColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SchemeColumn::Title: return tr("Criterion");
    case SchemeColumn::Code: return tr("Code");
    case SchemeColumn::Weight: return tr("Weight");
    case SchemeColumn::Source: return tr("Source");
    case SchemeColumn::Grading: return tr("Scale");
    case SchemeColumn::Provenance: return tr("Set by");
    }
    return {};
}

Qt::ItemFlags SchemeModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (changeable_ == Changeable::No)
        return flags;
    const Criterion* node = criterion(index);
    const auto column = static_cast<SchemeColumn>(index.column());
    const bool hasWeight = node && node->isLeaf() && column == SchemeColumn::Weight;
    if (column == SchemeColumn::Title || column == SchemeColumn::Code || hasWeight)
        flags |= Qt::ItemIsEditable;
    if (node)
        flags |= Qt::ItemIsDragEnabled;
    if (!node || !node->isLeaf())
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

}
