#include "ui/pages/print/PapersView.h"

#include "core/domain/FormsLedger.h"
#include "ui/common/ElidedLabel.h"
#include "ui/pages/print/PaperPreview.h"
#include "ui/pages/print/PaperSource.h"
#include "ui/pages/print/PlenaryPanel.h"
#include "ui/pages/print/RunStrip.h"
#include "ui/pages/print/ScopeBar.h"
#include "ui/pages/print/TickList.h"

#include <QCheckBox>
#include <QEvent>
#include <QListView>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

PapersView::PapersView(Door& door, QWidget* parent)
    : QWidget(parent),
      door_(door),
      bar_(new ScopeBar(this)),
      numbers_(new QWidget(this)),
      numbersText_(new ElidedLabel(numbers_)),
      newNumbers_(new QCheckBox(numbers_)),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      formView_(new QListView(splitter_)),
      tickAll_(new QCheckBox(splitter_)),
      paperView_(new TickList(splitter_)),
      preview_(new PaperPreview(splitter_)),
      plenary_(new PlenaryPanel(door, this)),
      strip_(new RunStrip(this))
{
    layOut();
    connectParts();
    formView_->setCurrentIndex(formList_.index(0));
    retranslate();
}

MaySeeMarks PapersView::maySee() const
{
    return [this](CategoryId category) { return door_.maySeeMarks(category); };
}

Form PapersView::form() const
{
    return formList_.formAt(std::max(0, formView_->currentIndex().row()));
}

void PapersView::refill(const Sight& sight)
{
    sight_ = sight;
    source_.reset();
    if (!sight.edition || !door_.session())
        return;
    if (!hasPaper_) {
        hasPaper_ = true;
        bar_->setPaper(sight.edition->book.edition.paper == Paper::A4 ? PaperSize::A4 : PaperSize::F4);
    }
    bar_->offer(sight.edition->book);
    formList_.show(sight.edition, maySee(), sight.language);
    fillPapers();
}

void PapersView::chooseForm()
{
    if (isFilling_ || !sight_.edition)
        return;
    bar_->clearText();
    bar_->setScope(PrintScope::All);
    paperView_->scrollToTop();
    fillPapers();
}

void PapersView::fillPapers()
{
    if (!sight_.edition)
        return;
    const Reach reach = kindOf(form()).reach;
    const auto before = current() ? std::optional(*current()) : std::nullopt;
    PapersAsked asked{.form = form(), .text = bar_->text()};
    if (reach != Reach::Edition)
        asked.scope.category = bar_->category();
    if (reach == Reach::Sheet)
        asked.scope.juror = bar_->juror();
    isFilling_ = true;
    papers_.show(sight_.edition, asked, maySee());
    const int row = before ? papers_.rowOf(*before) : -1;
    if (!paperView_->currentIndex().isValid() || row != paperView_->currentIndex().row())
        paperView_->setCurrentIndex(papers_.index(std::max(0, row)));
    isFilling_ = false;
    const bool hasList = papers_.rowCount() > 1 || !asked.text.isEmpty();
    bar_->setFields(reach != Reach::Edition, reach == Reach::Sheet, hasList);
    paperSheet_->setVisible(hasList);
    updateCounts();
    showPaper();
}

const FormItem* PapersView::current() const
{
    const int row = paperView_->currentIndex().row();
    return row >= 0 && row < papers_.rowCount() ? &papers_.items()[static_cast<std::size_t>(row)] : nullptr;
}

std::vector<FormItem> PapersView::meant() const
{
    if (papers_.rowCount() <= 1 || bar_->scope() == PrintScope::All)
        return papers_.items();
    if (bar_->scope() == PrintScope::Ticked)
        return papers_.ticked();
    return current() ? std::vector{*current()} : std::vector<FormItem>();
}

/// All, or none when all are ticked.
void PapersView::tickAll()
{
    const bool areAll = papers_.ticked().size() == papers_.items().size();
    papers_.tickOnly([areAll](const FormItem&) { return !areAll; });
}

/// What is ticked is meant to be printed; once nothing is, all is meant again.
void PapersView::takeTicks()
{
    bar_->setScope(papers_.ticked().empty() ? PrintScope::All : PrintScope::Ticked);
    updateCounts();
}

/// Whoever means what is ticked means at least the paper that is looked at.
void PapersView::takeScope()
{
    if (bar_->scope() == PrintScope::Ticked && papers_.ticked().empty() && current())
        papers_.tickRows(paperView_->currentIndex().row(), paperView_->currentIndex().row());
    updateCounts();
}

