// The categories with their criteria, weights, scales and rules.
#pragma once

#include "ui/pages/DeskPage.h"
#include "ui/pages/scheme/SchemeActions.h"
#include "ui/pages/scheme/SchemeFileActions.h"
#include "ui/pages/scheme/SchemeHead.h"
#include "ui/models/scheme/SchemeProblems.h"

class QListView;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace sidang {

class RequirementsView;
class SchemePanel;
class SchemeStart;
class SchemeTree;
class WeightBar;

class SchemePage : public DeskPage {
    Q_OBJECT

public:
    explicit SchemePage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
    void goTo(const PageTarget& target) override;
    bool settle() override;
    bool isOfCategory() const override { return true; }

private:
    QWidget* makeCriteria();
    QLayout* makeToolBar();
    void connectParts();
    void fill();
    void showProblems(const Category& category);
    void showCurrent();
    void showView(SchemeView view);
    void select(SchemeActions::Current criterion, bool isNew);
    void lead(const SchemeTarget& target);
    QString take(const QModelIndex& index, const QString& typed);
    QString takeOfCategory(SchemeColumn column, const QString& typed);
    void openMenu(const QPoint& at);

    SchemeDesk desk_;
    SchemeModel model_;
    SchemeProblemsModel problemsModel_;
    SchemeActions actions_;
    SchemeFileActions files_;
    SchemeView view_ = SchemeView::Criteria;
    SchemeHead* head_;
    WeightBar* weights_;
    QStackedWidget* content_;
    QSplitter* criteria_;
    SchemeTree* tree_;
    SchemePanel* panel_;
    RequirementsView* requirements_;
    SchemeStart* start_;
    QWidget* problemsSheet_;
    QListView* problems_;
    QPushButton* addIndicator_;
    QPushButton* addAspect_;
    QPushButton* more_;
    std::optional<CriterionId> shown_; // in the panel
    bool isLeadingBack_ = false;
};

}
