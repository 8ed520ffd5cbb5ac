#include "ui/common/GridCellDelegate.h"

#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace sidang {

namespace {

constexpr int iconSize = 14;
constexpr int margin = 6;

QColor inkOf(const Theme& theme, const QModelIndex& index, GridRoles roles)
{
    const QVariant tone = index.data(roles.tone);
    if (tone.isValid())
        return toneColors(theme, static_cast<Tone>(tone.toInt())).text;
    return index.data(roles.quiet).toBool() ? theme.quiet : theme.text;
}

}

void paintGridCell(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = themeOf(option.palette);
    const QRect& cell = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.fillRect(cell, isSelected ? theme.accentSoft : theme.panel);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.line);
    painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), theme.line);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || view->currentIndex() != option.index)
        return;
    // The cell that has the keyboard; without the focus its frame is thin.
    const int width = view->hasFocus() ? 2 : 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const QRect inner = cell.adjusted(0, 0, -1, -1);
    painter.drawRect(QRect(inner.left(), inner.top(), inner.width(), width));
    painter.drawRect(QRect(inner.left(), inner.bottom() - width + 1, inner.width(), width));
    painter.drawRect(QRect(inner.left(), inner.top(), width, inner.height()));
    painter.drawRect(QRect(inner.right() - width + 1, inner.top(), width, inner.height()));
}

GridCellDelegate::GridCellDelegate(GridRoles roles, QObject* parent) : QStyledItemDelegate(parent), roles_(roles) {}

void GridCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    QStyleOptionViewItem cell = option;
    cell.index = index;
    paintGridCell(*painter, cell);
    const Theme& theme = themeOf(option.palette);
    QRect area = option.rect.adjusted(margin, 0, -margin, -1);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, QRect(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        area.setLeft(area.left() + iconSize + 4);
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->setFont(option.font);
    painter->setPen(inkOf(theme, index, roles_));
    painter->drawText(area, alignment.isValid() ? alignment.toInt() : static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize GridCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : iconSize + 4;
    return {metrics.horizontalAdvance(index.data().toString()) + icon + 2 * margin + 2, metrics.height() + 8};
}

QWidget* GridCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    if (alignment.isValid())
        editor->setAlignment(Qt::Alignment(alignment.toInt()));
    const QPersistentModelIndex edited(index);
    connect(editor, &QLineEdit::textEdited, this, [this, edited](const QString& text) { Q_EMIT typing(edited, text); });
    return editor;
}

void GridCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // A field is a little higher than a row: it stands over the lines of the cell.
    const int height = std::max(option.rect.height(), editor->minimumSizeHint().height());
    QRect place(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
    const QRect view = editor->parentWidget()->rect();
    if (place.top() < view.top())
        place.moveTop(view.top());
    if (place.bottom() > view.bottom())
        place.moveBottom(view.bottom());
    editor->setGeometry(place);
}

bool GridCellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, QAbstractItemDelegate::SubmitModelCache);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}
