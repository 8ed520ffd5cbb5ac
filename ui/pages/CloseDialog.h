// Closes a category: says what happens, then shows the integrity code that belongs on the signed paper.
#pragma once

#include "ui/pages/EditDialog.h"

class QLabel;
class QPushButton;

namespace sidang {

class CloseDialog : public EditDialog {
    Q_OBJECT

public:
    CloseDialog(Editing editing, CategoryId category, QWidget* parent = nullptr);

protected:
    void made() override;

private:
    CategoryId category_;
    QLabel* text_;
    QLabel* code_;
    QPushButton* close_;
    QPushButton* copy_;
    QPushButton* leave_;
};

}
