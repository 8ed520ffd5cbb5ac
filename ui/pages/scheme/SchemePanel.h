// Everything about the selected row of the scheme: a criterion, or the category with its rules.
#pragma once

#include "ui/models/scheme/SchemeProblems.h"
#include "ui/pages/scheme/SchemeDesk.h"

#include <QScrollArea>

class QLabel;

namespace sidang {

class CategoryForm;
class CriterionForm;
class ProvenanceForm;
class ReadingForm;
class ScaleForm;

class SchemePanel : public QScrollArea {
    Q_OBJECT

public:
    explicit SchemePanel(SchemeDesk& desk, QWidget* parent = nullptr);

    /// Nothing: the category itself.
    void show(std::optional<CriterionId> criterion);
    /// Takes what is being typed; false when it is refused.
    bool settle();
    /// Puts the keyboard into a field of what is shown.
    void focusField(SchemeTarget::Field field);

Q_SIGNALS:
    void confirmWanted();

private:
    void showCriterion(CriterionId criterion, bool isOther);

    SchemeDesk& desk_;
    std::optional<CriterionId> criterion_;
    CategoryId category_; // 0: nothing was shown yet
    QLabel* kind_;
    CriterionForm* criterionForm_;
    ScaleForm* scale_;
    ReadingForm* reading_;
    ProvenanceForm* provenance_;
    CategoryForm* categoryForm_;
};

}
