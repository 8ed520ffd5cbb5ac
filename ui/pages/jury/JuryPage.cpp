#include "ui/pages/jury/JuryPage.h"

#include "ui/common/Paint.h"
#include "ui/pages/jury/ConflictsView.h"
#include "ui/pages/jury/JurorsView.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace sidang {

JuryPage::JuryPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      title_(new QLabel(this)),
      showJurors_(new QPushButton(this)),
      showConflicts_(new QPushButton(this)),
      actions_(new QStackedWidget(this)),
      views_(new QStackedWidget(this)),
      jurors_(new JurorsView(door, views_)),
      conflicts_(new ConflictsView(door, views_))
{
    title_->setFont(larger(font()));
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {showJurors_, showConflicts_}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    showJurors_->setChecked(true);
    layOut();
    connect(showJurors_, &QPushButton::clicked, this, [this] { show(Jurors); });
    connect(showConflicts_, &QPushButton::clicked, this, [this] { show(Conflicts); });
    retranslate();
}

void JuryPage::layOut()
{
    views_->addWidget(jurors_);
    views_->addWidget(conflicts_);
    actions_->addWidget(jurors_->actions());
    actions_->addWidget(conflicts_->actions());
    actions_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title_);
    head->addSpacing(8);
    head->addWidget(showJurors_);
    head->addWidget(showConflicts_);
    head->addWidget(actions_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(views_, 1);
}

void JuryPage::show(View view)
{
    if (view != Jurors && !jurors_->settle()) {
        showJurors_->setChecked(true);
        return;
    }
    views_->setCurrentIndex(view);
    actions_->setCurrentIndex(view);
    (view == Jurors ? showJurors_ : showConflicts_)->setChecked(true);
    refill(sight_);
    focusContent();
}

void JuryPage::refill(const Sight& sight)
{
    sight_ = sight;
    if (!sight.edition || !door().session())
        return;
    if (views_->currentIndex() == Jurors)
        jurors_->refill(sight);
    else
        conflicts_->refill(sight);
    retranslate();
}

void JuryPage::focusContent()
{
    if (views_->currentIndex() == Jurors)
        jurors_->focusContent();
    else
        conflicts_->focusContent();
}

void JuryPage::goTo(const PageTarget& target)
{
    if (!target.juror)
        return;
    show(target.nominee ? Conflicts : Jurors);
    if (target.nominee)
        conflicts_->select({*target.juror, *target.nominee});
    else
        jurors_->select(*target.juror);
}

bool JuryPage::focusSearch()
{
    if (views_->currentIndex() != Conflicts)
        return false;
    conflicts_->focusSearch();
    return true;
}

bool JuryPage::settle()
{
    return jurors_->settle();
}

void JuryPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DeskPage::changeEvent(event);
}

void JuryPage::retranslate()
{
    title_->setText(tr("Jury"));
    showJurors_->setText(tr("Members"));
    const auto conflicts = sight_.edition ? sight_.edition->book.recusals.size() : 0;
    showConflicts_->setText(conflicts == 0 ? tr("Conflicts of interest") : tr("Conflicts of interest (%1)").arg(conflicts));
}

}
