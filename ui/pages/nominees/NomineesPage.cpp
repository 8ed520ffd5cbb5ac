#include "ui/pages/nominees/NomineesPage.h"

#include "core/text/Numbers.h"
#include "ui/common/EmptyState.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/models/nominees/NomineeEdits.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RecordBeside.h"
#include "ui/pages/RecordDelegate.h"
#include "ui/pages/nominees/NomineeFilterBar.h"
#include "ui/pages/nominees/NomineeMenu.h"
#include "ui/pages/nominees/NomineePanel.h"
#include "ui/pages/nominees/SimilarStrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sidang {

NomineesPage::NomineesPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      filter_(model_),
      title_(new QLabel(this)),
      count_(new QLabel(this)),
      add_(new QPushButton(this)),
      status_(new QPushButton(this)),
      more_(new QPushButton(this)),
      menu_(new NomineeMenu(this)),
      bar_(new NomineeFilterBar(this)),
      similar_(new SimilarStrip(this)),
      content_(new QStackedWidget(this)),
      table_(new PlainTable(content_)),
      empty_(new EmptyState(content_)),
      panel_(new NomineePanel(door, model_, this))
{
    title_->setFont(larger(font()));
    count_->setForegroundRole(QPalette::PlaceholderText);
    add_->setProperty("primary", true);
    add_->setIcon(lineIcon(u"add"_s, Ink::OnAccent));
    more_->setMenu(menu_);
    table_->setModel(&filter_);
    table_->setItemDelegate(new RecordDelegate(table_));
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->horizontalHeader()->setSectionsClickable(true);
    table_->horizontalHeader()->setSortIndicator(static_cast<int>(NomineeColumn::Code), Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    panel_->hide();
    beside_ = new RecordBeside(*table_, *panel_, this);
    layOut();
    connectAll();
    connectMenu();
    retranslate();
}

QHBoxLayout* NomineesPage::headRow()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title_);
    head->addWidget(count_);
    head->addStretch(1);
    head->addWidget(more_);
    head->addWidget(status_);
    head->addWidget(add_);
    return head;
}

void NomineesPage::layOut()
{
    content_->addWidget(sheetAround(table_));
    content_->addWidget(empty_);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(content_, 1);
    sides->addWidget(panel_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(12);
    column->addLayout(headRow());
    column->addWidget(bar_);
    column->addWidget(similar_);
    column->addLayout(sides, 1);
}

void NomineesPage::connectAll()
{
    connect(add_, &QPushButton::clicked, this, &NomineesPage::begin);
    connect(status_, &QPushButton::clicked, this, &NomineesPage::changeStatus);
    connect(bar_, &NomineeFilterBar::filterChanged, this, &NomineesPage::followFilter);
    connect(bar_, &NomineeFilterBar::listWanted, this, &NomineesPage::focusContent);
    connect(similar_, &SimilarStrip::wanted, this, &NomineesPage::showPair);
    connect(empty_, &EmptyState::stepWanted, this, &NomineesPage::takeStep);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NomineesPage::updateActions);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NomineesPage::updateActions);
    connect(table_, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { edit(static_cast<NomineeColumn>(index.column())); });
    connect(beside_, &RecordBeside::editWanted, this, [this] { edit(NomineeColumn::Name); });
    connect(beside_, &RecordBeside::addWanted, this, &NomineesPage::begin);
    connect(beside_, &RecordBeside::removalWanted, this, &NomineesPage::remove);
    connect(panel_, &RecordPanel::walkedThrough, this, &NomineesPage::addNext);
    connect(panel_, &NomineePanel::statusWanted, this, &NomineesPage::changeStatus);
    connect(panel_, &NomineePanel::added, beside_, &RecordBeside::select);
    auto* adds = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(adds, &QShortcut::activated, this, &NomineesPage::begin);
    // Fields that take text themselves have it first.
    auto* pastes = new QShortcut(QKeySequence(QKeySequence::Paste), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(pastes, &QShortcut::activated, this, &NomineesPage::paste);
}

void NomineesPage::connectMenu()
{
    connect(menu_, &NomineeMenu::pasteWanted, this, &NomineesPage::paste);
    connect(menu_, &NomineeMenu::regionsWanted, this, &NomineesPage::addRegions);
    connect(menu_, &NomineeMenu::editWanted, this, [this] { edit(NomineeColumn::Name); });
    connect(menu_, &NomineeMenu::statusWanted, this, &NomineesPage::changeStatus);
    connect(menu_, &NomineeMenu::removalWanted, this, &NomineesPage::remove);
    connect(menu_, &NomineeMenu::sortWanted, this, [this](NomineeColumn column) {
        table_->sortByColumn(static_cast<int>(column), Qt::AscendingOrder);
        updateActions();
    });
    connect(menu_, &QMenu::aboutToShow, this, &NomineesPage::updateActions);
    connect(table_, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { menu_->popup(table_->viewport()->mapToGlobal(place)); });
}

void NomineesPage::refill(const Sight& sight)
{
    sight_ = sight;
    if (!sight.edition || !door().session())
        return;
    const EditionBook& book = sight.edition->book;
    model_.show(book, sight.language);
    bar_->offer(book);
    similar_->show(model_);
    if (const auto filled = model_.filledColumns(); filled != filled_) {
        filled_ = filled;
        fitColumns();
    }
    followFilter();
    panel_->setLanguage(sight.language);
    beside_->refill();
    if (!table_->currentIndex().isValid() && filter_.rowCount() > 0 && !beside_->isOpen())
        table_->makeCurrent(0);
    updateActions();
}

