#include "ui/pages/marks/SheetPane.h"

#include "core/base/KeepableText.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/common/Pill.h"
#include "ui/common/SearchField.h"
#include "ui/common/Sheet.h"
#include "ui/pages/marks/KeyingTable.h"
#include "ui/pages/marks/SheetCommentEdit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

Tone toneOf(SheetState state)
{
    switch (state) {
    case SheetState::Differs:
    case SheetState::CommentMissing: return Tone::Attention;
    case SheetState::Complete:
    case SheetState::Verified:
    case SheetState::Final: return Tone::Accent;
    default: return Tone::Quiet;
    }
}

}

SheetPane::SheetPane(SheetOrder order, MakeChanges make, QWidget* parent)
    : MarksPane(std::move(make), parent),
      order_(order),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      paper_(new Sheet(splitter_)),
      title_(new ElidedLabel(paper_)),
      state_(new Pill(paper_)),
      lock_(new QLabel(paper_)),
      table_(new KeyingTable(
          model_, [this](const QModelIndex& index, const QString& typed) { return take(model_, index, typed); }, paper_)),
      commentLabel_(new QLabel(paper_)),
      keys_(new QLabel(paper_)),
      comment_(new SheetCommentEdit([this](const QString& text) { return takeComment(text); }, paper_))
{
    if (order == SheetOrder::Facts) {
        confirmOne_ = new QPushButton(paper_);
        confirmAll_ = new QPushButton(paper_);
    }
    layOut();
    connectParts();
    retranslate();
}

void SheetPane::layOut()
{
    auto* side = new Sheet(splitter_);
    search_ = new SearchField(side);
    listView_ = new PlainTable(side);
    listView_->setModel(&list_);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(1, 8, 1, 6);
    sideColumn->setSpacing(6);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 0, 8, 0);
    searchRow->addWidget(search_);
    sideColumn->addLayout(searchRow);
    sideColumn->addWidget(listView_, 1);

    title_->setFont(bolder(font()));
    lock_->setWordWrap(true);
    lock_->setForegroundRole(QPalette::PlaceholderText);
    commentLabel_->setBuddy(comment_);
    commentLabel_->setForegroundRole(QPalette::PlaceholderText);
    commentLabel_->setFont(smaller(font()));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 10, 0);
    head->setSpacing(10);
    head->addWidget(title_, 1);
    head->addWidget(state_);
    if (confirmOne_) {
        head->addWidget(confirmOne_);
        head->addWidget(confirmAll_);
    }
    auto* column = new QVBoxLayout(paper_);
    column->setContentsMargins(1, 6, 1, 8);
    column->setSpacing(4);
    column->addLayout(head);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(12, 0, 10, 0);
    below->setSpacing(2);
    auto* hints = new QHBoxLayout;
    hints->setSpacing(16);
    hints->addWidget(commentLabel_);
    hints->addStretch(1);
    hints->addWidget(keys_);
    keys_->setForegroundRole(QPalette::PlaceholderText);
    keys_->setFont(smaller(font()));
    below->addLayout(hints);
    below->addWidget(comment_);
    auto* lockRow = new QVBoxLayout;
    lockRow->setContentsMargins(12, 0, 10, 0);
    lockRow->addWidget(lock_);
    column->addLayout(lockRow);
    column->addWidget(table_, 1);
    column->addLayout(below);

    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(12);
    splitter_->addWidget(side);
    splitter_->addWidget(paper_);
    splitter_->setSizes({292, 820});
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    side->setMinimumWidth(200);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter_);
}

void SheetPane::connectParts()
{
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!sheets_)
            return;
        list_.show(sheets_, order_, place_, text);
        listView_->setCurrentIndex(list_.index(list_.rowOf(place_), 0));
    });
    connect(search_, &SearchField::listWanted, this, [this] { listView_->setFocus(); });
    connect(listView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SheetPane::choose);
    connect(listView_, &QAbstractItemView::activated, this, [this] { table_->setFocus(); });
    connect(&model_, &QAbstractItemModel::modelReset, this, &SheetPane::layOutRows);
    connect(table_, &KeyingTable::endReached, this, [this] { goToSheet(1); });
    connect(table_, &KeyingTable::finishWanted, this, &SheetPane::finishWanted);
    connect(table_, &KeyingTable::pasteWanted, this,
            [this](const QModelIndex& at, const QString& block) { Q_EMIT pasteWanted(model_, at, block); });
    if (!confirmOne_)
        return;
    const auto confirmCell = [this] {
        if (const auto cell = model_.cellAt(table_->currentIndex()))
            confirm({cell->key});
    };
    connect(table_, &KeyingTable::cellChanged, this, &SheetPane::updateConfirm);
    connect(table_, &KeyingTable::confirmWanted, this, confirmCell);
    connect(confirmOne_, &QPushButton::clicked, this, confirmCell);
    connect(confirmAll_, &QPushButton::clicked, this, [this] { confirm(confirmable()); });
}

