// What the edition is called, when it judges, what its papers say, and who sits at its desk.
#pragma once

#include "ui/models/OfficialsTableModel.h"
#include "ui/pages/edition/EditionDesk.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidang {

class IdentityForm;
class PapersForm;
class PlainTable;
class ScheduleForm;

class EditionPage : public DeskPage {
    Q_OBJECT

public:
    explicit EditionPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    bool settle() override;

private:
    void addView(std::initializer_list<QWidget*> groups);
    void showView(int view);
    QWidget* makeOfficials();
    void keepOfficials();
    void showWhyNot();
    void retranslate();
    void fitOfficials();

    EditionDesk desk_;
    OfficialsTableModel officialsModel_;
    QLabel* title_;
    QLabel* whyNot_;
    QButtonGroup* choice_;
    QStackedWidget* views_;
    IdentityForm* identity_;
    ScheduleForm* schedule_;
    PapersForm* papers_;
    QPushButton* keep_;
    PlainTable* officials_;
    std::vector<QLabel*> titles_; // of the groups, in their order
};

}
