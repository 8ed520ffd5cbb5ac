#include "ui/pages/CellsEditor.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/pages/PlainTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sidang {

CellsEditor::CellsEditor(EntryDelegate::Take take, QWidget* parent)
    : QWidget(parent),
      table_(new PlainTable(this)),
      delegate_(new EntryDelegate(std::move(take), *table_)),
      add_(new QPushButton(this)),
      remove_(new QToolButton(this)),
      up_(new QToolButton(this)),
      down_(new QToolButton(this))
{
    table_->setModel(&model_);
    table_->setItemDelegate(delegate_);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->installEventFilter(this);
    add_->setIcon(lineIcon(u"add"_s));
    remove_->setIcon(lineIcon(u"remove"_s));
    up_->setIcon(lineIcon(u"up"_s));
    down_->setIcon(lineIcon(u"down"_s));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 6);
    bar->setSpacing(4);
    bar->addWidget(add_);
    bar->addStretch(1);
    for (QToolButton* button : {up_, down_, remove_}) {
        button->setFocusPolicy(Qt::StrongFocus);
        bar->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 1);
    column->setSpacing(0);
    column->addWidget(table_);
    column->addLayout(bar);
    connect(add_, &QPushButton::clicked, this, [this] {
        if (settle())
            Q_EMIT addWanted();
    });
    connect(remove_, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(currentRow()); });
    connect(up_, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { move(1); });
    connect(delegate_, &EntryDelegate::leftBy, this, &CellsEditor::leave);
    connect(table_, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (isChangeable_ && !(index.flags() & Qt::ItemIsEditable))
            Q_EMIT toggleWanted(index.row(), index.column());
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CellsEditor::showState);
    retranslate();
}

void CellsEditor::show(const std::vector<CellColumn>& columns, const std::vector<QStringList>& rows, bool isChangeable,
                       const std::vector<ColumnShare>& shares)
{
    isChangeable_ = isChangeable;
    model_.show(columns, rows, isChangeable);
    table_->setShares(shares);
    fitHeight();
    showState();
}

void CellsEditor::setWords(const QString& add, const QString& name)
{
    add_->setText(add);
    table_->setAccessibleName(name);
}

void CellsEditor::setMostRows(int rows)
{
    mostRows_ = rows;
    fitHeight();
}

void CellsEditor::fitHeight()
{
    const int rows = std::clamp(model_.rowCount(), 1, mostRows_);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           rows * table_->verticalHeader()->defaultSectionSize() + 2);
}

int CellsEditor::currentRow() const
{
    return table_->currentIndex().row();
}

void CellsEditor::select(int row, int column)
{
    table_->setCurrentIndex(model_.index(row, column));
}

void CellsEditor::edit(int row, int column)
{
    select(row, column);
    table_->setFocus(Qt::OtherFocusReason);
    table_->edit(model_.index(row, column));
}

void CellsEditor::leave(const QPersistentModelIndex& index, int key)
{
    if (!index.isValid())
        return;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        select(std::min(index.row() + 1, model_.rowCount() - 1), index.column());
        return;
    }
    const int step = key == Qt::Key_Backtab ? -1 : 1;
    const QModelIndex next = model_.index(index.row(), index.column() + step);
    if (!next.isValid())
        return;
    table_->setCurrentIndex(next);
    if (next.flags() & Qt::ItemIsEditable)
        table_->edit(next);
}

void CellsEditor::move(int step)
{
    const int row = currentRow();
    const int to = row + step;
    if (!isChangeable_ || row < 0 || to < 0 || to >= model_.rowCount() || !settle())
        return;
    Q_EMIT moveWanted(row, step);
    select(to, table_->currentIndex().column());
}

bool CellsEditor::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isChangeable_)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isAlt = key->modifiers() & Qt::AltModifier;
    if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Insert)
        Q_EMIT addWanted();
    else if (key->key() == Qt::Key_Delete && currentRow() >= 0)
        Q_EMIT removeWanted(currentRow());
    else if (key->key() == Qt::Key_Space && currentRow() >= 0 && !(table_->currentIndex().flags() & Qt::ItemIsEditable))
        Q_EMIT toggleWanted(currentRow(), table_->currentIndex().column());
    else
        return false;
    return true;
}

void CellsEditor::showState()
{
    const int row = currentRow();
    add_->setEnabled(isChangeable_);
    remove_->setEnabled(isChangeable_ && row >= 0);
    up_->setEnabled(isChangeable_ && row > 0);
    down_->setEnabled(isChangeable_ && row >= 0 && row + 1 < model_.rowCount());
}

void CellsEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    paintRounded(painter, rect(), theme.panel, theme.line, 6);
}

void CellsEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CellsEditor::retranslate()
{
    remove_->setToolTip(tr("Remove the row (Del)"));
    up_->setToolTip(tr("Move the row up (Alt+↑)"));
    down_->setToolTip(tr("Move the row down (Alt+↓)"));
    for (QToolButton* button : {remove_, up_, down_})
        button->setAccessibleName(button->toolTip());
}

}
