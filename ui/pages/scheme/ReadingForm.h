// Where a measured indicator's figures come from: typed, or read from the monthly figures.
#pragma once

#include "ui/common/FieldForm.h"
#include "ui/pages/scheme/SchemeDesk.h"

namespace sidang {

class ChoiceBox;

class ReadingForm : public FieldForm {
    Q_OBJECT

public:
    explicit ReadingForm(SchemeDesk& desk, QWidget* parent = nullptr);

    /// Shows the reading of the criterion, which is a measured indicator of the book.
    void show(CriterionId criterion);

private:
    void take();

    SchemeDesk& desk_;
    CriterionId criterion_;
    ChoiceBox* mode_; // typed, read
    ChoiceBox* programme_;
    ChoiceBox* segment_;
    ChoiceBox* over_;
};

}
