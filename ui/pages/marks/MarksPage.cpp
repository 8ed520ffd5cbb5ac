#include "ui/pages/marks/MarksPage.h"

#include "ui/common/EmptyState.h"
#include "ui/models/marks/KeyedBy.h"
#include "ui/pages/marks/DifferencePane.h"
#include "ui/pages/marks/GridPane.h"
#include "ui/pages/marks/ProgressStrip.h"
#include "ui/pages/marks/SheetPane.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// The sheets whose counts the changes may alter.
std::vector<SheetKey> sheetsOf(const Changes& changes)
{
    std::vector<SheetKey> keys;
    const auto add = [&keys](const MarkKey& key) {
        if (key.juror)
            keys.push_back({key.nominee, *key.juror});
    };
    for (const Change& change : changes) {
        if (const auto* mark = std::get_if<MarkChange>(&change))
            add(mark->key);
        else if (const auto* second = std::get_if<SecondChange>(&change))
            add(second->key);
        else if (const auto* sheet = std::get_if<SheetChange>(&change))
            keys.push_back(sheet->key);
    }
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

}

MarksPage::MarksPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      head_(new MarksHead(this)),
      progress_(new ProgressStrip(this)),
      content_(new QStackedWidget(this)),
      panes_(new QStackedWidget(content_)),
      empty_(new EmptyState(content_))
{
    const MakeChanges make = [this](const Changes& changes, const QString& reason) { return this->make(changes, reason); };
    sheetPane_ = new SheetPane(SheetOrder::ByJuror, make, panes_);
    auto* grid = new GridPane(make, panes_);
    auto* facts = new SheetPane(SheetOrder::Facts, make, panes_);
    const auto keyedBy = [this](const MarkKey& key, bool isSecond) {
        return keyedByText(this->door().session()->ledger(), key, isSecond ? EntryOf::Second : EntryOf::First, sheets_->language());
    };
    differencePane_ = new DifferencePane(make, keyedBy, panes_);
    all_ = {sheetPane_, grid, facts, differencePane_};
    for (SheetPane* each : {sheetPane_, facts}) {
        connect(each, &SheetPane::stepTold, progress_, &ProgressStrip::tell);
        connect(each, &SheetPane::pasteWanted, this, &MarksPage::paste);
    }
    connect(grid, &GridPane::pasteWanted, this, &MarksPage::paste);
    layOut();
    connectParts();
}

void MarksPage::layOut()
{
    for (MarksPane* each : all_)
        panes_->addWidget(each);
    content_->addWidget(panes_);
    content_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(head_);
    column->addWidget(progress_);
    column->addWidget(content_, 1);
}

void MarksPage::connectParts()
{
    connect(head_, &MarksHead::viewChosen, this, [this](MarksView view) { choose(view); });
    connect(head_, &MarksHead::finishWanted, this, &MarksPage::finish);
    connect(head_, &MarksHead::orderChosen, this, [this](SheetOrder order) {
        sheetPane_->setOrder(order);
        showAll();
    });
    connect(head_, &MarksHead::jurorChosen, this, [this](JurorId juror) { choose(SheetPlace{place_.nominee, juror}); });
    connect(head_, &MarksHead::nomineeChosen, this, [this](NomineeId nominee) { choose(SheetPlace{nominee, place_.juror}); });
    connect(progress_, &ProgressStrip::jurorChosen, this, [this](JurorId juror) { choose(SheetPlace{place_.nominee, juror}); });
    for (MarksPane* each : all_) {
        connect(each, &MarksPane::placeWanted, this, [this](const SheetPlace& place) { choose(place); });
        connect(each, &MarksPane::finishWanted, this, &MarksPage::finish);
    }
    connect(empty_, &EmptyState::stepWanted, this, [this] { Q_EMIT wanted(emptyLeadsTo_, {}); });
    for (const int step : {1, -1}) {
        auto* keys = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (step > 0 ? Qt::Key_Down : Qt::Key_Up)), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, step] {
            head_->chooseBeside(step);
            // The next juror's papers begin with the first.
            if (sheets_ && view_ == MarksView::Sheet && sheetPane_->order() == SheetOrder::ByJuror)
                choose(SheetPlace{sheets_->nominees().front()->id, place_.juror});
        });
    }
    for (int view = 0; view < marksViewCount; ++view) {
        auto* keys = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL | Qt::SHIFT) | (Qt::Key_1 + view)), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, view] { choose(static_cast<MarksView>(view)); });
    }
}

EntryRights MarksPage::rightsOf(CategoryId category) const
{
    const Session* session = door().session();
    const Official* actor = session ? session->actor() : nullptr;
    const Category* found = session ? findCategory(session->book(), category) : nullptr;
    const bool isBlind = found && found->rules.doubleEntry && actor && actor->role == OfficialRole::Operator2;
    EntryRights rights;
    rights.pass = isBlind ? EntryPass::Second : EntryPass::First;
    rights.maySee = !isBlind && door().maySeeMarks(category);
    rights.actor = actor ? std::optional(actor->id) : std::nullopt;
    rights.maySeeBoth = isBlind || door().maySeeMarks(category);
    rights.notMarks = door().whyNot(isBlind ? Action::SetSecond : Action::SetMark, category);
    rights.notFacts = door().whyNot(Action::SetFact, category);
    rights.notConfirm = door().whyNot(Action::ConfirmMark, category);
    rights.notFinish = door().whyNot(Action::FinishSheet, category);
    rights.notReopen = door().whyNot(Action::OpenSheet, category);
    rights.notSettle = door().whyNot(Action::SettleMark, category);
    return rights;
}