void SheetPane::setOrder(SheetOrder order)
{
    order_ = order;
    if (sheets_)
        show(sheets_, place_);
}

void SheetPane::show(const SheetsPointer& sheets, const SheetPlace& place)
{
    isShowing_ = true;
    const SheetPlace shown = order_ == SheetOrder::Facts ? SheetPlace{place.nominee, {}} : place;
    const bool isOther = shown != place_;
    sheets_ = sheets;
    place_ = shown;
    list_.show(sheets, order_, shown, search_->text());
    if (const int row = list_.rowOf(shown); row != listView_->currentIndex().row())
        listView_->setCurrentIndex(list_.index(row, 0));
    model_.show(sheets, shown);
    if (isOther || !table_->currentIndex().isValid())
        table_->setFirstCell();
    comment_->show(sheets->sheet(shown).comment, isOther);
    fillHead();
    isShowing_ = false;
}

void SheetPane::fillHead()
{
    const Nominee* nominee = sheets_->nominee(place_.nominee);
    const Juror* juror = place_.juror ? sheets_->juror(*place_.juror) : nullptr;
    const SheetState state = sheets_->state(place_);
    const auto [given, expected] = sheets_->count(place_);
    const QString name = nominee ? nominee->code + u' ' + nominee->name : QString();
    title_->setText(juror ? name + u" · "_s + juror->name : name);
    const bool isClosed = state == SheetState::Recused || state == SheetState::Out;
    state_->say(toneOf(state), isClosed ? stateText(state) : u"%1/%2 %3"_s.arg(given).arg(expected).arg(stateText(state)));
    const QString lock = sheets_->lockText(place_);
    lock_->setText(lock);
    lock_->setVisible(!lock.isEmpty());
    const bool hasComment = juror && !sheets_->isBlind();
    commentLabel_->setVisible(hasComment);
    comment_->setVisible(hasComment);
    comment_->setReadOnly(!lock.isEmpty());
    comment_->setToolTip(lock);
    updateConfirm();
}

void SheetPane::choose(const QModelIndex& current)
{
    const auto chosen = list_.placeAt(current.row());
    if (isShowing_ || !chosen || *chosen == place_)
        return;
    if (settle()) {
        Q_EMIT placeWanted(*chosen);
        return;
    }
    const QSignalBlocker quiet(listView_->selectionModel());
    listView_->setCurrentIndex(list_.index(list_.rowOf(place_), 0));
    listView_->viewport()->update();
}

/// Behind the last cell comes the next sheet of the list that takes marks.
void SheetPane::goToSheet(int step)
{
    const int row = list_.openRowFrom(list_.rowOf(place_) + step);
    const auto next = list_.placeAt(row);
    if (!next) {
        Q_EMIT stepTold(tr("This was the last sheet of the list."));
        return;
    }
    Q_EMIT placeWanted(*next);
    table_->setFirstCell();
    Q_EMIT stepTold(tr("Next sheet, %1 of %2: %3")
                        .arg(row + 1)
                        .arg(list_.rowCount())
                        .arg(list_.index(row, 0).data().toString()));
}

bool SheetPane::takeComment(const QString& text)
{
    if (!place_.juror || !isKeepable(text))
        return false;
    const ScoreSheet before = sheets_->sheet(place_);
    ScoreSheet after = before;
    after.comment = text;
    SheetChange change;
    change.key = {place_.nominee, *place_.juror};
    change.before = before.isEmpty() ? std::nullopt : std::optional(before);
    change.after = after.isEmpty() ? std::nullopt : std::optional(after);
    return make({change});
}

void SheetPane::goTo(CriterionId criterion)
{
    table_->setCell(model_.indexOf({{place_.nominee, criterion, place_.juror}, CellKind::Mark}));
}

void SheetPane::focusContent()
{
    table_->setFocus(Qt::OtherFocusReason);
}

bool SheetPane::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool SheetPane::settle()
{
    return table_->settle() && comment_->settle();
}

}
