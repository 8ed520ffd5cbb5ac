#include "ui/pages/jury/ConflictsView.h"

#include "core/domain/Quorum.h"
#include "ui/common/EmptyState.h"
#include "ui/common/LineIcon.h"
#include "ui/common/SearchField.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RecordDelegate.h"
#include "ui/pages/jury/ConflictDialog.h"
#include "ui/pages/jury/MatrixTable.h"
#include "ui/pages/jury/NoteStrip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sidang {

ConflictsView::ConflictsView(Door& door, QWidget* parent)
    : QWidget(parent),
      door_(door),
      actions_(new QWidget(this)),
      asMatrix_(new QPushButton(actions_)),
      edit_(new QPushButton(actions_)),
      remove_(new QPushButton(actions_)),
      add_(new QPushButton(actions_)),
      search_(new SearchField(actions_)),
      notes_(new NoteStrip(this)),
      content_(new QStackedWidget(this)),
      table_(new PlainTable(content_)),
      empty_(new EmptyState(content_)),
      matrix_(new MatrixTable(content_))
{
    asMatrix_->setCheckable(true);
    filter_.setSourceModel(&model_);
    filter_.setFilterKeyColumn(-1);
    filter_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    table_->setModel(&filter_);
    table_->setItemDelegate(new RecordDelegate(table_));
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->installEventFilter(this);
    add_->setProperty("primary", true);
    add_->setIcon(lineIcon(u"add"_s, Ink::OnAccent));
    layOut();
    connectAll();
    retranslate();
}

void ConflictsView::layOut()
{
    auto* row = new QHBoxLayout(actions_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(search_, 2);
    row->addWidget(asMatrix_);
    row->addWidget(edit_);
    row->addWidget(remove_);
    row->addWidget(add_);
    content_->addWidget(sheetAround(table_));
    content_->addWidget(empty_);
    content_->addWidget(sheetAround(matrix_));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(notes_);
    column->addWidget(content_, 1);
}

void ConflictsView::connectAll()
{
    connect(asMatrix_, &QPushButton::clicked, this, [this] {
        refill(sight_);
        focusContent();
    });
    connect(matrix_, &MatrixTable::wanted, this, &ConflictsView::ask);
    connect(add_, &QPushButton::clicked, this, &ConflictsView::add);
    connect(edit_, &QPushButton::clicked, this, &ConflictsView::edit);
    connect(remove_, &QPushButton::clicked, this, &ConflictsView::remove);
    connect(empty_, &EmptyState::stepWanted, this, [this] {
        if (model_.rowCount() > 0)
            search_->clear();
        else
            add();
    });
    connect(table_, &QTableView::doubleClicked, this, &ConflictsView::edit);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsView::updateActions);
    connect(search_, &SearchField::listWanted, this, &ConflictsView::focusContent);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_.setFilterFixedString(text.trimmed());
        tellEmpty();
        updateActions();
    });
    auto* adds = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(adds, &QShortcut::activated, this, &ConflictsView::add);
}

void ConflictsView::refill(const Sight& sight)
{
    sight_ = sight;
    model_.show(sight.edition->book, sight.language);
    if (asMatrix_->isChecked())
        matrix_->show(sight.edition->book);
    tellQuorum();
    tellEmpty();
    if (!table_->currentIndex().isValid() && filter_.rowCount() > 0)
        table_->makeCurrent(0);
    updateActions();
}

/// Of every nominee that too few jurors are left to judge, whether or not it is in the register.
void ConflictsView::tellQuorum()
{
    const EditionBook& book = sight_.edition->book;
    const Quorums quorums(book);
    QStringList below;
    for (const Nominee& nominee : book.nominees) {
        if (nominee.status == NomineeStatus::Eligible && quorums.of(nominee.id).isBelow())
            below << nominee.code + u' ' + nominee.name;
    }
    if (below.isEmpty()) {
        notes_->say({});
        return;
    }
    constexpr qsizetype most = 4;
    const QString shown =
        below.first(std::min(most, below.size())).join(u", "_s) + (below.size() > most ? u" …"_s : QString());
    notes_->say({tr("%n nominee(s) below the quorum: %1.", nullptr, static_cast<int>(below.size())).arg(shown)});
}

