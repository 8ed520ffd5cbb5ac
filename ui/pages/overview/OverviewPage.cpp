#include "ui/pages/overview/OverviewPage.h"

#include "ui/common/Background.h"
#include "ui/common/Paint.h"
#include "ui/models/ProblemsModel.h"
#include "ui/models/Roles.h"
#include "ui/models/overview/WorkTexts.h"
#include "ui/pages/CloseDialog.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/overview/FirstStepsView.h"
#include "ui/pages/overview/NextCard.h"
#include "ui/pages/overview/WorkDelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// Beyond this many marks counting takes longer than a person should wait for a page.
constexpr qsizetype marksCountedAtOnce = 20'000;

/// A step that is a move to this phase rather than a place to go to.
std::optional<Phase> phaseBegunBy(Step step)
{
    if (step == Step::BeginScoring)
        return Phase::Scoring;
    return step == Step::BeginPlenary ? std::optional(Phase::Plenary) : std::nullopt;
}

}

OverviewPage::OverviewPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      title_(new QLabel(this)),
      card_(new NextCard(this)),
      content_(new QStackedWidget(this)),
      table_(new PlainTable(content_)),
      firstSteps_(new FirstStepsView(content_))
{
    title_->setFont(larger(font()));
    table_->setModel(&model_);
    table_->setItemDelegate(new WorkDelegate(table_));
    table_->verticalHeader()->setDefaultSectionSize(WorkDelegate::rowHeight(fontMetrics()));
    layOut();
    connect(card_, &NextCard::goWanted, this, [this] { doStep(next_); });
    connect(card_, &NextCard::problemsWanted, this, &OverviewPage::problemsWanted);
    connect(table_, &QTableView::activated, this, &OverviewPage::open);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == static_cast<int>(WorkColumn::Next))
            open(index);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (sight_.edition)
            fillNext();
    });
    connect(firstSteps_, &FirstStepsView::stepWanted, this, &OverviewPage::openFirstStep);
    retranslate();
}

void OverviewPage::layOut()
{
    content_->addWidget(sheetAround(table_));
    auto* steps = new QWidget(content_);
    auto* around = new QVBoxLayout(steps);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(firstSteps_);
    around->addStretch(1);
    content_->addWidget(steps);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(card_);
    column->addWidget(content_, 1);
}

void OverviewPage::refill(const Sight& sight)
{
    sight_ = sight;
    if (!sight_.edition)
        return;
    if (sight_.edition->book.marks.size() > marksCountedAtOnce)
        countLater();
    else
        take(sight_.edition, workOf(*sight_.edition));
}

/// Large editions are counted beside the window; what was counted before stays until then.
void OverviewPage::countLater()
{
    fillNext();
    inBackground(
        this, [edition = sight_.edition] { return workOf(*edition); },
        [this, edition = sight_.edition](std::vector<CategoryWork> works) {
            if (edition == sight_.edition)
                take(edition, std::move(works));
        });
}

void OverviewPage::take(const EditionPointer& edition, std::vector<CategoryWork> works)
{
    const NextStep furthestBehind = nextStep(works, edition->book.edition.documentsDue, sight_.today);
    model_.show(edition, std::move(works), sight_.today);
    if (!table_->currentIndex().isValid())
        select(furthestBehind.category);
    fillNext();
}

void OverviewPage::fillNext()
{
    const EditionBook& book = sight_.edition->book;
    next_ = model_.nextAt(table_->currentIndex().row());
    const bool fresh = isFresh(book);
    content_->setCurrentIndex(fresh ? 1 : 0);
    if (fresh)
        firstSteps_->show(firstSteps(book));
    const bool isCounted = model_.rowCount() == static_cast<int>(book.categories.size());
    const StepWords words = isCounted ? stepWords(next_) : StepWords{tr("Counting…"), {}};
    const Category* category = findCategory(book, next_.category);
    const auto problems = static_cast<int>(problemCount(*sight_.edition));
    const QDate due = book.edition.documentsDue;
    QString whyNot;
    if (phaseBegunBy(next_.step))
        whyNot = door().whyNot(Action::MovePhase, next_.category);
    else if (next_.step == Step::Close)
        whyNot = door().whyNot(Action::Close, next_.category);
    card_->say({category ? category->title : QString(), words.sentence, words.button, whyNot,
                deadlineText(due, sight_.today, sight_.language), due.isValid() && due < sight_.today,
                problems > 0 ? tr("%n problem(s): show the list", nullptr, problems) : tr("No problems"), problems > 0});
    card_->setVisible(!fresh);
}

void OverviewPage::focusContent()
{
    if (content_->currentIndex() == 1)
        firstSteps_->focusNext();
    else
        table_->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::select(CategoryId category)
{
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (model_.workAt(row)->category == category)
            table_->setCurrentIndex(model_.index(row, static_cast<int>(WorkColumn::Next)));
    }
}

void OverviewPage::goTo(const PageTarget& target)
{
    if (target.category)
        select(*target.category);
}

void OverviewPage::open(const QModelIndex& index)
{
    const CategoryWork* work = model_.workAt(index.row());
    if (!work)
        return;
    const auto column = static_cast<WorkColumn>(index.column());
    const NextStep next = model_.nextAt(index.row());
    const bool isMove = phaseBegunBy(next.step) || next.step == Step::Close;
    if (column == WorkColumn::Next && isMove)
        card_->button()->setFocus(Qt::OtherFocusReason); // moves on for all; it has to be meant
    else if (column == WorkColumn::Next)
        doStep(next);
    else
        go(placeOf(sight_.edition->book, *work, column));
}

void OverviewPage::doStep(const NextStep& next)
{
    if (const std::optional<Phase> phase = phaseBegunBy(next.step)) {
        door().perform([this, category = next.category, phase = *phase] { return door().session()->moveTo(category, phase); });
    } else if (next.step == Step::Close) {
        CloseDialog dialog(door().editing(), next.category, window());
        dialog.exec();
        if (dialog.wanted())
            Q_EMIT wanted(PageId::Print, *dialog.wanted());
    } else {
        go(placeOf(sight_.edition->book, next));
    }
}

void OverviewPage::go(const WorkPlace& place)
{
    Q_EMIT wanted(place.page, place.target);
}

void OverviewPage::openFirstStep(FirstStepKind kind)
{
    switch (kind) {
    case FirstStepKind::Edition: Q_EMIT wanted(PageId::Edition, {}); break;
    case FirstStepKind::Scheme: Q_EMIT wanted(PageId::Scheme, {}); break;
    case FirstStepKind::Jury: Q_EMIT wanted(PageId::Jury, {}); break;
    case FirstStepKind::Nominees: Q_EMIT wanted(PageId::Nominees, {}); break;
    }
}

void OverviewPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverviewPage::retranslate()
{
    title_->setText(tr("Overview"));
    table_->setAccessibleName(tr("Work of each category"));
    const QString count = u"999/999"_s;
    table_->setShares({{u"Pemerintah Kabup"_s, 5}, {u"Kandida"_s, 0}, {count, 0}, {u"00999/999"_s, 0}, {u"00999/999"_s, 0},
                       {count, 0, true}, {count, 0, true}, {u"Wawancar"_s, 0, true}, {u"sementar"_s, 0, true},
                       {u"Semua sudah leng"_s, 2}});
    model_.retranslate();
}

}
