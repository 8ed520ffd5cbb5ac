// The days of the judging.
#pragma once

#include "ui/common/FieldForm.h"
#include "ui/pages/edition/EditionDesk.h"


namespace sidang {

class DateField;

class ScheduleForm : public FieldForm {
    Q_OBJECT

public:
    explicit ScheduleForm(EditionDesk& desk, QWidget* parent = nullptr);

    void show();
    bool settle();

private:
    struct Day {
        DateField* field;
        QDate Edition::*member;
    };

    DateField* addDay(Words label, QDate Edition::*member);
    void remarkOrder();

    EditionDesk& desk_;
    std::vector<Day> days_; // in the order in which they come
};

}
