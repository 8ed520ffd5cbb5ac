// Second step: who runs the judging, as papers are headed and signed, and who works at the desk.
#pragma once

#include "ui/pages/newedition/NewEditionStep.h"

class QPlainTextEdit;

namespace sidang {

class SecretariatStep : public NewEditionStep {
    Q_OBJECT

public:
    explicit SecretariatStep(QWidget* parent = nullptr);

    QString title() const override { return tr("Secretariat"); }
    QString hint() const override { return tr("How papers are headed, and who works with this edition."); }
    bool take(NewEdition& made) override;
    void focusFirst() override;

private:
    FieldForm* form_;
    QLineEdit* secretariat_;
    QLineEdit* place_;
    QPlainTextEdit* letterhead_;
    QLineEdit* administrator_;
    QLineEdit* operator1_;
    QLineEdit* operator2_;
};

}
