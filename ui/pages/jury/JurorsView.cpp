#include "ui/pages/jury/JurorsView.h"

#include "ui/common/Banner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/LineIcon.h"
#include "ui/models/jury/JurorEdits.h"
#include "ui/models/jury/JuryNotes.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RecordBeside.h"
#include "ui/pages/RecordDelegate.h"
#include "ui/pages/jury/JurorPanel.h"
#include "ui/pages/jury/NoteStrip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

JurorsView::JurorsView(Door& door, QWidget* parent)
    : QWidget(parent),
      door_(door),
      actions_(new QWidget(this)),
      up_(new QToolButton(actions_)),
      down_(new QToolButton(actions_)),
      remove_(new QPushButton(actions_)),
      add_(new QPushButton(actions_)),
      notes_(new NoteStrip(this)),
      content_(new QStackedWidget(this)),
      table_(new PlainTable(content_)),
      empty_(new EmptyState(content_)),
      panel_(new JurorPanel(door, this))
{
    table_->setModel(&model_);
    table_->setItemDelegate(new RecordDelegate(table_));
    panel_->hide();
    beside_ = new RecordBeside(*table_, *panel_, this);
    table_->installEventFilter(this); // after the one beside: asked first
    up_->setIcon(lineIcon(u"up"_s));
    down_->setIcon(lineIcon(u"down"_s));
    for (QToolButton* button : {up_, down_})
        button->setFocusPolicy(Qt::StrongFocus);
    add_->setProperty("primary", true);
    add_->setIcon(lineIcon(u"add"_s, Ink::OnAccent));
    layOut();
    connectAll();
    retranslate();
}

void JurorsView::layOut()
{
    auto* row = new QHBoxLayout(actions_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(up_);
    row->addWidget(down_);
    row->addWidget(remove_);
    row->addWidget(add_);
    content_->addWidget(sheetAround(table_));
    content_->addWidget(empty_);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(content_, 1);
    sides->addWidget(panel_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(notes_);
    column->addLayout(sides, 1);
}

void JurorsView::connectAll()
{
    connect(add_, &QPushButton::clicked, this, &JurorsView::begin);
    connect(remove_, &QPushButton::clicked, this, &JurorsView::remove);
    connect(up_, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { move(1); });
    connect(empty_, &EmptyState::stepWanted, this, &JurorsView::begin);
    connect(table_, &QTableView::doubleClicked, this, &JurorsView::edit);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JurorsView::updateActions);
    connect(beside_, &RecordBeside::editWanted, this, &JurorsView::edit);
    connect(beside_, &RecordBeside::addWanted, this, &JurorsView::begin);
    connect(beside_, &RecordBeside::removalWanted, this, &JurorsView::remove);
    connect(panel_, &JurorPanel::added, beside_, &RecordBeside::select);
    connect(panel_, &RecordPanel::walkedThrough, this, [this] {
        if (beside_->isAdding())
            begin();
        else
            focusContent();
    });
    auto* adds = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(adds, &QShortcut::activated, this, &JurorsView::begin);
}

void JurorsView::refill(const Sight& sight)
{
    const EditionBook& book = sight.edition->book;
    model_.show(book, sight.language, sight.today);
    fitColumns();
    notes_->say(juryNotes(book));
    content_->setCurrentIndex(book.jurors.empty() ? 1 : 0);
    empty_->say(tr("No jurors yet"), tr("Add them one after the other with Ctrl+N, in the order in which papers name them."),
                tr("Add a juror"));
    panel_->setLanguage(sight.language);
    beside_->refill();
    if (!table_->currentIndex().isValid() && model_.rowCount() > 0 && !beside_->isOpen())
        table_->makeCurrent(0);
    updateActions();
}

/// Columns that say nothing give their room to the others.
void JurorsView::fitColumns()
{
    table_->setShares({{u"J100"_s, 0},
                       {u"Prof. Dr. Nama Juri"_s, 6},
                       {u"sekretaris"_s, 0},
                       {u"Badan Pusat Statistik"_s, 4, true, model_.isTelling(JurorColumn::Institution)},
                       {u"Akademisi dan pakar"_s, 4, true, model_.isTelling(JurorColumn::Element)},
                       {u"Kepala Badan"_s, 3, true, model_.isTelling(JurorColumn::Position)},
                       {u"19850101 201001 1 001"_s, 0, true, model_.isTelling(JurorColumn::Nip)},
                       {u"KAB, BESAR"_s, 2, true, model_.isTelling(JurorColumn::Categories)},
                       {u"tidak menilai ××"_s, 0}});
}

void JurorsView::updateActions()
{
    const QString whyNot = door_.whyNot(Action::ChangeJury);
    const int row = table_->currentIndex().row();
    const auto set = [&](QWidget* button, bool isPossible, const QString& tip) {
        button->setEnabled(isPossible && whyNot.isEmpty());
        button->setToolTip(whyNot.isEmpty() ? tip : whyNot);
    };
    set(up_, row > 0, tr("Up (Alt+Up)"));
    set(down_, row >= 0 && row + 1 < model_.rowCount(), tr("Down (Alt+Down)"));
    set(remove_, row >= 0, tr("Removes the juror (Del)"));
    set(add_, true, tr("Begins a new juror (Ctrl+N)"));
}

void JurorsView::focusContent()
{
    if (content_->currentIndex() == 0)
        table_->setFocus(Qt::OtherFocusReason);
    else
        empty_->setFocus(Qt::OtherFocusReason);
}

bool JurorsView::settle()
{
    return beside_->settle();
}

void JurorsView::select(JurorId juror)
{
    beside_->select(juror.value);
}

void JurorsView::begin()
{
    if (!add_->isEnabled() || !settle())
        return;
    panel_->show(newJuror(*door_.session()));
    beside_->openNew();
    panel_->focusName();
}

void JurorsView::edit()
{
    if (beside_->open())
        panel_->focusName();
}

void JurorsView::move(int step)
{
    const JurorId juror{beside_->current()};
    if (juror.value > 0 && settle() && door_.perform(Edit{moveOf(door_.session()->book(), juror, step), {}}))
        select(juror);
}

void JurorsView::remove()
{
    const JurorId juror{beside_->current()};
    if (juror.value == 0 || !remove_->isEnabled() || !settle())
        return;
    const EditionBook& book = door_.session()->book();
    const QStringList things = hangingOn(book, juror);
    if (!things.isEmpty()) {
        door_.banner().say(Tone::Refusal, [name = findJuror(book, juror)->name, things] {
            return tr("%1 cannot be removed, because there are already: %2. Nothing was removed. Whoever no longer judges "
                      "can be "
                      "set to give no marks.")
                .arg(name, things.join(u", "_s));
        });
        return;
    }
    const int row = table_->currentIndex().row();
    if (door_.perform(Edit{removalOf(book, juror), {}}))
        table_->makeCurrent(std::min(row, model_.rowCount() - 1));
}

bool JurorsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers() & Qt::AltModifier) {
            if (door_.whyNot(Action::ChangeJury).isEmpty())
                move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JurorsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JurorsView::retranslate()
{
    up_->setAccessibleName(tr("Move up"));
    down_->setAccessibleName(tr("Move down"));
    remove_->setText(tr("Remove"));
    add_->setText(tr("Add"));
    table_->setAccessibleName(tr("Jury"));
    fitColumns();
}

}
