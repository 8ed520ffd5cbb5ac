// The calculation behind one nominee's total as a tree for a view.
#pragma once

#include "ui/models/ExplanationTree.h"

#include <QAbstractItemModel>

namespace sidang {

enum class ExplanationColumn { Title, Score, Weight, Contribution, Count };

class ExplanationModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(ExplanationTree tree);

    /// The aspect or indicator of a row; for a juror's row that of the indicator above it.
    std::optional<CriterionId> criterionAt(const QModelIndex& index) const;
    QModelIndex indexOf(CriterionId criterion) const;
    /// The first row that is an indicator.
    QModelIndex firstIndicator() const;
    bool isIndicator(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ExplanationNode& nodeOf(const QModelIndex& index) const { return tree_.nodes[index.internalId()]; }
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    QModelIndex indexAt(std::size_t position) const;

    ExplanationTree tree_;
};

}
