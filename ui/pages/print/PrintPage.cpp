#include "ui/pages/print/PrintPage.h"

#include "core/report/Forms.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/pages/print/FormsView.h"
#include "ui/pages/print/PapersView.h"
#include "ui/pages/print/PrintingsView.h"
#include "ui/pages/print/TextsView.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int narrow = 800;

}

PrintPage::PrintPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      title_(new QLabel(this)),
      all_(new QPushButton(this)),
      views_(new QStackedWidget(this)),
      papers_(new PapersView(door, views_)),
      ledger_(new FormsView(door, views_)),
      texts_(new TextsView(door, views_)),
      printings_(new PrintingsView(door, views_))
{
    title_->setFont(larger(font()));
    title_->setContentsMargins(0, 0, 8, 0);
    all_->setIcon(lineIcon(u"pdf"_s));
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        choices_[i] = new QPushButton(this);
        choices_[i]->setCheckable(true);
        group->addButton(choices_[i]);
        connect(choices_[i], &QPushButton::clicked, this, [this, i] { show(static_cast<PrintView>(i)); });
    }
    choices_.front()->setChecked(true);
    layOut();
    connect(all_, &QPushButton::clicked, papers_, &PapersView::saveAll);
    connect(papers_, &PapersView::textWanted, this, &PrintPage::mend);
    connect(ledger_, &FormsView::printWanted, this, [this] { goTo({.form = kindOf(Form::ScoreSheet).name}); });
    connect(printings_, &PrintingsView::againWanted, this, &PrintPage::printAgain);
    connect(papers_, &PapersView::runChanged, this, [this] { all_->setEnabled(!papers_->isRunning()); });
    retranslate();
}

void PrintPage::layOut()
{
    for (QWidget* each : {static_cast<QWidget*>(papers_), static_cast<QWidget*>(ledger_), static_cast<QWidget*>(texts_),
                          static_cast<QWidget*>(printings_)})
        views_->addWidget(each);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title_);
    for (QPushButton* choice : choices_)
        head->addWidget(choice);
    head->addStretch(1);
    head->addWidget(all_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(views_, 1);
}

PrintView PrintPage::view() const
{
    return static_cast<PrintView>(views_->currentIndex());
}

void PrintPage::show(PrintView next)
{
    if (next != view() && settle()) {
        views_->setCurrentIndex(static_cast<int>(next));
        all_->setVisible(next == PrintView::Papers);
        refillView();
    }
    choices_[static_cast<std::size_t>(view())]->setChecked(true);
    focusContent();
}

void PrintPage::refill(const Sight& sight)
{
    sight_ = sight;
    refillView();
}

void PrintPage::refillView()
{
    if (!sight_.edition || !door().session())
        return;
    switch (view()) {
    case PrintView::Papers: papers_->refill(sight_); break;
    case PrintView::Ledger: ledger_->refill(sight_); break;
    case PrintView::Texts: texts_->refill(sight_); break;
    case PrintView::Printings: printings_->refill(sight_); break;
    }
    retranslate();
}

void PrintPage::focusContent()
{
    switch (view()) {
    case PrintView::Papers: papers_->focusContent(); break;
    case PrintView::Ledger: ledger_->focusContent(); break;
    case PrintView::Texts: texts_->focusContent(); break;
    case PrintView::Printings: printings_->focusContent(); break;
    }
}

void PrintPage::goTo(const PageTarget& target)
{
    if (target.openForms) {
        show(PrintView::Ledger);
        if (view() == PrintView::Ledger)
            ledger_->showOpen(target.category);
        return;
    }
    if (!target.form && !target.category && !target.nominee && !target.juror)
        return;
    show(PrintView::Papers);
    if (view() == PrintView::Papers)
        papers_->choose(target);
}

void PrintPage::mend(const QString& text)
{
    show(PrintView::Texts);
    texts_->choose(text);
}

/// By value: the list that tells of it may be read anew meanwhile.
void PrintPage::printAgain(Printing printing)
{
    show(PrintView::Papers);
    if (view() != PrintView::Papers)
        return;
    if (formNamed(printing.form))
        papers_->chooseAgain(printing);
    else
        all_->setFocus(Qt::OtherFocusReason);
}

bool PrintPage::focusSearch()
{
    switch (view()) {
    case PrintView::Papers: papers_->focusSearch(); return true;
    case PrintView::Ledger: ledger_->focusSearch(); return true;
    case PrintView::Texts: texts_->focusList(); return true;
    case PrintView::Printings: printings_->focusSearch(); return true;
    }
    return false;
}

bool PrintPage::settle()
{
    return view() == PrintView::Texts ? texts_->settle() : papers_->settle();
}

bool PrintPage::takeSheet(SheetFormId serial)
{
    if (view() != PrintView::Ledger)
        return false;
    ledger_->take(serial);
    return true;
}

void PrintPage::save()
{
    papers_->save();
}

void PrintPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DeskPage::changeEvent(event);
}

void PrintPage::resizeEvent(QResizeEvent* event)
{
    // In a narrow window what the navigation says too gives way.
    const bool isNarrow = width() < narrow;
    const int side = isNarrow ? 12 : 20;
    layout()->setContentsMargins(side, 12, side, 12);
    title_->setVisible(!isNarrow);
    DeskPage::resizeEvent(event);
}

void PrintPage::retranslate()
{
    title_->setText(tr("Print"));
    const QString titles[printViewCount] = {tr("Forms"), tr("Forms ledger"), tr("Texts"), tr("Printed")};
    for (std::size_t i = 0; i < choices_.size(); ++i)
        choices_[i]->setText(titles[i]);
    all_->setText(tr("Everything as one PDF…"));
    all_->setToolTip(tr("Every paper of the edition that can be made, as one PDF with bookmarks"));
}

}
