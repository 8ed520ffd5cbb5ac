// Closes a category: says what happens, then shows the integrity code that belongs on the signed paper.
#pragma once

#include "ui/pages/EditDialog.h"
#include "ui/pages/PageId.h"

class QLabel;
class QPushButton;

namespace sidang {

class CloseDialog : public EditDialog {
    Q_OBJECT

public:
    CloseDialog(Editing editing, CategoryId category, QWidget* parent = nullptr);

    /// Where it was asked to lead in place of closing: to the score sheets that are not accounted for. Nothing: nowhere.
    const std::optional<PageTarget>& wanted() const { return wanted_; }

protected:
    void made() override;

private:
    void close();
    void offerForms();

    CategoryId category_;
    QLabel* text_;
    QLabel* code_;
    std::optional<PageTarget> wanted_;
    QPushButton* close_;
    QPushButton* forms_;
    QPushButton* copy_;
    QPushButton* leave_;
};

}
