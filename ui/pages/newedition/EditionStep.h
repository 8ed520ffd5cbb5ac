// First step: what the edition is called, where it judges and which time.
#pragma once

#include "ui/pages/newedition/NewEditionStep.h"

#include <QDate>

class QComboBox;

namespace sidang {

class EditionStep : public NewEditionStep {
    Q_OBJECT

public:
    explicit EditionStep(QDate today, QWidget* parent = nullptr);

    QString title() const override { return tr("Edition"); }
    QString hint() const override { return tr("What this edition is called, and which time it judges."); }
    bool take(NewEdition& made) override;
    void focusFirst() override;

private:
    void fillRegions();
    /// The code of the region that was chosen or typed; empty: none. Nothing: there is no such region.
    std::optional<QString> region() const;
    std::optional<QDate> dateOf(QLineEdit& field, bool mayBeEmpty);

    FieldForm* form_;
    QLineEdit* label_;
    QComboBox* level_;
    QComboBox* region_;
    QLineEdit* first_;
    QLineEdit* last_;
    QLineEdit* due_;
};

}
