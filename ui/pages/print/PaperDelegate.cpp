#include "ui/pages/print/PaperDelegate.h"

#include "ui/common/Paint.h"
#include "ui/common/RowPaint.h"
#include "ui/models/Roles.h"
#include "ui/models/print/FormListModel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace sidang {

namespace {

constexpr int side = PaperDelegate::side;
constexpr int above = 5;
constexpr int iconSize = 14;
constexpr int boxSize = 16;
constexpr int tickRoom = side + boxSize + 8;
constexpr int wraps = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// Within the cell, less the room of what stands at the right.
QRect textArea(const QRect& cell, const QModelIndex& index, const QFont& font)
{
    const QString count = index.data(PapersRole).toString();
    int right = side;
    if (!count.isEmpty())
        right += QFontMetrics(smaller(font)).horizontalAdvance(count) + 8;
    else if (!index.data(Qt::DecorationRole).isNull())
        right += iconSize + 8;
    const int left = index.data(Qt::CheckStateRole).isValid() ? tickRoom : side;
    return cell.adjusted(left, above, -right, -above - 1);
}

/// Where a tap ticks the entry: all that stands at the left of its text.
QRect tickArea(const QRect& cell)
{
    return QRect(cell.topLeft(), QSize(tickRoom, cell.height()));
}

void paintTick(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionViewItem box = option;
    const int top = option.rect.top() + above + (QFontMetrics(option.font).height() - boxSize) / 2;
    box.rect = QRect(option.rect.left() + side, top, boxSize, boxSize);
    box.features |= QStyleOptionViewItem::HasCheckIndicator;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state = (option.state & ~QStyle::State_HasFocus) | (isTicked ? QStyle::State_On : QStyle::State_Off);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

}

void PaperDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = themeOf(option.palette);
    paintRow(*painter, option, index, RowEnd::Hairline);
    const QRect area = textArea(option.rect, index, option.font);
    if (index.data(Qt::CheckStateRole).isValid())
        paintTick(*painter, option, index);
    painter->setFont(option.font);
    painter->setPen(index.data(QuietRole).toBool() ? theme.quiet : theme.text);
    QRect used;
    painter->drawText(area, wraps, index.data().toString(), &used);
    painter->setFont(smaller(option.font));
    painter->setPen(theme.quiet);
    painter->drawText(area.adjusted(0, used.height() + 1, 0, 0), wraps, index.data(NoteRole).toString());
    const QRect end(area.right() + 8, area.top(), option.rect.right() - side - area.right() - 8 + 1,
                    QFontMetrics(option.font).height());
    painter->drawText(end, Qt::AlignRight | Qt::AlignVCenter, index.data(PapersRole).toString());
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull())
        icon.paint(painter,
                   QRect(option.rect.right() - side - iconSize + 1, end.center().y() - iconSize / 2, iconSize, iconSize));
    painter->restore();
}

QSize PaperDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect area = textArea(QRect(0, 0, width, 10'000), index, option.font);
    const int text = QFontMetrics(option.font).boundingRect(area, wraps, index.data().toString()).height();
    const QString note = index.data(NoteRole).toString();
    const int more = note.isEmpty() ? 0 : 1 + QFontMetrics(smaller(option.font)).boundingRect(area, wraps, note).height();
    return {width, text + more + 2 * above + 1};
}

bool PaperDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (!tick.isValid())
        return false;
    bool isMeant = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto& mouse = static_cast<QMouseEvent&>(*event);
        isMeant = mouse.button() == Qt::LeftButton && mouse.modifiers() == Qt::NoModifier &&
                  tickArea(option.rect).contains(mouse.position().toPoint());
    }
    return isMeant && model->setData(index, tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}