/// Columns in which nothing stands give their room to the others.
void NomineesPage::fitColumns()
{
    const auto filled = [this](NomineeColumn column) { return filled_[static_cast<std::size_t>(column)]; };
    table_->setShares({{u"KAB-00000"_s, 0},
                       {u"Kabupaten Kepulauan Mentawai"_s, 10},
                       {u"Kabupaten Agam"_s, 3, true},
                       {u"Kantor Cabang"_s, 3, true, filled(NomineeColumn::Proposer)},
                       {u"memenuhi syarat ××"_s, 0},
                       {u"Nama Pimpinan"_s, 3, true, filled(NomineeColumn::Leader)},
                       {u"0812 3456 789"_s, 2, true, filled(NomineeColumn::Contact)},
                       {u"Perkebunan"_s, 2, true, filled(NomineeColumn::Sector)},
                       {u"Skala usaha"_s, 0, true, filled(NomineeColumn::Size)},
                       {u"1.000.000"_s, 0, true, filled(NomineeColumn::Workers)}});
}

void NomineesPage::followFilter()
{
    filter_.setFilter(bar_->filter());
    tellCount();
    updateActions();
}

void NomineesPage::tellCount()
{
    const int all = model_.rowCount();
    const int shown = filter_.rowCount();
    const auto worded = [&](int count) { return number(static_cast<qint64>(count), sight_.language); };
    count_->setText(shown == all ? worded(all) : tr("%1 of %2").arg(worded(shown), worded(all)));
    count_->setAccessibleName(tr("Nominees shown: %1").arg(count_->text()));
    content_->setCurrentIndex(shown == 0 ? 1 : 0);
    if (shown > 0)
        return;
    const NomineeFilter filter = bar_->filter();
    const bool isOfCategory = filter.category && NomineeFilter{filter.category, {}, {}, {}} == filter;
    if (!filter.isEmpty() && !isOfCategory)
        empty_->say(tr("Nothing found"), tr("No nominee meets everything that is looked for."), tr("Show all nominees"));
    else if (whyNotRegions().isEmpty())
        empty_->say(tr("No nominees yet"),
                    tr("Add them one after the other with Ctrl+N, paste rows from a spreadsheet with Ctrl+V, or take all "
                       "kabupaten and kota at once."),
                    tr("Add all kabupaten and kota"));
    else
        empty_->say(tr("No nominees yet"),
                    tr("Add them one after the other with Ctrl+N, or paste rows from a spreadsheet with Ctrl+V."),
                    tr("Add a nominee"));
}

void NomineesPage::updateActions()
{
    const std::optional<CategoryId> category = wantedCategory();
    NomineeMenuState state;
    state.whyNotChange = category ? door().whyNot(Action::ChangeNominee, category)
                                  : tr("The edition has no category yet. Make one on the page Scheme.");
    state.whyNotRegions = state.whyNotChange.isEmpty() ? whyNotRegions() : state.whyNotChange;
    state.whyNotStatus =
        door().whyNot(Action::ChangeStatus, current() ? std::optional(current()->nominee.category) : category);
    state.hasSelection = table_->selectionModel()->hasSelection();
    state.sorted = static_cast<NomineeColumn>(table_->horizontalHeader()->sortIndicatorSection());
    menu_->setState(state);
    add_->setEnabled(state.whyNotChange.isEmpty());
    add_->setToolTip(state.whyNotChange.isEmpty() ? tr("Begins a new nominee (Ctrl+N)") : state.whyNotChange);
    status_->setEnabled(state.hasSelection && state.whyNotStatus.isEmpty());
    status_->setToolTip(state.whyNotStatus.isEmpty() ? tr("Of all that are selected") : state.whyNotStatus);
}

const NomineeRow* NomineesPage::current() const
{
    return filter_.at(table_->currentIndex().row());
}

std::vector<NomineeId> NomineesPage::selected() const
{
    std::vector<NomineeId> nominees;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        nominees.push_back(filter_.at(index.row())->id);
    return nominees;
}

void NomineesPage::edit(NomineeColumn column)
{
    if (beside_->open())
        panel_->focusColumn(column);
}

void NomineesPage::showPair(const SimilarPair& pair)
{
    if (!settle())
        return;
    if (filter_.rowOf(pair.first) < 0 || filter_.rowOf(pair.second) < 0)
        bar_->clear();
    beside_->select(pair.first.value);
    const QModelIndex other = filter_.index(filter_.rowOf(pair.second), 0);
    table_->selectionModel()->select(other, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void NomineesPage::goTo(const PageTarget& target)
{
    if (!target.nominee)
        return;
    if (filter_.rowOf(*target.nominee) < 0)
        bar_->clear();
    beside_->select(target.nominee->value);
}

bool NomineesPage::settle()
{
    return beside_->settle();
}

void NomineesPage::focusContent()
{
    if (model_.rowCount() == 0)
        empty_->setFocus(Qt::OtherFocusReason);
    else if (content_->currentIndex() == 1)
        bar_->focusSearch();
    else
        table_->setFocus(Qt::OtherFocusReason);
}

bool NomineesPage::focusSearch()
{
    bar_->focusSearch();
    return true;
}

void NomineesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DeskPage::changeEvent(event);
}

void NomineesPage::retranslate()
{
    title_->setText(tr("Nominees"));
    add_->setText(tr("Add"));
    status_->setText(tr("Change status…"));
    more_->setText(tr("More"));
    table_->setAccessibleName(tr("Nominees"));
    fitColumns();
}

}
