// Rows copied out of a spreadsheet, looked at before any is taken.
#pragma once

#include "core/text/Language.h"
#include "ui/models/nominees/PastedModel.h"
#include "ui/pages/EditDialog.h"

#include <QStandardItemModel>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace sidang {

class PlainTable;

class PasteDialog : public EditDialog {
    Q_OBJECT

public:
    /// `category`: into which the rows go, until another is chosen; it is in the session's book.
    PasteDialog(Editing editing, QString text, CategoryId category, Language language, QWidget* parent = nullptr);

    CategoryId category() const;

private:
    void layOut();
    void read();
    void tellRemarks();
    void tellCount();
    void take();

    QString text_;
    Language language_;
    PastedModel model_;
    QStandardItemModel remarks_; // every sentence about every row
    QComboBox* category_;
    QLabel* count_;
    PlainTable* table_;
    QListView* remarksList_;
    QWidget* remarksSheet_;
    QCheckBox* leaveOut_;
    QPushButton* take_;
};

}
