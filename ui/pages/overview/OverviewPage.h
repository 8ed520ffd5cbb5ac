// Everything that has to be done in the edition, category by category, and what is next.
#pragma once

#include "ui/models/overview/FirstSteps.h"
#include "ui/models/overview/WorkModel.h"
#include "ui/pages/DeskPage.h"
#include "ui/pages/overview/StepPlace.h"

class QLabel;
class QStackedWidget;

namespace sidang {

class FirstStepsView;
class NextCard;
class PlainTable;

class OverviewPage : public DeskPage {
    Q_OBJECT

public:
    explicit OverviewPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    void goTo(const PageTarget& target) override;

Q_SIGNALS:
    void problemsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void countLater();
    void take(const EditionPointer& edition, std::vector<CategoryWork> works);
    void select(CategoryId category);
    void fillNext();
    void open(const QModelIndex& index);
    void doStep(const NextStep& next);
    void go(const WorkPlace& place);
    void openFirstStep(FirstStepKind kind);

    WorkModel model_;
    Sight sight_;
    NextStep next_;
    QLabel* title_;
    NextCard* card_;
    QStackedWidget* content_;
    PlainTable* table_;
    FirstStepsView* firstSteps_;
};

}
