// A category and its criteria as a tree: the category, below it aspects and indicators.
#pragma once

#include "core/domain/Category.h"
#include "core/text/Language.h"

#include <QAbstractItemModel>
#include <QHash>

namespace sidang {

enum class SchemeColumn { Title, Code, Weight, Source, Grading, Provenance };
inline constexpr int schemeColumnCount = static_cast<int>(SchemeColumn::Provenance) + 1;

/// Whether the tree may be changed by who sits at the desk, in this phase.
enum class Changeable { No, Yes };

class SchemeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Shows the category as it is now; what a view has selected and opened stays, where it still exists.
    void show(const Category& category, Changeable changeable, Language language);
    void clear();
    const Category& category() const { return category_; }

    /// Nothing for the category's own row.
    std::optional<CriterionId> criterionAt(const QModelIndex& index) const;
    const Criterion* criterion(const QModelIndex& index) const;
    QModelIndex indexOf(std::optional<CriterionId> criterion, SchemeColumn column = SchemeColumn::Title) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    /// Moves nothing itself: whoever shows the tree makes the edit.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    /// The criterion was dropped among the children of `parent` (absent: top level); `at` is counted without it.
    void moveWanted(sidang::CriterionId criterion, std::optional<sidang::CriterionId> parent, int at);

private:
    struct Node {
        const Criterion* criterion = nullptr;
        qint32 parent = 0; // 0: the category
        int row = 0;
        Fraction weight;
    };

    void takeIn(const std::vector<Criterion>& criteria, qint32 parent);
    const std::vector<Criterion>& childrenOf(qint32 id) const;
    std::optional<CriterionId> dropped(const QMimeData* data) const;
    QVariant shown(const Criterion* criterion, SchemeColumn column) const;
    QString sourceText(const Indicator& indicator) const;
    QString toolTip(const Criterion* criterion, SchemeColumn column) const;

    Category category_;
    QHash<qint32, Node> nodes_; // by the criterion's id
    Changeable changeable_ = Changeable::No;
    Language language_ = Language::Indonesian;
    bool isShown_ = false;
};

}
