#include "ui/pages/RankingView.h"

#include "ui/common/Paint.h"
#include "ui/models/RankingModel.h"
#include "ui/pages/RankingDelegate.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace sidang {

namespace {

constexpr int leastBar = 52;
constexpr int goodBar = 110;
constexpr int leastName = 120;
constexpr int leastFlags = 108;

int at(RankingColumn column)
{
    return static_cast<int>(column);
}

}

RankingView::RankingView(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new RankingDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setFont(smaller(font()));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(8);
}

void RankingView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RankingView::fitColumns);
    fitColumns();
}

int RankingView::contentWidth(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column) + 4);
}

void RankingView::fitToWidth()
{
    if (viewport()->width() != fittedWidth_)
        fitColumns();
}

void RankingView::fitColumns()
{
    fittedWidth_ = -1;
    if (!model() || model()->rowCount() == 0 || !isVisible())
        return;
    fittedWidth_ = viewport()->width();
    const int place = std::max(44, contentWidth(at(RankingColumn::Place)) + 8);
    const int total = contentWidth(at(RankingColumn::Total));
    const int gap = contentWidth(at(RankingColumn::Gap));
    int name = contentWidth(at(RankingColumn::Nominee)) + 8;
    int flags = contentWidth(at(RankingColumn::Remarks));
    int bar = viewport()->width() - place - total - gap - name - flags;
    const auto take = [&bar](int wanted, int& from, int least) {
        const int taken = std::clamp(wanted - bar, 0, std::max(0, from - least));
        from -= taken;
        bar += taken;
    };
    take(goodBar, flags, std::max(leastFlags, flags * 3 / 4));
    take(leastBar, flags, leastFlags);
    // Names are read before bars: the bar goes before a name is cut (its numbers stand in the explanation).
    const bool showBar = bar >= leastBar;
    setColumnHidden(at(RankingColumn::Aspects), !showBar);
    if (!showBar)
        name = std::max(leastName, name + bar);
    // A bar of a metre is no easier to read; what is left over goes to the remarks.
    constexpr int mostBar = 420;
    if (bar > mostBar) {
        flags += bar - mostBar;
        bar = mostBar;
    }
    setColumnWidth(at(RankingColumn::Place), place);
    setColumnWidth(at(RankingColumn::Nominee), std::max(48, name));
    setColumnWidth(at(RankingColumn::Aspects), std::max(8, bar));
    setColumnWidth(at(RankingColumn::Total), total);
    setColumnWidth(at(RankingColumn::Gap), gap);
    setColumnWidth(at(RankingColumn::Remarks), flags);
}

void RankingView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitToWidth();
}

void RankingView::showEvent(QShowEvent* event)
{
    fitToWidth();
    QTableView::showEvent(event);
}

void RankingView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitColumns();
}

}