void MarksPage::refill(const Sight& sight)
{
    if (tellEmpty(sight))
        return;
    sheets_ = std::make_shared<const Sheets>(sight.edition, sight.category, rightsOf(sight.category), sight.language);
    placeWithin();
    count();
    showAll();
}

/// True when there is nothing to key in; says what to do first.
bool MarksPage::tellEmpty(const Sight& sight)
{
    const EditionBook* book = sight.edition ? &sight.edition->book : nullptr;
    const Category* category = book ? findCategory(*book, sight.category) : nullptr;
    const auto isOfCategory = [&](const Nominee& each) { return each.category == sight.category; };
    const auto isAsked = [&](const Juror& each) { return isAssigned(each, sight.category); };
    const bool hasLeaves = category && !leavesOf(category->criteria).empty();
    const bool hasNominees = hasLeaves && std::ranges::any_of(book->nominees, isOfCategory);
    const bool hasOpinions = hasLeaves && std::ranges::any_of(leavesOf(category->criteria), [](const Criterion* leaf) {
        return leaf->indicator->source == Source::Opinion;
    });
    const bool hasJurors = hasNominees && (!hasOpinions || std::ranges::any_of(book->jurors, isAsked));
    head_->setVisible(hasJurors);
    progress_->setVisible(hasJurors);
    content_->setCurrentIndex(hasJurors ? 0 : 1);
    if (hasJurors)
        return false;
    sheets_.reset();
    emptyLeadsTo_ = !hasLeaves ? PageId::Scheme : !hasNominees ? PageId::Nominees : PageId::Jury;
    if (!hasLeaves)
        empty_->say(tr("No indicators yet"), tr("Marks are keyed once the scheme of the category has indicators."), tr("To the scheme"));
    else if (!hasNominees)
        empty_->say(tr("Nobody is nominated in this category"), tr("A sheet appears here for each nominee and each juror."),
                    tr("To the nominees"));
    else
        empty_->say(tr("No juror scores in this category"), tr("A sheet appears here for each nominee and each juror."), tr("To the jury"));
    return true;
}

void MarksPage::placeWithin()
{
    if (!place_.juror || !sheets_->panel().isAssigned(*place_.juror))
        place_.juror = sheets_->firstJuror();
    if (!sheets_->nominee(place_.nominee))
        place_.nominee = sheets_->nominees().front()->id;
    if (sheets_->opinions().empty())
        view_ = MarksView::Facts;
    else if (view_ == MarksView::Facts && sheets_->facts().empty())
        view_ = MarksView::Sheet;
    if (view_ == MarksView::Differences && !sheets_->category().rules.doubleEntry)
        view_ = MarksView::Sheet;
}

void MarksPage::count()
{
    if (!touched_) {
        counts_.count(*sheets_);
        differences_.find(*sheets_);
        return;
    }
    for (const SheetKey& key : *touched_) {
        counts_.recount(*sheets_, key);
        differences_.findAgain(*sheets_, key);
    }
}

MarksPane* MarksPage::pane() const
{
    return all_[static_cast<std::size_t>(view_)];
}

void MarksPage::showPane()
{
    differencePane_->setDifferences(differences_.all());
    pane()->show(sheets_, place_);
    if (panes_->currentWidget() != pane())
        panes_->setCurrentWidget(pane());
}

void MarksPage::showAll()
{
    if (!sheets_)
        return;
    head_->show(*sheets_, {view_, sheetPane_->order(), place_, static_cast<int>(differences_.all().size())});
    progress_->show(*sheets_, counts_, view_ == MarksView::Facts ? std::nullopt : place_.juror);
    showPane();
}

bool MarksPage::make(const Changes& changes, const QString& reason)
{
    touched_ = sheetsOf(changes);
    const bool isMade = door().perform(Edit{changes, reason});
    touched_.reset();
    return isMade;
}

void MarksPage::choose(MarksView view)
{
    const bool isOfJurors = view == MarksView::Sheet || view == MarksView::Grid;
    const bool isThere = sheets_ && !(isOfJurors && sheets_->opinions().empty()) &&
                         (view != MarksView::Facts || !sheets_->facts().empty()) &&
                         (view != MarksView::Differences || sheets_->category().rules.doubleEntry);
    if (!isThere || !pane()->settle())
        return;
    view_ = view;
    showAll();
    pane()->focusContent();
}

void MarksPage::choose(const SheetPlace& place)
{
    if (!sheets_ || !pane()->settle()) {
        showAll();
        return;
    }
    place_ = {place.nominee, place.juror ? place.juror : place_.juror};
    showAll();
}

void MarksPage::focusContent()
{
    if (sheets_)
        pane()->focusContent();
}

bool MarksPage::focusSearch()
{
    return sheets_ && pane()->focusSearch();
}

bool MarksPage::settle()
{
    return !sheets_ || pane()->settle();
}

void MarksPage::goTo(const PageTarget& target)
{
    if (!sheets_ || (!target.nominee && !target.juror && !target.criterion))
        return;
    if (!pane()->settle())
        return;
    const Criterion* leaf = target.criterion ? sheets_->leaf(*target.criterion) : nullptr;
    if (leaf)
        view_ = leaf->indicator->source == Source::Opinion ? MarksView::Sheet : MarksView::Facts;
    else if (target.juror)
        view_ = MarksView::Sheet;
    if (target.nominee)
        place_.nominee = *target.nominee;
    if (target.juror)
        place_.juror = target.juror;
    placeWithin();
    showAll();
    if (leaf)
        pane()->goTo(leaf->id);
    else if (target.nominee && target.juror && view_ == MarksView::Sheet)
        goToGap();
    pane()->focusContent();
}

}
