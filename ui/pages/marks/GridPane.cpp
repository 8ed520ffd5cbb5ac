#include "ui/pages/marks/GridPane.h"

#include "ui/pages/NoteList.h"
#include "ui/pages/marks/GridHeader.h"
#include "ui/pages/marks/IndicatorPanel.h"
#include "ui/pages/marks/KeyingTable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace sidang {

GridPane::GridPane(MakeChanges make, QWidget* parent)
    : MarksPane(std::move(make), parent),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      table_(new KeyingTable(
          model_, [this](const QModelIndex& index, const QString& typed) { return take(model_, index, typed); }, splitter_)),
      panel_(new IndicatorPanel(splitter_))
{
    table_->setHorizontalHeader(new GridHeader(table_));
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(12);
    splitter_->addWidget(sheetAround(table_));
    splitter_->addWidget(panel_);
    splitter_->setSizes({860, 250});
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter_);
    connect(&model_, &QAbstractItemModel::modelReset, this, &GridPane::layOutGrid);
    connect(table_, &KeyingTable::cellChanged, this, &GridPane::follow);
    connect(table_, &KeyingTable::finishWanted, this, &GridPane::finishWanted);
    connect(table_, &KeyingTable::pasteWanted, this,
            [this](const QModelIndex& at, const QString& block) { Q_EMIT pasteWanted(model_, at, block); });
    // Down from the last nominee comes the next indicator from above.
    connect(table_, &KeyingTable::endReached, this, [this] {
        const int column = table_->currentIndex().column() + 1;
        for (int row = 0; column < model_.filledColumn() && row < model_.rowCount(); ++row) {
            if (!model_.index(row, column).data(KeyingClosedRole).toString().isEmpty())
                continue;
            table_->setCell(model_.index(row, column));
            return;
        }
    });
    retranslate();
}

void GridPane::layOutGrid()
{
    std::vector<ColumnShare> shares{{u"Kabupaten Kepulauan Agam"_s, 4}};
    for (int i = 0; i < model_.leafCount(); ++i)
        shares.push_back({u"Perbup"_s, 2});
    shares.push_back({u"10/10"_s, 0});
    shares.push_back({u"belum diketik"_s, 1});
    table_->setShares(std::move(shares));
    table_->clearSpans();
    for (int row = 0; row < model_.rowCount() && model_.leafCount() > 1; ++row) {
        if (!model_.index(row, model_.firstLeafColumn()).data(KeyingClosedRole).toString().isEmpty())
            table_->setSpan(row, model_.firstLeafColumn(), 1, model_.leafCount());
    }
}

void GridPane::show(const SheetsPointer& sheets, const SheetPlace& place)
{
    isShowing_ = true;
    const JurorId before = model_.juror();
    place_ = place;
    model_.show(sheets, place.juror.value_or(JurorId()));
    const auto cell = model_.cellAt(table_->currentIndex());
    if (!cell || cell->key.nominee != place.nominee || before != model_.juror()) {
        const int column = std::max(table_->currentIndex().column(), model_.firstLeafColumn());
        table_->setCell(model_.index(model_.rowOf(place.nominee), column));
    }
    panel_->show(*sheets, model_.cellAt(table_->currentIndex()));
    isShowing_ = false;
}

/// The sheet of the page goes with the cursor.
void GridPane::follow()
{
    const auto cell = model_.cellAt(table_->currentIndex());
    if (model_.sheets())
        panel_->show(*model_.sheets(), cell);
    if (!isShowing_ && cell && cell->key.nominee != place_.nominee) {
        place_.nominee = cell->key.nominee;
        Q_EMIT placeWanted(place_);
    }
}

void GridPane::goTo(CriterionId criterion)
{
    table_->setCell(model_.indexOf({{place_.nominee, criterion, place_.juror}, CellKind::Mark}));
}

void GridPane::focusContent()
{
    table_->setFocus(Qt::OtherFocusReason);
}

bool GridPane::settle()
{
    return table_->settle();
}

void GridPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    MarksPane::changeEvent(event);
}

void GridPane::retranslate()
{
    table_->setAccessibleName(tr("Marks of the juror"));
    splitter_->handle(1)->setAccessibleName(tr("Width of the indicator"));
}

}
