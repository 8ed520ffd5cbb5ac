// What the edition is called, when it judges, what its papers say, and who sits at its desk.
#pragma once

#include "ui/models/OfficialsTableModel.h"
#include "ui/pages/edition/EditionDesk.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

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
    QLabel* addGroup(QVBoxLayout& column, QWidget& content);
    QWidget* makeOfficials();
    void keepOfficials();
    void showWhyNot();
    void retranslate();
    void fitOfficials();

    EditionDesk desk_;
    OfficialsTableModel officialsModel_;
    QLabel* title_;
    QLabel* whyNot_;
    QScrollArea* scroll_;
    IdentityForm* identity_;
    ScheduleForm* schedule_;
    PapersForm* papers_;
    QPushButton* keep_;
    PlainTable* officials_;
    std::vector<QLabel*> titles_; // of the groups, in their order
};

}
