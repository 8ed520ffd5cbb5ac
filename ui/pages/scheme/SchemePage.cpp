#include "ui/pages/scheme/SchemePage.h"

#include "ui/common/LineIcon.h"
#include "ui/models/scheme/SchemeEntries.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/scheme/RequirementsView.h"
#include "ui/pages/scheme/SchemePanel.h"
#include "ui/pages/scheme/SchemeStart.h"
#include "ui/pages/scheme/SchemeTree.h"
#include "ui/pages/scheme/WeightBar.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

SchemePage::SchemePage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      desk_(door, *this),
      actions_(desk_),
      files_(desk_),
      head_(new SchemeHead(desk_, actions_, files_, this)),
      weights_(new WeightBar(this)),
      content_(new QStackedWidget(this)),
      criteria_(new QSplitter(Qt::Horizontal, content_)),
      tree_(new SchemeTree(model_, [this](const QModelIndex& index, const QString& typed) { return take(index, typed); }, criteria_)),
      panel_(new SchemePanel(desk_, criteria_)),
      requirements_(new RequirementsView(desk_, content_)),
      start_(new SchemeStart(desk_, actions_, files_, content_)),
      problemsSheet_(nullptr),
      problems_(noteList(problemsModel_, this)),
      addIndicator_(new QPushButton(this)),
      addAspect_(new QPushButton(this)),
      more_(new QPushButton(this))
{
    content_->addWidget(makeCriteria());
    content_->addWidget(requirements_);
    content_->addWidget(start_);
    problemsSheet_ = sheetAround(problems_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(head_);
    column->addWidget(weights_);
    column->addWidget(content_, 1);
    column->addWidget(problemsSheet_);
    connectParts();
}

QWidget* SchemePage::makeCriteria()
{
    auto* sheet = sheetAround(tree_);
    sheet->layout()->setContentsMargins(1, 4, 1, 1);
    static_cast<QVBoxLayout*>(sheet->layout())->addLayout(makeToolBar());
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    criteria_->setChildrenCollapsible(false);
    criteria_->setHandleWidth(12);
    criteria_->addWidget(sheet);
    auto* side = sheetAround(panel_);
    side->layout()->setContentsMargins(1, 1, 1, 1);
    side->setMinimumWidth(320);
    criteria_->addWidget(side);
    criteria_->setSizes({670, 370});
    criteria_->setStretchFactor(0, 2);
    criteria_->setStretchFactor(1, 1);
    return criteria_;
}

QLayout* SchemePage::makeToolBar()
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 8);
    bar->setSpacing(8);
    addIndicator_->setIcon(lineIcon(u"add"_s));
    addAspect_->setIcon(lineIcon(u"add"_s));
    more_->setIcon(lineIcon(u"menu"_s));
    auto* menu = new QMenu(more_);
    more_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, menu, [this, menu] {
        menu->clear();
        fillCriterionMenu(*menu, desk_, actions_, tree_->current());
    });
    bar->addWidget(addIndicator_);
    bar->addWidget(addAspect_);
    bar->addStretch(1);
    bar->addWidget(more_);
    return bar;
}

void SchemePage::connectParts()
{
    connect(head_, &SchemeHead::viewWanted, this, &SchemePage::showView);
    connect(tree_, &SchemeTree::currentMoved, this, &SchemePage::showCurrent);
    connect(tree_, &SchemeTree::addWanted, this, [this] { actions_.addIndicator(tree_->current()); });
    connect(tree_, &SchemeTree::removeWanted, this, [this] { actions_.remove(tree_->current()); });
    connect(tree_, &SchemeTree::stepWanted, this, [this](int step) {
        if (const auto criterion = tree_->current())
            actions_.step(*criterion, step);
    });
    connect(tree_, &QWidget::customContextMenuRequested, this, &SchemePage::openMenu);
    connect(addIndicator_, &QPushButton::clicked, this, [this] {
        if (settle())
            actions_.addIndicator(tree_->current());
    });
    connect(addAspect_, &QPushButton::clicked, this, [this] {
        if (settle())
            actions_.addAspect(tree_->current());
    });
    // Later: the view is still at its drop.
    connect(&model_, &SchemeModel::moveWanted, &actions_, &SchemeActions::moveTo, Qt::QueuedConnection);
    connect(&actions_, &SchemeActions::criterionWanted, this, &SchemePage::select);
    const auto showCategory = [this](CategoryId category) { Q_EMIT wanted(PageId::Scheme, {.category = category}); };
    connect(&actions_, &SchemeActions::categoryWanted, this, showCategory);
    connect(&files_, &SchemeFileActions::categoryWanted, this, showCategory);
    connect(panel_, &SchemePanel::confirmWanted, this, [this] { actions_.confirm(*tree_->current()); });
    const auto leadToProblem = [this](const QModelIndex& index) { lead(problemsModel_.targetAt(index.row())); };
    connect(problems_, &QListView::clicked, this, leadToProblem);
    connect(problems_, &QListView::activated, this, leadToProblem);
}

void SchemePage::refill(const Sight& sight)
{
    desk_.show(sight);
    if (door().session())
        fill();
}