void ConflictsView::tellEmpty()
{
    content_->setCurrentIndex(asMatrix_->isChecked() ? 2 : filter_.rowCount() > 0 ? 0 : 1);
    search_->setEnabled(!asMatrix_->isChecked());
    if (model_.rowCount() > 0)
        empty_->say(tr("Nothing found"), tr("No entry has this text."), tr("Show all entries"));
    else
        empty_->say(tr("No conflicts of interest yet"),
                    tr("Who is related to a nominee, works there, comes from its region or does business with it does not "
                       "judge it."),
                    whyNot().isEmpty() ? tr("Record a conflict of interest") : QString());
}

QString ConflictsView::whyNot() const
{
    if (!sight_.edition)
        return {};
    if (sight_.edition->book.jurors.empty() || sight_.edition->book.nominees.empty())
        return tr("Jurors and nominees come first.");
    QString reason;
    for (const Category& category : sight_.edition->book.categories) {
        reason = door_.whyNot(Action::ChangeRecusal, category.id);
        if (reason.isEmpty())
            break;
    }
    return reason;
}

void ConflictsView::updateActions()
{
    const QString reason = whyNot();
    const bool hasSelection = !asMatrix_->isChecked() && table_->selectionModel()->hasSelection();
    const auto set = [&](QPushButton* button, bool isPossible, const QString& tip) {
        button->setEnabled(isPossible && reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? tip : reason);
    };
    set(add_, true, tr("Records a conflict of interest (Ctrl+N)"));
    set(edit_, hasSelection, tr("Changes kind and reason (F2)"));
    set(remove_, hasSelection, tr("Removes what is selected (Del)"));
}

const RecusalRow* ConflictsView::at(const QModelIndex& index) const
{
    return index.isValid() ? model_.at(filter_.mapToSource(index).row()) : nullptr;
}

void ConflictsView::focusContent()
{
    QWidget* const contents[] = {table_, empty_, matrix_};
    contents[content_->currentIndex()]->setFocus(Qt::OtherFocusReason);
}

void ConflictsView::focusSearch()
{
    search_->setFocus(Qt::OtherFocusReason);
    search_->selectAll();
}

void ConflictsView::select(const RecusalKey& key)
{
    search_->clear();
    const QModelIndex index = filter_.mapFromSource(model_.index(model_.rowOf(key), 0));
    table_->makeCurrent(index.row());
}

void ConflictsView::add()
{
    if (!add_->isEnabled())
        return;
    const RecusalRow* current = at(table_->currentIndex());
    ConflictDialog dialog(door_.editing(), current ? std::optional(current->id.juror) : std::nullopt, std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted)
        table_->makeCurrent(filter_.rowCount() - 1);
}

void ConflictsView::edit()
{
    const RecusalRow* row = at(table_->currentIndex());
    if (row && edit_->isEnabled())
        ConflictDialog(door_.editing(), row->id, this).exec();
}

void ConflictsView::ask(const RecusalKey& key)
{
    if (!add_->isEnabled())
        return;
    if (model_.rowOf(key) >= 0)
        ConflictDialog(door_.editing(), key, this).exec();
    else
        ConflictDialog(door_.editing(), key.juror, key.nominee, this).exec();
}

void ConflictsView::remove()
{
    std::vector<RecusalKey> keys;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        keys.push_back(at(index)->id);
    const int row = table_->currentIndex().row();
    if (keys.empty() || !remove_->isEnabled() || !door_.perform(Edit{removalsOf(door_.session()->book(), keys), {}}))
        return;
    table_->makeCurrent(std::min(row, filter_.rowCount() - 1));
}

bool ConflictsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: edit(); return true;
    case Qt::Key_Insert: add(); return true;
    case Qt::Key_Delete: remove(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void ConflictsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConflictsView::retranslate()
{
    asMatrix_->setText(tr("Matrix"));
    asMatrix_->setToolTip(tr("Nominees down, jurors across; Enter on a cell records or changes"));
    matrix_->setAccessibleName(tr("Who judges whom"));
    edit_->setText(tr("Change…"));
    remove_->setText(tr("Remove"));
    add_->setText(tr("Add"));
    table_->setAccessibleName(tr("Conflicts of interest"));
    table_->setShares({{u"Prof. Dr. Nama Juri, M.H."_s, 3},
                       {u"KAB-01 Kabupaten Lima Puluh Kota"_s, 4},
                       {u"hubungan keluarga"_s, 0},
                       {u"Alasan yang singkat"_s, 5, true},
                       {u"10 dari 10 juri menilai, kuorum 10 ××"_s, 0}});
}

}
