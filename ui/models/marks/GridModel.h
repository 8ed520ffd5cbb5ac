// All sheets of one juror as a grid: nominees in rows, indicators in columns, and how far each sheet has come.
#pragma once

#include "ui/models/marks/KeyingModel.h"

namespace sidang {

class GridModel : public KeyingModel {
    Q_OBJECT

public:
    using KeyingModel::KeyingModel;

    /// Shows the juror's grid; the same one is only looked at anew.
    void show(SheetsPointer sheets, JurorId juror);
    JurorId juror() const { return juror_; }
    /// The nominee of a row, or null.
    const Nominee* nomineeAt(int row) const;
    /// The indicator of a column, or null.
    const Criterion* leafAt(int column) const;
    int rowOf(NomineeId nominee) const;
    int firstLeafColumn() const { return 1; }
    int leafCount() const { return sheets_ ? static_cast<int>(sheets_->opinions().size()) : 0; }
    int filledColumn() const { return 1 + leafCount(); }
    int stateColumn() const { return 2 + leafCount(); }

    std::optional<KeyingCell> cellAt(const QModelIndex& index) const override;
    QModelIndex indexOf(const KeyingCell& cell) const override;
    const Sheets* sheets() const override { return sheets_.get(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString textAt(int row, int column) const;
    QVariant markData(const KeyingCell& cell, int role) const;
    QVariant stateData(int row, int role) const;

    SheetsPointer sheets_;
    JurorId juror_;
};

}
