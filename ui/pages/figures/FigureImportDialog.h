// Takes monthly figures of many nominees from pasted rows; everything that is wrong is told before anything is taken.
#pragma once

#include "ui/models/figures/FigureImport.h"
#include "ui/pages/EditDialog.h"

class QComboBox;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;

namespace sidang {

class FigureImportDialog : public EditDialog {
    Q_OBJECT

public:
    /// `cell` is proposed as the one the figures belong to.
    FigureImportDialog(Editing editing, CategoryId category, FigureCell cell, QWidget* parent = nullptr);

private:
    void fillChoices(const FigureCell& cell);
    void layOut();
    void read();
    void take();

    CategoryId category_;
    FigureImport import_;
    QComboBox* programme_;
    QComboBox* segment_;
    QComboBox* basis_;
    QPlainTextEdit* rows_;
    QLabel* summary_;
    QListView* faults_;
    QStringListModel* faultLines_;
    QPushButton* take_;
};

}
