// What the edition is called, where it judges and which time it assesses.
#pragma once

#include "ui/common/FieldForm.h"
#include "ui/pages/edition/EditionDesk.h"

class QPushButton;

namespace sidang {

class ChoiceBox;
class DateField;
class EntryField;
class HomeRegionField;

class IdentityForm : public FieldForm {
    Q_OBJECT

public:
    explicit IdentityForm(EditionDesk& desk, QWidget* parent = nullptr);

    void show();
    bool settle();
    void focusFirst();

private:
    QString takeFirst(QDate date);
    QString takeLast(QDate date);
    /// Both ends at once: while the period is reversed, neither is taken.
    QString takePeriod(const AssessmentPeriod& period);
    void takeLevel(int chosen);
    void takeYear();

    EditionDesk& desk_;
    EntryField* label_;
    ChoiceBox* level_;
    HomeRegionField* region_;
    DateField* first_;
    DateField* last_;
    QPushButton* year_;
    // Ends that were typed and wait for the other.
    std::optional<QDate> typedFirst_;
    std::optional<QDate> typedLast_;
};

}
