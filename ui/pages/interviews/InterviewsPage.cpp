#include "ui/pages/interviews/InterviewsPage.h"

#include "ui/common/EmptyState.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/interviews/InterviewPanel.h"
#include "ui/pages/interviews/TimerBar.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int narrowestPanel = 270;
constexpr int widestPanel = 330;

InterviewTimer::Clock steadyClock()
{
    QElapsedTimer since;
    since.start();
    return [since] { return since.elapsed(); };
}

}

InterviewsPage::InterviewsPage(Door& door, QWidget* parent, InterviewTimer::Clock clock)
    : DeskPage(door, parent),
      title_(new QLabel(this)),
      draw_(new QPushButton(this)),
      byName_(new QPushButton(this)),
      times_(new QPushButton(this)),
      timerButton_(new QPushButton(this)),
      drawn_(new QLabel(this)),
      content_(new QStackedWidget(this)),
      table_(new PlainTable(content_)),
      panel_(new InterviewPanel(content_)),
      empty_(new EmptyState(content_)),
      timer_(new TimerBar(clock ? std::move(clock) : steadyClock(), this))
{
    title_->setFont(larger(font()));
    drawn_->setForegroundRole(QPalette::PlaceholderText);
    drawn_->setWordWrap(true);
    timerButton_->setIcon(lineIcon(u"history"_s));
    table_->setModel(&model_);
    table_->setDragDropMode(QAbstractItemView::InternalMove);
    table_->setDragDropOverwriteMode(false);
    table_->installEventFilter(this);
    layOut();
    connectAll();
    retranslate();
}

void InterviewsPage::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title_);
    head->addStretch(1);
    head->addWidget(draw_);
    head->addWidget(byName_);
    head->addWidget(times_);
    head->addWidget(timerButton_);
    auto* schedule = new QWidget(content_);
    auto* row = new QHBoxLayout(schedule);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(sheetAround(table_), 2);
    QWidget* side = sheetAround(panel_);
    side->setMinimumWidth(narrowestPanel);
    side->setMaximumWidth(widestPanel);
    row->addWidget(side, 1);
    content_->addWidget(schedule);
    content_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(drawn_);
    column->addWidget(content_, 1);
    column->addWidget(timer_);
}

void InterviewsPage::connectAll()
{
    connect(draw_, &QPushButton::clicked, this, &InterviewsPage::draw);
    connect(byName_, &QPushButton::clicked, this, &InterviewsPage::orderByName);
    connect(times_, &QPushButton::clicked, this, &InterviewsPage::setTimes);
    connect(timerButton_, &QPushButton::clicked, this, &InterviewsPage::openTimer);
    connect(empty_, &EmptyState::stepWanted, this,
            [this] { Q_EMIT wanted(PageId::Nominees, {.category = sight_.category}); });
    connect(&model_, &ScheduleModel::moveWanted, this, &InterviewsPage::move);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InterviewsPage::showSelected);
    connect(table_, &QTableView::activated, panel_, &InterviewPanel::focusFirst);
    connect(panel_, &InterviewPanel::edited, this, [this](const Interview& after) {
        door().perform(interviewEdit(book(), shown_, after));
    });
    connect(panel_, &InterviewPanel::postponeWanted, this, &InterviewsPage::postpone);
    connect(panel_, &InterviewPanel::absenceWanted, this, &InterviewsPage::markAbsent);
    connect(panel_, &InterviewPanel::leftWithEscape, this, [this] { table_->setFocus(Qt::OtherFocusReason); });
    connect(timer_, &TimerBar::finished, this, &InterviewsPage::finish);
}

void InterviewsPage::refill(const Sight& sight)
{
    sight_ = sight;
    if (sight_.edition)
        fill();
}

void InterviewsPage::fill()
{
    const NomineeId before = selected();
    const bool canChange = door().whyNot(Action::SetInterview, sight_.category).isEmpty();
    model_.show(sight_.edition, sight_.category, canChange, sight_.language);
    select(before);
    const bool isEmpty = model_.rowCount() == 0;
    content_->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        empty_->say(tr("Nobody to interview yet"), tr("The eligible nominees of this category are listed here."),
                    tr("Open the nominees"));
    drawn_->setText(drawText());
    drawn_->setVisible(!isEmpty);
    updateButtons();
    showSelected();
}

