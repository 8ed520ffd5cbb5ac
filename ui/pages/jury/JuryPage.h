// Who judges, and who may not judge whom.
#pragma once

#include "ui/pages/DeskPage.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidang {

class ConflictsView;
class JurorsView;

class JuryPage : public DeskPage {
    Q_OBJECT

public:
    explicit JuryPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    /// A juror together with a nominee is looked for among the conflicts of interest.
    void goTo(const PageTarget& target) override;
    bool focusSearch() override;
    bool settle() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum View { Jurors, Conflicts };

    void layOut();
    void show(View view);
    void retranslate();

    Sight sight_;
    QLabel* title_;
    QPushButton* showJurors_;
    QPushButton* showConflicts_;
    QStackedWidget* actions_;
    QStackedWidget* views_;
    JurorsView* jurors_;
    ConflictsView* conflicts_;
};

}
