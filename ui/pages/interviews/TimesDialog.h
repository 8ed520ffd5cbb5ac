// Gives all interviews of a category their starts at once, from the day, the first start, their length and the pauses.
#pragma once

#include "core/text/Language.h"
#include "ui/models/interviews/Schedule.h"
#include "ui/pages/EditDialog.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sidang {

class FieldForm;

class TimesDialog : public EditDialog {
    Q_OBJECT

public:
    /// `day`: the first day where nothing is planned yet.
    TimesDialog(Editing editing, CategoryId category, QDate day, Language language, QWidget* parent = nullptr);

private:
    void layOut();
    void fill(const SlotPlan& plan);
    /// What the fields say; nothing where one cannot be read, which then says why.
    std::optional<SlotPlan> plan();
    std::optional<QTime> timeOf(QLineEdit* field);
    int waiting() const;
    void preview();
    void save();

    CategoryId category_;
    Language language_;
    FieldForm* form_;
    QDateEdit* day_;
    QLineEdit* first_;
    QSpinBox* talk_;
    QSpinBox* questions_;
    QSpinBox* pause_;
    QLineEdit* last_;
    QCheckBox* hasLunch_;
    QLineEdit* lunchFrom_;
    QLineEdit* lunchTo_;
    QLabel* preview_;
    QPushButton* save_;
};

}