QString InterviewsPage::drawText() const
{
    const auto draw = book().draws.find(sight_.category);
    if (draw == book().draws.end())
        return tr("Order: not settled yet; the nominees stand by their codes.");
    switch (draw->second.method) {
    case DrawMethod::Lot:
        return isOrderOfLot(book(), sight_.category)
                   ? tr("Order: drawn by lot with the number %1; drawing again gives the same order.").arg(draw->second.seed)
                   : tr("Order: drawn by lot with the number %1, and changed afterwards.").arg(draw->second.seed);
    case DrawMethod::Alphabetical: return tr("Order: by the alphabet.");
    case DrawMethod::ByHand: return tr("Order: made by hand.");
    }
    return {};
}

void InterviewsPage::updateButtons()
{
    const QString whyNot = door().whyNot(Action::SetInterview, sight_.category);
    const bool hasRows = model_.rowCount() > 0;
    const bool hasBegun = std::ranges::any_of(model_.schedule(), [](const ScheduledNominee& row) { return isOver(row.interview); });
    const QString begun = tr("Interviews were held already; the order can be changed by hand (Alt+Up, Alt+Down).");
    for (QPushButton* button : {draw_, byName_}) {
        button->setEnabled(hasRows && whyNot.isEmpty() && !hasBegun);
        button->setToolTip(!whyNot.isEmpty() ? whyNot : hasBegun ? begun : QString());
    }
    times_->setEnabled(hasRows && whyNot.isEmpty());
    times_->setToolTip(whyNot);
    timerButton_->setEnabled(hasRows);
}

NomineeId InterviewsPage::selected() const
{
    const ScheduledNominee* row = model_.rowAt(table_->currentIndex().row());
    return row ? row->nominee : NomineeId();
}

void InterviewsPage::select(NomineeId nominee)
{
    const int row = std::max(0, model_.rowOf(nominee));
    if (row != table_->currentIndex().row() || !table_->currentIndex().isValid())
        table_->setCurrentIndex(model_.index(row, 0));
}

void InterviewsPage::showSelected()
{
    const ScheduledNominee* row = model_.rowAt(table_->currentIndex().row());
    if (!row)
        return;
    // What was typed for another one is taken first; when it cannot be read it stays with its field.
    if (row->nominee != shown_ && model_.rowOf(shown_) >= 0 && !panel_->commit()) {
        QMetaObject::invokeMethod(this, [this] { select(shown_); }, Qt::QueuedConnection);
        return;
    }
    row = model_.rowAt(table_->currentIndex().row());
    shown_ = row->nominee;
    const Nominee* nominee = findNominee(book(), shown_);
    panel_->show(*row, nominee ? nominee->name : QString(), usualDay(), door().whyNot(Action::SetInterview, sight_.category),
                 sight_.language);
}

QDate InterviewsPage::usualDay() const
{
    const SlotPlan plan = planOf(model_.schedule(), {});
    if (plan.day.isValid())
        return plan.day;
    const QDate day = book().edition.interviewsOn;
    return day.isValid() ? day : sight_.today;
}

void InterviewsPage::focusContent()
{
    table_->setFocus(Qt::OtherFocusReason);
}

void InterviewsPage::goTo(const PageTarget& target)
{
    if (target.nominee)
        select(*target.nominee);
}

bool InterviewsPage::settle()
{
    return panel_->commit();
}

bool InterviewsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = table_->currentIndex().row();
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(row, key->key() == Qt::Key_Up ? row - 1 : row + 1);
            return true;
        }
        if (key->key() == Qt::Key_F2) {
            panel_->focusFirst();
            return true;
        }
    }
    return DeskPage::eventFilter(watched, event);
}

void InterviewsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InterviewsPage::retranslate()
{
    title_->setText(tr("Interviews"));
    draw_->setText(tr("Draw by lot…"));
    byName_->setText(tr("By the alphabet"));
    times_->setText(tr("Set the times…"));
    timerButton_->setText(tr("Timer…"));
    table_->setAccessibleName(tr("Interviews in their order"));
    table_->setShares({{u"99"_s, 0}, {u"09.00–09.25"_s, 4}, {u"Kabupaten Co"_s, 5}, {u"tatap muk"_s, 0, true},
                       {u"Pimpinan hadir sendiri"_s, 0, true}, {u"dijadwalkan xx"_s, 0}});
    model_.retranslate();
}

}
