// How the page of figures looks.
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/GridCellDelegate.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/common/SearchField.h"
#include "ui/common/Sheet.h"
#include "ui/models/Roles.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/figures/EntryTable.h"
#include "ui/pages/figures/FiguresPage.h"
#include "ui/pages/figures/MonthChart.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int listWidth = 206;
constexpr int cellWidth = 62;

/// A column of a table: what it has to hold, and its share of the room left over.
struct Width {
    QString sample;
    int share = 0;
};

void fit(QTableView& table, const std::vector<Width>& columns)
{
    std::vector<int> widths;
    int rest = table.viewport()->width();
    int shares = 0;
    for (const Width& column : columns) {
        widths.push_back(table.fontMetrics().horizontalAdvance(column.sample) + 16);
        rest -= widths.back();
        shares += column.share;
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        table.setColumnWidth(static_cast<int>(i), widths[i] + (shares > 0 ? std::max(0, rest) * columns[i].share / shares : 0));
}

int heightOf(const QTableView& table, int rows)
{
    return table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize() + 2;
}

}

void FiguresPage::dress()
{
    title_->setFont(larger(font()));
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
    for (QHeaderView* header : {switch_->horizontalHeader(), switch_->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setFont(smaller(font()));
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    switch_->horizontalHeader()->setDefaultSectionSize(cellWidth);
    switch_->verticalHeader()->setMinimumSectionSize(16);
    switch_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    indicatorTable_->verticalHeader()->hide();
    for (QLabel* remark : {monthRemark_, arithmetic_}) {
        remark->setWordWrap(true);
        remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    monthRemark_->setFont(smaller(font()));
    monthRemark_->setForegroundRole(QPalette::PlaceholderText);
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
    actions->addWidget(monthRemark_, 1);
    actions->addWidget(applies_);
    actions->addWidget(verifyMonth_);
    actions->addWidget(verifyAll_);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(sheetAround(monthTable_), 1);
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
    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    search_->setFixedWidth(listWidth);
    side->addWidget(search_);
    QWidget* listSheet = sheetAround(list_);
    listSheet->setFixedWidth(listWidth);
    side->addWidget(listSheet, 1);

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
    parts->addWidget(monthsPart(), 3);
    parts->addWidget(indicatorsPart(), 2);
    area_->setWidget(inner);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    monthTable_->setMinimumHeight(heightOf(*monthTable_, 6));
    monthTable_->parentWidget()->setMaximumHeight(heightOf(*monthTable_, 12) + 60);
    indicatorTable_->setMinimumHeight(heightOf(*indicatorTable_, 2));

    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(head);
    right->addWidget(area_, 1);
    auto* row = new QHBoxLayout(work_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(side);
    row->addLayout(right, 1);
    content_->addWidget(work_);
    content_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->addWidget(content_);
}

void FiguresPage::fitColumns()
{
    const int header = switch_->fontMetrics().horizontalAdvance(u"bukan penerima upah mm"_s);
    switch_->verticalHeader()->setFixedWidth(header);
    switch_->setFixedSize(header + 4 * cellWidth + 2, heightOf(*switch_, 4));
    const QString persons = u"99.999.999"_s;
    fit(*monthTable_, {{persons, 1}, {persons, 1}, {persons, 1}, {persons, 1}, {u"−199.999 (−99,9 %)"_s, 1}, {u"100,00 %"_s, 0},
                       {u"BPJS"_s, 4}, {u"31-12-2021"_s, 0}});
    fit(*indicatorTable_, {{u"KIN1 Cakupan pekerja penerima upah"_s, 4}, {u"JKK · penerima upah · bulan"_s, 2}, {persons, 1},
                           {persons, 1}, {u"BPJS"_s, 2}, {u"31-12-2021"_s, 0}, {u"100,00"_s, 0}});
}

void FiguresPage::retranslate()
{
    search_->setAccessibleName(tr("Search nominees"));
    list_->setAccessibleName(tr("Nominees"));
    switch_->setAccessibleName(tr("Programme and segment"));
    monthTable_->setAccessibleName(tr("Figures month by month"));
    indicatorTable_->setAccessibleName(tr("Measured indicators"));
    import_->setText(tr("Paste many nominees…"));
    verifyMonth_->setText(tr("Month to verified"));
    verifyMonth_->setAccessibleName(tr("Copy the selected months to verified"));
    verifyAll_->setText(tr("All to verified"));
    verifyAll_->setAccessibleName(tr("Copy all months to verified"));
    fill();
}

}
