// What a criterion is called, what it weighs and who supplies its value.
#pragma once

#include "ui/common/FieldForm.h"
#include "ui/models/scheme/SchemeProblems.h"
#include "ui/pages/scheme/SchemeDesk.h"

namespace sidang {

class ChoiceBox;
class EntryField;
class EntryText;

class CriterionForm : public FieldForm {
    Q_OBJECT

public:
    explicit CriterionForm(SchemeDesk& desk, QWidget* parent = nullptr);

    /// Shows the criterion, which is in the book; `isOther`: another one than before.
    void show(CriterionId criterion, bool isOther);
    bool settle();
    /// Puts the keyboard into the field; false when it is not one of this form.
    bool focusField(SchemeTarget::Field field);

private:
    QString take(const std::function<void(CriterionNode&)>& put);
    QString takeCode(const QString& typed);
    QString takeWeight(const QString& typed);
    void takeSource(int chosen);

    SchemeDesk& desk_;
    CriterionId criterion_;
    EntryField* title_;
    EntryField* code_;
    EntryField* weight_;
    ChoiceBox* source_;
    EntryText* guidance_;
};

}
