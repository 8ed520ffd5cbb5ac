// The work as a table: a row for each category, its counts in the order of the work, and what is next.
#pragma once

#include "ui/models/overview/WorkState.h"

#include <QAbstractTableModel>

namespace sidang {

enum class WorkColumn { Category, Nominees, Documents, Figures, Marks, Agreed, Sheets, Interviews, Result, Next };
inline constexpr int workColumnCount = static_cast<int>(WorkColumn::Next) + 1;

enum WorkRole {
    ShareRole = Qt::UserRole + 200, // double 0 … 1, how long the bar is; invalid: no bar
    PhaseRole,                      // int: the Phase, in the column of the category
};

class WorkModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their place: only what changed is told.
    void show(EditionPointer edition, std::vector<CategoryWork> works, QDate today);
    /// Null: no such row.
    const CategoryWork* workAt(int row) const;
    NextStep nextAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CategoryWork& work, WorkColumn column) const;
    QString sentence(const CategoryWork& work, WorkColumn column) const;
    QString resultText(const CategoryWork& work) const;
    QString titleOf(const CategoryWork& work) const;

    EditionPointer edition_;
    std::vector<CategoryWork> works_;
    QDate today_;
};

}
