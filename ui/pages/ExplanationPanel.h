// Beside the ranking: why the selected nominee has its total and its place, down to the marks.
#pragma once

#include "ui/common/Sheet.h"
#include "ui/models/ExplanationModel.h"
#include "ui/models/OpenEdition.h"

class QLabel;

namespace sidang {

class ExplanationView;

class ExplanationPanel : public Sheet {
    Q_OBJECT

public:
    explicit ExplanationPanel(QWidget* parent = nullptr);

    /// The indicator that was selected stays so, where the nominee has it.
    void show(EditionPointer edition, CategoryId category, NomineeId nominee, Language language);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void selectIndicator(std::optional<CriterionId> criterion);
    void tellArithmetic();

    EditionPointer edition_;
    const Category* category_ = nullptr; // of edition_
    Explanation explanation_;
    Language language_ = Language::Indonesian;
    ExplanationModel model_;
    QLabel* caption_;
    QLabel* name_;
    QLabel* total_;
    QLabel* standing_;
    ExplanationView* view_;
    QLabel* arithmetic_;
};

}
