#include "ui/pages/figures/FiguresPage.h"

#include "core/edit/Session.h"
#include "core/words/ChoiceTexts.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/GridCellDelegate.h"
#include "ui/common/SearchField.h"
#include "ui/models/Roles.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/figures/EntryTable.h"
#include "ui/pages/figures/MonthChart.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

FiguresPage::FiguresPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      months_([this](const Changes& changes) { return perform(changes); }),
      indicators_([this](const Changes& changes) { return perform(changes); }),
      content_(new QStackedWidget(this)),
      empty_(new EmptyState(content_)),
      work_(new QWidget(content_)),
      search_(new SearchField(work_)),
      side_(new QWidget(work_)),
      list_(new PlainTable(side_)),
      title_(new ElidedLabel(work_)),
      whyNot_(new ElidedLabel(work_)),
      import_(new QPushButton(work_)),
      area_(new QScrollArea(work_)),
      switch_(new QTableView(work_)),
      sides_(new QLabel(switch_)),
      chart_(new MonthChart(work_)),
      verifyMonth_(new QPushButton(work_)),
      verifyAll_(new QPushButton(work_)),
      applies_(new QPushButton(work_)),
      monthTable_(new EntryTable(new GridCellDelegate({QuietRole, ToneRole}, nullptr), ToneRole, work_)),
      monthRemark_(new ElidedLabel(work_)),
      hints_(new ElidedLabel(work_)),
      indicatorTable_(new EntryTable(new GridCellDelegate({QuietRole, ToneRole}, nullptr), ToneRole, work_)),
      arithmetic_(new ElidedLabel(work_))
{
    list_->setModel(&nominees_);
    switch_->setModel(&cells_);
    monthTable_->setModel(&months_);
    indicatorTable_->setModel(&indicators_);
    dress();
    layOut();
    connectTables();
    connect(search_, &QLineEdit::textChanged, &nominees_, &FigureNomineesModel::narrow);
    connect(search_, &SearchField::listWanted, list_, [this] { list_->setFocus(Qt::OtherFocusReason); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FiguresPage::showNominee);
    connect(list_, &QTableView::activated, this, &FiguresPage::focusContent);
    connect(&nominees_, &QAbstractItemModel::modelReset, this, [this] { list_->setCurrentIndex(nominees_.index(0, 0)); });
    connect(switch_->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPage::showCell);
    connect(verifyMonth_, &QPushButton::clicked, this, [this] { verify(false); });
    connect(verifyAll_, &QPushButton::clicked, this, [this] { verify(true); });
    connect(applies_, &QPushButton::clicked, this, &FiguresPage::toggleApplicable);
    connect(import_, &QPushButton::clicked, this, &FiguresPage::importRows);
    connect(empty_, &EmptyState::stepWanted, this, [this] { Q_EMIT wanted(PageId::Nominees, {.category = category_}); });
    retranslate();
}

void FiguresPage::connectTables()
{
    connect(monthTable_->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPage::showRemarks);
    connect(monthTable_, &EntryTable::clearWanted, this, [this] { months_.clearCells(monthTable_->cells()); });
    connect(monthTable_, &EntryTable::notApplicableWanted, this, [this] { months_.setNotApplicable(monthTable_->cells()); });
    connect(monthTable_, &EntryTable::copyDownWanted, this, &FiguresPage::copyDown);
    connect(monthTable_, &EntryTable::pasteWanted, this, &FiguresPage::pasteMonths);
    connect(monthTable_, &EntryTable::copyWanted, this, [this] { copyText(months_.copied(monthTable_->cells())); });
    connect(monthTable_, &EntryTable::givenUp, &months_, &MonthsModel::forget);
    connect(&months_, &QAbstractItemModel::dataChanged, this, &FiguresPage::showRemarks);
    connect(indicatorTable_->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPage::showRemarks);
    connect(indicatorTable_, &EntryTable::clearWanted, this, [this] { indicators_.clearCells(indicatorTable_->cells()); });
    connect(indicatorTable_, &EntryTable::notApplicableWanted, this,
            [this] { indicators_.setNotApplicable(indicatorTable_->cells()); });
    connect(indicatorTable_, &EntryTable::givenUp, &indicators_, &IndicatorsModel::forget);
    connect(&indicators_, &QAbstractItemModel::dataChanged, this, &FiguresPage::showRemarks);
    connect(indicatorTable_, &EntryTable::typingEnded, this, &FiguresPage::showRemarks);
    connect(
        qobject_cast<GridCellDelegate*>(indicatorTable_->itemDelegate()), &GridCellDelegate::typing, this,
        [this](const QModelIndex& index, const QString& text) { arithmetic_->setText(indicators_.preview(index, text)); });
}

void FiguresPage::refill(const Sight& sight)
{
    const bool isOther = !edition_ || sight.category != category_;
    edition_ = sight.edition;
    category_ = sight.category;
    language_ = sight.language;
    today_ = sight.today;
    if (!edition_)
        return;
    if (isOther)
        switch_->setCurrentIndex(cells_.indexOf(firstCell()));
    fill();
}

void FiguresPage::fill()
{
    const Category* category = edition_ ? findCategory(edition_->book, category_) : nullptr;
    if (!category)
        return;
    const std::optional<NomineeId> before = nominee();
    nominees_.show(edition_, category_);
    content_->setCurrentWidget(nominees_.isEmpty() ? static_cast<QWidget*>(empty_) : work_);
    if (nominees_.isEmpty()) {
        tellEmpty();
        return;
    }
    const int row = before ? nominees_.rowOf(*before) : -1;
    const QModelIndex current = nominees_.index(std::max(0, row), 0);
    if (list_->currentIndex() != current)
        list_->setCurrentIndex(current);
    showNominee();
}

void FiguresPage::tellEmpty()
{
    empty_->say(tr("Nobody is nominated in this category"),
                tr("Figures are entered here as soon as the category has nominees."), tr("Go to the nominees"));
}

std::optional<NomineeId> FiguresPage::nominee() const
{
    return nominees_.nomineeAt(list_->currentIndex().row());
}

FigureCell FiguresPage::cell() const
{
    return switch_->currentIndex().isValid() ? cells_.cellAt(switch_->currentIndex()) : FigureCell();
}

FigureCell FiguresPage::firstCell() const
{
    const Category* category = findCategory(edition_->book, category_);
    for (const Criterion* leaf : category ? leavesOf(category->criteria) : std::vector<const Criterion*>()) {
        if (const std::optional<Reading>& reading = leaf->indicator->reading)
            return {reading->programme, reading->segment};
    }
    return {};
}

void FiguresPage::showNominee()
{
    const std::optional<NomineeId> id = nominee();
    const Nominee* shown = id && edition_ ? findNominee(edition_->book, *id) : nullptr;
    area_->setEnabled(shown != nullptr);
    title_->setText(shown ? shown->name : tr("No nominee is found"));
    if (!shown)
        return;
    cells_.show(edition_, *id, language_);
    const QString whyNot = door().whyNot(Action::SetFigure, category_);
    whyNot_->setText(whyNot);
    whyNot_->setVisible(!whyNot.isEmpty());
    indicators_.show(edition_, category_, *id, language_, today_, door().whyNot(Action::SetFact, category_).isEmpty());
    if (!indicatorTable_->currentIndex().isValid())
        indicatorTable_->setCurrentIndex(indicators_.index(0, static_cast<int>(IndicatorColumn::Numerator)));
    showCell();
}

void FiguresPage::showCell()
{
    const std::optional<NomineeId> id = nominee();
    if (!id || !edition_ || !findNominee(edition_->book, *id))
        return;
    const bool mayChange = door().whyNot(Action::SetFigure, category_).isEmpty();
    months_.show(edition_, {*id, cell()}, language_, today_, mayChange);
    if (!monthTable_->currentIndex().isValid())
        monthTable_->setCurrentIndex(months_.index(0, 0));
    showChart();
    showApplicability();
    showRemarks();
    updateActions();
}

void FiguresPage::showChart()
{
    std::vector<ChartMonth> chart;
    const auto membersOf = [](const MonthlyFigure* figure) {
        return figure && figure->coverage ? std::optional(figure->coverage->members) : std::nullopt;
    };
    for (int row = 0; row < months_.rowCount(); ++row) {
        const MonthFigures figures = months_.figuresAt(row);
        chart.push_back(
            {months_.months()[static_cast<std::size_t>(row)], membersOf(figures.declared), membersOf(figures.verified)});
    }
    chart_->show(choiceText(cell().programme) + u" · "_s + choiceText(cell().segment), std::move(chart), language_);
}

void FiguresPage::showApplicability()
{
    const CellFill& fill = cells_.fillAt(cells_.indexOf(cell()));
    const QString whyNot = door().whyNot(Action::SetFigure, category_);
    const bool hasNumbers = fill.declared + fill.verified > 0;
    applies_->setText(fill.notApplicable > 0 ? tr("It does apply") : tr("Does not apply"));
    applies_->setEnabled(whyNot.isEmpty() && !hasNumbers);
    applies_->setToolTip(!whyNot.isEmpty() ? whyNot
                         : hasNumbers
                             ? tr("Figures stand here. Empty them first (Del), should the cell not apply.")
                             : tr("Says of every month that %1 of %2 does not apply to this nominee, or no longer says so")
                                   .arg(choiceText(cell().programme), choiceText(cell().segment)));
}

void FiguresPage::showRemarks()
{
    if (!edition_ || months_.rowCount() == 0)
        return;
    QStringList remarks{months_.remarkAt(monthTable_->currentIndex()),
                        indicators_.outcomeOf({cell().programme, cell().segment})};
    remarks.removeAll(QString());
    monthRemark_->setText(remarks.join(u"   "_s));
    if (!indicatorTable_->isTyping())
        arithmetic_->setText(indicators_.remarkAt(indicatorTable_->currentIndex()));
}

void FiguresPage::updateActions()
{
    const QString whyNot = door().whyNot(Action::SetFigure, category_);
    const bool hasDeclared = cells_.fillAt(cells_.indexOf(cell())).declared > 0;
    for (QPushButton* button : {verifyMonth_, verifyAll_}) {
        button->setEnabled(whyNot.isEmpty() && hasDeclared);
        button->setToolTip(whyNot.isEmpty() ? tr("Takes the declared figures, with their source, over as verified ones")
                                            : whyNot);
    }
    import_->setEnabled(whyNot.isEmpty());
    import_->setToolTip(whyNot.isEmpty() ? tr("Takes rows of a spreadsheet: code or name, month, members, universe")
                                         : whyNot);
}

void FiguresPage::focusContent()
{
    (nominees_.isEmpty() ? static_cast<QWidget*>(empty_) : monthTable_)->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::goTo(const PageTarget& target)
{
    if (target.nominee) {
        if (nominees_.rowOf(*target.nominee) < 0)
            search_->clear();
        if (const int row = nominees_.rowOf(*target.nominee); row >= 0)
            list_->setCurrentIndex(nominees_.index(row, 0));
    }
    if (!target.criterion)
        return;
    const int row = indicators_.rowOf(*target.criterion);
    if (row < 0)
        return;
    indicatorTable_->setCurrentIndex(indicators_.index(row, static_cast<int>(IndicatorColumn::Numerator)));
    if (const std::optional<Reading>& reading = indicators_.criterionAt(row).indicator->reading)
        switch_->setCurrentIndex(cells_.indexOf({reading->programme, reading->segment}));
}

bool FiguresPage::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

bool FiguresPage::settle()
{
    monthTable_->finishTyping();
    indicatorTable_->finishTyping();
    return true;
}

void FiguresPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