PaperSourcePointer PapersView::source()
{
    if (!source_)
        source_ = paperSource(sight_.edition, *door_.session(), sight_.today);
    return source_;
}

void PapersView::updateCounts()
{
    const auto ticked = static_cast<int>(papers_.ticked().size());
    tickAll_->setCheckState(ticked == 0 ? Qt::Unchecked : ticked == papers_.rowCount() ? Qt::Checked : Qt::PartiallyChecked);
    bar_->setCounts(papers_.rowCount(), ticked, !meant().empty(), !run_.isRunning());
    updateNumbers();
}

/// Of blank score sheets: which have a number already.
void PapersView::updateNumbers()
{
    const bool isNumbered = form() == Form::ScoreSheet && papers_.rowCount() > 0;
    numbers_->setVisible(isNumbered);
    if (!isNumbered || !sight_.edition)
        return;
    const auto live = liveForms(sight_.edition->book);
    const std::vector<FormItem> items = meant();
    const auto again = static_cast<int>(std::ranges::count_if(items, [&](const FormItem& item) {
        return live.contains(SheetKey{*item.nominee, *item.juror});
    }));
    const auto fresh = static_cast<int>(items.size()) - again;
    QStringList words;
    if (fresh > 0)
        words << tr("%n sheet(s) get a number when they are printed", nullptr, fresh);
    if (again > 0)
        words << tr("%n sheet(s) are printed again with their number", nullptr, again);
    numbersText_->setText(items.empty() ? tr("Tick in the list what is to be printed.") : words.join(u"; "_s) + u'.');
    newNumbers_->setVisible(again > 0);
}

bool PapersView::sayClosed()
{
    const std::optional<CategoryId> category = kindOf(form()).reach == Reach::Edition ? std::nullopt : bar_->category();
    const QString closed = whyClosed(sight_.edition->book, form(), category, maySee());
    const bool isClosed = !closed.isEmpty() && (papers_.rowCount() == 0 || kindOf(form()).reach == Reach::Edition);
    if (isClosed)
        preview_->say(tr("Closed until the plenary"), closed);
    return isClosed;
}

void PapersView::showPaper()
{
    if (isFilling_ || !sight_.edition || !door_.session())
        return;
    const FormItem* item = current();
    plenary_->show(sight_.edition->book,
                   item && item->form == Form::MinutesPlenary && item->category ? item->category : std::nullopt);
    if (sayClosed())
        return;
    if (item) {
        preview_->show({source(), *item, bar_->paper()});
        return;
    }
    const QString missing = whatIsMissing(*sight_.edition, form());
    if (!bar_->text().isEmpty())
        preview_->say(tr("Nothing found"), tr("No paper has all of these words."));
    else
        preview_->say(tr("Nothing to print yet"), missing.isEmpty() ? tr("There is no paper of this form here.") : missing);
}

void PapersView::choose(const PageTarget& target)
{
    if (const auto form = target.form ? formNamed(*target.form) : std::nullopt) {
        isFilling_ = true;
        formView_->setCurrentIndex(formList_.index(formList_.rowOf(*form)));
        isFilling_ = false;
        bar_->clearText();
    }
    if (target.form || target.category)
        bar_->choose(target.category, target.juror);
    if (target.form)
        bar_->setScope(PrintScope::All);
    fillPapers();
    for (int row = 0; target.nominee && row < papers_.rowCount(); ++row) {
        if (papers_.items()[static_cast<std::size_t>(row)].nominee == target.nominee) {
            paperView_->setCurrentIndex(papers_.index(row));
            break;
        }
    }
}

void PapersView::chooseAgain(const Printing& printing)
{
    choose({.category = printing.category, .nominee = printing.nominee, .juror = printing.juror, .form = printing.form});
    bar_->setPaper(printing.paper == Paper::A4 ? PaperSize::A4 : PaperSize::F4);
    if (printing.papers == 1)
        bar_->setScope(PrintScope::Shown);
    else if (printing.nominee)
        papers_.tickOnly([&](const FormItem& item) { return item.nominee == printing.nominee; });
    showPaper();
}

void PapersView::focusContent()
{
    formView_->setFocus(Qt::OtherFocusReason);
}

void PapersView::focusSearch()
{
    bar_->focusSearch();
}

bool PapersView::settle()
{
    return plenary_->settle();
}

void PapersView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
