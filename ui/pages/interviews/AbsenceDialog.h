// Gives a nominee who did not come to the interview the status "absent", with the reason.
#pragma once

#include "ui/pages/EditDialog.h"

class QLineEdit;
class QPushButton;

namespace sidang {

class AbsenceDialog : public EditDialog {
    Q_OBJECT

public:
    AbsenceDialog(Editing editing, NomineeId nominee, QWidget* parent = nullptr);

private:
    void save();

    NomineeId nominee_;
    QLineEdit* reason_;
    QPushButton* save_;
};

}
