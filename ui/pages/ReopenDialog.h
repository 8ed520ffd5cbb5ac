// Reopens a closed category: two officials and a reason.
#pragma once

#include "ui/models/OfficialsModel.h"
#include "ui/pages/EditDialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace sidang {

class PassphraseField;
class PassphraseGate;

class ReopenDialog : public EditDialog {
    Q_OBJECT

public:
    ReopenDialog(Editing editing, CategoryId category, PassphraseGate& gate, QWidget* parent = nullptr);

protected:
    void made() override;

private:
    void layOut();
    void reopen();
    void showSecond();
    const Official* second() const { return findOfficial(session().book(), secondId()); }
    OfficialId secondId() const;

    CategoryId category_;
    QComboBox* second_;
    PassphraseField* passphrase_;
    QLineEdit* reason_;
    QPushButton* reopen_;
};

}
