// One sheet in the order of the paper: indicators by aspect, what each asks, the value, its score and what is written beside it.
#pragma once

#include "ui/models/marks/KeyingModel.h"

namespace sidang {

enum class SheetColumn { Code, Title, Asked, Value, Score, Comment, ReadAt, Day, Answers };

class SheetModel : public KeyingModel {
    Q_OBJECT

public:
    using KeyingModel::KeyingModel;

    /// Shows the sheet; the same one is only looked at anew.
    void show(SheetsPointer sheets, const SheetPlace& place);
    const SheetPlace& place() const { return place_; }
    SheetColumn columnAt(int column) const { return columns_[static_cast<std::size_t>(column)]; }
    int columnOf(SheetColumn column) const;
    bool isHeading(int row) const;
    /// Whether the guidance stands below each title: in a low window it would leave room for one row. The row's tool tip has it.
    void setBrief(bool isBrief) { isBrief_ = isBrief; }
    /// The indicator of a row, or null for a heading.
    const Criterion* leafAt(int row) const;

    std::optional<KeyingCell> cellAt(const QModelIndex& index) const override;
    QModelIndex indexOf(const KeyingCell& cell) const override;
    const Sheets* sheets() const override { return sheets_.get(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        const Criterion* node;
        bool isHeading;
    };

    std::vector<Row> rowsOf(const Sheets& sheets, bool ofJuror) const;
    MarkKey keyAt(int row) const;
    QString textAt(int row, SheetColumn column) const;
    QString answersText(int row) const;
    QString noteAt(int row, SheetColumn column) const;
    QVariant markData(int row, SheetColumn column, int role) const;

    SheetsPointer sheets_;
    SheetPlace place_;
    bool isBrief_ = false;
    std::vector<SheetColumn> columns_;
    std::vector<Row> rows_;
};

}
