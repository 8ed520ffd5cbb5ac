// How the page of figures looks.
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/GridCellDelegate.h"
#include "ui/common/Paint.h"
#include "ui/common/SearchField.h"
#include "ui/common/Sheet.h"
#include "ui/models/Roles.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/RowHeader.h"
#include "ui/pages/figures/EntryTable.h"
#include "ui/pages/figures/FiguresPage.h"
#include "ui/pages/figures/MonthChart.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int narrow = 920; // below this width what is said elsewhere too gives way
constexpr int listWidth = 224;
constexpr int shortListWidth = 168;
constexpr int cellWidth = 58;
constexpr int segmentsWidth = 172;
constexpr int monthWidth = 52;

}

void FiguresPage::dress()
{
    title_->setFont(larger(font()));
    list_->horizontalHeader()->hide();
    whyNot_->setForegroundRole(QPalette::PlaceholderText);
    switch_->setItemDelegate(new GridCellDelegate({QuietRole, ToneRole}, switch_));
    switch_->setSelectionMode(QAbstractItemView::SingleSelection);
    switch_->setSelectionBehavior(QAbstractItemView::SelectItems);
    switch_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    switch_->setFrameShape(QFrame::NoFrame);
    switch_->setShowGrid(false);
    switch_->setTabKeyNavigation(false);
    switch_->setCornerButtonEnabled(false);
    switch_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    switch_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    switch_->setVerticalHeader(new RowHeader(segmentsWidth, switch_));
    switch_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    QHeaderView* programmes = switch_->horizontalHeader();
    programmes->setSectionResizeMode(QHeaderView::Fixed);
    programmes->setFont(smaller(font()));
    programmes->setSectionsClickable(false);
    programmes->setHighlightSections(false);
    programmes->setDefaultSectionSize(cellWidth);
    switch_->setFixedSize(segmentsWidth + 4 * cellWidth,
                          programmes->sizeHint().height() + 4 * switch_->verticalHeader()->defaultSectionSize());
    sides_->setAlignment(Qt::AlignBottom | Qt::AlignLeft);
    sides_->setFont(smaller(font()));
    sides_->setForegroundRole(QPalette::PlaceholderText);
    sides_->setGeometry(10, 0, segmentsWidth - 12, programmes->sizeHint().height() - 6);
    monthTable_->setVerticalHeader(new RowHeader(monthWidth, monthTable_));
    monthTable_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    indicatorTable_->verticalHeader()->hide();
    hints_->setForegroundRole(QPalette::PlaceholderText);
    hints_->setFont(smaller(font()));
    const QString persons = u"1.999.999"_s;
    monthTable_->setWidths({{persons, 1},
                            {persons, 1},
                            {persons, 1},
                            {persons, 1},
                            {u"ww−25.151 (−20,3 %)"_s, 0},
                            {u"100,00 %"_s, 0},
                            {u"BPJS"_s, 5},
                            {u"31-12-2021"_s, 0}});
    indicatorTable_->setWidths({{u"KIN1 Cakupan pekerja"_s, 4},
                                {u"JKK · penerima"_s, 3},
                                {u"9.999.999.999"_s, 0},
                                {u"9.999.999.999"_s, 0},
                                {u"Sumber"_s, 2},
                                {u"31-12-2021"_s, 0},
                                {u"100,00"_s, 0}});
}

QWidget* FiguresPage::strip()
{
    auto* part = new QWidget(work_);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    QWidget* sheet = sheetAround(switch_);
    row->addWidget(sheet);
    row->addWidget(chart_, 1);
    return part;
}

QWidget* FiguresPage::monthsPart()
{
    auto* part = new QWidget(work_);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(hints_, 1);
    actions->addWidget(applies_);
    actions->addWidget(verifyMonth_);
    actions->addWidget(verifyAll_);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(sheetAround(monthTable_), 1);
    column->addWidget(monthRemark_);
    column->addLayout(actions);
    return part;
}

QWidget* FiguresPage::indicatorsPart()
{
    auto* part = new Sheet(work_);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(1, 6, 1, 8);
    column->setSpacing(6);
    column->addWidget(indicatorTable_, 1);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(14, 0, 14, 0);
    line->addWidget(arithmetic_);
    column->addLayout(line);
    return part;
}

void FiguresPage::layOut()
{
    auto* side = new QVBoxLayout(side_);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(search_);
    side->addWidget(sheetAround(list_), 1);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title_);
    head->addWidget(whyNot_, 1);
    head->addStretch(0);
    head->addWidget(import_);

    auto* inner = new QWidget(area_);
    auto* parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
    parts->addWidget(strip());
    parts->addWidget(monthsPart(), 5);
    parts->addWidget(indicatorsPart(), 2);
    area_->setWidget(inner);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    monthTable_->setMinimumHeight(monthTable_->heightFor(7));
    indicatorTable_->setMinimumHeight(indicatorTable_->heightFor(2));

    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(head);
    right->addWidget(area_, 1);
    auto* row = new QHBoxLayout(work_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(side_);
    row->addLayout(right, 1);
    content_->addWidget(work_);
    content_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->addWidget(content_);
}

void FiguresPage::resizeEvent(QResizeEvent* event)
{
    const bool isNarrow = width() < narrow;
    const int margin = isNarrow ? 12 : 20;
    layout()->setContentsMargins(margin, 12, margin, 12);
    side_->setFixedWidth(isNarrow ? shortListWidth : listWidth);
    chart_->setVisible(!isNarrow);
    hints_->setVisible(!isNarrow);
    DeskPage::resizeEvent(event);
}

void FiguresPage::retranslate()
{
    search_->setAccessibleName(tr("Search nominees"));
    list_->setAccessibleName(tr("Nominees"));
    list_->setShares({{u"Kabupaten"_s, 1}, {u"ww7/7"_s, 0}});
    switch_->setAccessibleName(tr("Programme and segment"));
    monthTable_->setAccessibleName(tr("Figures month by month"));
    indicatorTable_->setAccessibleName(tr("Measured indicators"));
    sides_->setText(tr("declared | verified"));
    hints_->setText(
        tr("Enter down · Tab across · - does not apply · Del empties · Ctrl+D copies down · Ctrl+V pastes a block"));
    import_->setText(tr("Paste many nominees…"));
    verifyMonth_->setText(tr("Verify month"));
    verifyMonth_->setAccessibleName(tr("Copy the selected months to verified"));
    verifyAll_->setText(tr("Verify all"));
    verifyAll_->setAccessibleName(tr("Copy all months to verified"));
    fill();
}

}