void SchemePage::fill()
{
    const Category* category = desk_.category();
    head_->setVisible(category);
    weights_->setVisible(category && view_ == SchemeView::Criteria);
    if (!category) {
        model_.clear();
        shown_.reset();
        problemsSheet_->hide();
        content_->setCurrentWidget(start_);
        start_->show();
        return;
    }
    const bool isOther = model_.category().id != category->id;
    head_->show(view_);
    weights_->show(*category, desk_.language());
    model_.show(*category, desk_.changeable(), desk_.language());
    tree_->setAccessibleName(tr("Criteria of %1").arg(category->title));
    if (isOther || !tree_->currentIndex().isValid())
        tree_->select(isOther || !shown_ ? std::nullopt : shown_);
    requirements_->show();
    showProblems(*category);
    content_->setCurrentIndex(view_ == SchemeView::Criteria ? 0 : 1);
    addIndicator_->setText(tr("Indicator"));
    addAspect_->setText(tr("Aspect"));
    more_->setText(tr("More"));
    const QString whyNot = desk_.whyNotChange();
    for (QPushButton* button : {addIndicator_, addAspect_})
        button->setEnabled(whyNot.isEmpty());
    addIndicator_->setToolTip(whyNot.isEmpty() ? tr("Adds an indicator below or behind the selected row (Ins)") : whyNot);
    addAspect_->setToolTip(whyNot.isEmpty() ? tr("Adds an aspect behind the selected one") : whyNot);
    showCurrent();
}

void SchemePage::showProblems(const Category& category)
{
    problemsModel_.show(*desk_.sight().edition, category, desk_.language());
    problems_->setAccessibleName(tr("Problems of the scheme"));
    const int rows = problemsModel_.rowCount();
    problemsSheet_->setVisible(rows > 0 && view_ == SchemeView::Criteria);
    // Two at a time; the others are scrolled to.
    int height = 18;
    for (int row = 0; row < std::min(rows, 2); ++row)
        height += problems_->sizeHintForIndex(problemsModel_.index(row)).height();
    problemsSheet_->setFixedHeight(height);
}

void SchemePage::showCurrent()
{
    if (!desk_.category() || isLeadingBack_)
        return;
    const auto criterion = tree_->current();
    const bool isThere = !shown_ || findCriterion(desk_.book(), *shown_).criterion;
    if (criterion != shown_ && isThere && model_.category().id == desk_.categoryId() && !panel_->settle()) {
        // What was refused stays in its field until it is mended or given up.
        isLeadingBack_ = true;
        tree_->select(shown_);
        isLeadingBack_ = false;
        return;
    }
    shown_ = criterion;
    panel_->show(criterion);
}

void SchemePage::showView(SchemeView view)
{
    if (settle())
        view_ = view;
    fill();
    focusContent();
}

void SchemePage::select(SchemeActions::Current criterion, bool isNew)
{
    tree_->select(criterion);
    tree_->setFocus(Qt::OtherFocusReason);
    if (isNew)
        tree_->editCell(criterion, SchemeColumn::Title);
}

void SchemePage::lead(const SchemeTarget& target)
{
    using Field = SchemeTarget::Field;
    const SchemeColumn column = target.field == Field::Weight ? SchemeColumn::Weight
                                : target.field == Field::Code ? SchemeColumn::Code
                                                              : SchemeColumn::Title;
    tree_->select(target.criterion, column);
    if (target.field == Field::Grading || target.field == Field::Quorum || target.field == Field::Ties)
        panel_->focusField(target.field);
    else
        tree_->setFocus(Qt::OtherFocusReason);
}

QString SchemePage::take(const QModelIndex& index, const QString& typed)
{
    const auto column = static_cast<SchemeColumn>(index.column());
    const auto criterion = model_.criterionAt(index);
    if (!criterion)
        return takeOfCategory(column, typed);
    CriterionNode node = nodeOf(desk_.book(), *criterion);
    QString refusal;
    if (column == SchemeColumn::Weight) {
        const DecimalEntry weight = weightEntry(typed);
        if (!weight)
            return weight.error();
        node.indicator->weight = *weight;
    } else if (column == SchemeColumn::Code) {
        QStringList others = codesOf(*desk_.category());
        others.removeOne(node.code);
        refusal = codeRefusal(typed, others);
        node.code = typed.trimmed();
    } else {
        refusal = titleRefusal(typed);
        node.title = typed.trimmed();
    }
    return refusal.isEmpty() ? desk_.make(replaced(desk_.book(), node)) : refusal;
}

QString SchemePage::takeOfCategory(SchemeColumn column, const QString& typed)
{
    Category category = *desk_.category();
    QStringList others = categoryCodes(desk_.book());
    others.removeOne(category.code);
    const bool isCode = column == SchemeColumn::Code;
    const QString refusal = isCode ? codeRefusal(typed, others) : titleRefusal(typed);
    (isCode ? category.code : category.title) = typed.trimmed();
    return refusal.isEmpty() ? desk_.make(replaced(desk_.book(), category)) : refusal;
}

void SchemePage::openMenu(const QPoint& at)
{
    QMenu menu(this);
    fillCriterionMenu(menu, desk_, actions_, tree_->current());
    menu.exec(tree_->viewport()->mapToGlobal(at));
}

void SchemePage::focusContent()
{
    if (!desk_.category())
        start_->focusFirst();
    else if (view_ == SchemeView::Requirements)
        requirements_->focusTable();
    else
        tree_->setFocus(Qt::OtherFocusReason);
}

void SchemePage::goTo(const PageTarget& target)
{
    if (target.criterion)
        tree_->select(*target.criterion);
}

bool SchemePage::settle()
{
    return !desk_.category() || (tree_->settle() && panel_->settle() && requirements_->settle());
}

}
