// The differences between the two operators' readings as a list.
#pragma once

#include "ui/models/marks/Differences.h"

#include <QAbstractTableModel>

namespace sidang {

enum class DifferenceColumn { Nominee, Juror, Indicator, First, Second };

class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(SheetsPointer sheets, std::vector<Difference> differences);
    /// Null outside the list.
    const Difference* at(int row) const;
    /// The reading as text; "not shown" for who may not see marks.
    QString gradeAt(int row, DifferenceColumn column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SheetsPointer sheets_;
    std::vector<Difference> differences_;
};

}
