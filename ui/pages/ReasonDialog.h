// Asks for a reason that is kept in the history, and makes an edit with it.
#pragma once

#include "ui/pages/EditDialog.h"

class QLineEdit;

namespace sidang {

class ReasonDialog : public EditDialog {
    Q_OBJECT

public:
    /// The edit with the reason that was typed.
    using EditFor = std::function<Edit(const QString& reason)>;

    /// `text` says what happens, `step` names the button.
    ReasonDialog(Editing editing, EditFor editFor, const QString& title, const QString& text, const QString& step,
                 QWidget* parent = nullptr);

private:
    void makeIt();

    EditFor editFor_;
    QLineEdit* reason_;
};

}
