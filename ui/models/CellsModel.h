// A small table of texts that are typed in place: levels of a rubric, bands, required documents.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace sidang {

/// What a column of a small table is like.
struct CellColumn {
    QString title;
    bool isNumber = false;   // right-aligned
    bool isEditable = true;  // typed in place
};

class CellsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Each row has as many texts as there are columns. What did not change is not shown anew.
    void show(std::vector<CellColumn> columns, std::vector<QStringList> rows, bool isChangeable);
    const std::vector<QStringList>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<CellColumn> columns_;
    std::vector<QStringList> rows_;
    bool isChangeable_ = false;
};

}
