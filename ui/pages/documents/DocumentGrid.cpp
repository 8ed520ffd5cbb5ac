#include "ui/pages/documents/DocumentGrid.h"

#include "ui/common/Paint.h"
#include "ui/pages/RowHeader.h"
#include "ui/pages/documents/DocumentDelegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace sidang {

namespace {

constexpr int namesWidth = 204;
constexpr int shortNamesWidth = 150; // in a narrow grid
constexpr int documentWidth = 48;
constexpr int leastWords = 120; // of the column that says in words what is missing

/// What a key sets, if it sets a state.
std::optional<EvidenceState> stateOfKey(int key)
{
    switch (key) {
    case Qt::Key_1:
    case Qt::Key_A: return EvidenceState::Present;
    case Qt::Key_2:
    case Qt::Key_B: return EvidenceState::Incomplete;
    case Qt::Key_3:
    case Qt::Key_T:
    case Qt::Key_Delete: return EvidenceState::Absent;
    default: return std::nullopt;
    }
}

}

QStringList filesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

DocumentGrid::DocumentGrid(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new DocumentDelegate(this));
    setVerticalHeader(new RowHeader(namesWidth, this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAcceptDrops(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setFont(smaller(font()));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
}

void DocumentGrid::setDocuments(DocumentsModel& model)
{
    documents_ = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &DocumentGrid::fitColumns);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, verticalHeader()->viewport(),
            qOverload<>(&QWidget::update));
}

void DocumentGrid::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    for (int i = 0; i + 1 < columns; ++i)
        setColumnWidth(i, documentWidth);
    if (columns > 0)
        setColumnWidth(columns - 1, std::max(leastWords, viewport()->width() - (columns - 1) * documentWidth));
}

void DocumentGrid::resizeEvent(QResizeEvent* event)
{
    verticalHeader()->setFixedWidth(width() < 480 ? shortNamesWidth : namesWidth);
    QTableView::resizeEvent(event);
    fitColumns();
}

std::vector<EvidenceKey> DocumentGrid::selectedDocuments() const
{
    std::vector<EvidenceKey> keys;
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty())
        indexes << currentIndex();
    for (const QModelIndex& index : indexes) {
        if (const std::optional<EvidenceKey> key = documents_->keyAt(index))
            keys.push_back(*key);
    }
    return keys;
}

std::vector<NomineeId> DocumentGrid::selectedNominees() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    if (rows.empty())
        rows.push_back(currentIndex().row());
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<NomineeId> nominees;
    for (const int row : rows) {
        if (const std::optional<NomineeId> nominee = documents_->nomineeAt(row))
            nominees.push_back(*nominee);
    }
    return nominees;
}

void DocumentGrid::advance()
{
    const QModelIndex current = currentIndex();
    const int columns = static_cast<int>(documents_->requirements().size());
    if (current.column() + 1 < columns)
        setCurrentIndex(current.siblingAtColumn(current.column() + 1));
    else if (current.row() + 1 < model()->rowCount())
        setCurrentIndex(model()->index(current.row() + 1, 0));
}

void DocumentGrid::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (const std::optional<EvidenceState> state = stateOfKey(event->key()))
        Q_EMIT stateWanted(*state);
    else if (event->key() == Qt::Key_V)
        Q_EMIT verifyWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        Q_EMIT detailWanted();
    else
        QTableView::keyPressEvent(event);
}

void DocumentGrid::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentGrid::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(documents_->keyAt(indexAt(event->position().toPoint())).has_value());
}

void DocumentGrid::dropEvent(QDropEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QStringList paths = filesOf(*event->mimeData());
    if (!documents_->keyAt(index) || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setCurrentIndex(index);
    Q_EMIT filesDropped(paths);
}

}
