// Verifies the edition, with the code from paper where there is one, and tells the verdict.
#pragma once

#include "core/edit/Session.h"
#include "core/text/Language.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sidang {

class VerdictPanel;

class VerifyDialog : public QDialog {
    Q_OBJECT

public:
    VerifyDialog(Session& session, Language language, QWidget* parent = nullptr);

private:
    void layOut();
    void checkCode();
    void verify();
    void tellVerdict(const Result<Verdict, FileTrouble>& verdict, bool hasCode);

    Session& session_;
    Language language_;
    QLineEdit* code_;
    QLabel* hint_;
    VerdictPanel* verdict_;
    QPushButton* verify_;
};

}
