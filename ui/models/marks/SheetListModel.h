// The sheets of a category as a list: of one juror on all nominees, of all jurors on one nominee, or the nominees' facts.
#pragma once

#include "ui/models/marks/Sheets.h"

#include <QAbstractTableModel>

namespace sidang {

enum class SheetOrder { ByJuror, ByNominee, Facts };
enum class SheetListColumn { Name, State, Filled };

class SheetListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Lists the sheets beside `place` in this order, narrowed down to names or codes that hold `search`. What stays the same is only
    /// looked at anew.
    void show(SheetsPointer sheets, SheetOrder order, const SheetPlace& place, const QString& search);
    /// One sheet changed.
    void touch(const SheetPlace& place);
    std::optional<SheetPlace> placeAt(int row) const;
    /// Its row, or -1.
    int rowOf(const SheetPlace& place) const;
    /// The next row, from this one on, whose sheet takes marks; -1: there is none.
    int openRowFrom(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SheetPlace> placesOf(const Sheets& sheets, const SheetPlace& place, const QString& search) const;
    QString nameOf(const SheetPlace& place) const;

    SheetsPointer sheets_;
    SheetOrder order_ = SheetOrder::ByJuror;
    std::vector<SheetPlace> places_;
};

}
