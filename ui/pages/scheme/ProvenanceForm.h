// Where an indicator's weight and scale come from, and the step that confirms what was only a sample.
#pragma once

#include "ui/common/FieldForm.h"
#include "ui/pages/scheme/SchemeDesk.h"

class QPushButton;

namespace sidang {

class EntryField;
class Pill;

class ProvenanceForm : public QWidget {
    Q_OBJECT

public:
    explicit ProvenanceForm(SchemeDesk& desk, QWidget* parent = nullptr);

    /// Shows the provenance of the criterion, which is an indicator of the book.
    void show(CriterionId criterion, bool isOther);
    bool settle();

Q_SIGNALS:
    void confirmWanted();

private:
    QString take(const QString& typed);

    SchemeDesk& desk_;
    CriterionId criterion_;
    FieldForm* form_;
    EntryField* source_;
    Pill* sample_;
    QPushButton* confirm_;
};

}
