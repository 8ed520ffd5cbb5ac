// A block from a spreadsheet as it would be taken, with every fault, before anything is; then all of it or nothing.
#pragma once

#include "ui/models/marks/PasteModel.h"
#include "ui/pages/EditDialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sidang {

class PlainTable;

class BlockDialog : public EditDialog {
    Q_OBJECT

public:
    BlockDialog(Editing editing, const KeyingModel& table, const QModelIndex& at, const QString& block, QWidget* parent = nullptr);

private:
    void layOut();
    void tell();

    PasteModel model_;
    QLabel* summary_;
    PlainTable* table_;
    QPlainTextEdit* faults_;
    QPushButton* take_;
};

}
