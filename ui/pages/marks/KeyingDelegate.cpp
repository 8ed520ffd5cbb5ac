#include "ui/pages/marks/KeyingDelegate.h"

#include "ui/common/Paint.h"
#include "ui/common/RowPaint.h"
#include "ui/models/marks/KeyingModel.h"
#include "ui/pages/marks/KeyingEditor.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr int iconSize = 16;
constexpr int iconRoom = 22;
constexpr int wraps = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    painter.fillRect(option.rect, theme.ground);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    painter.setFont(bolder(option.font));
    painter.setPen(theme.text);
    const QString text = index.data().toString() + u". "_s + index.siblingAtColumn(1).data().toString();
    const QRect area = rowContent(option.rect);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, area.width()));
}

/// Slanting stripes and the reason: nothing is expected in this row.
void paintClosed(QPainter& painter, const QRect& cell, const QString& reason, const QFont& font, const Theme& theme)
{
    painter.save();
    painter.setClipRect(cell.adjusted(0, 0, 0, -1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.track, 5));
    for (int x = cell.left() - cell.height(); x < cell.right(); x += 16)
        painter.drawLine(x, cell.bottom(), x + cell.height(), cell.top());
    painter.setFont(smaller(font));
    painter.setPen(theme.quiet);
    const QRect area = rowContent(cell);
    painter.drawText(area, Qt::AlignCenter, QFontMetrics(painter.font()).elidedText(reason, Qt::ElideRight, area.width()));
    painter.restore();
}

/// A dotted line below the figures and a small triangle: far from the others'.
void paintFar(QPainter& painter, const QRect& area, int textWidth, const QFont& font, const Theme& theme)
{
    const int base = area.center().y() + QFontMetrics(font).height() / 2;
    painter.setPen(QPen(theme.attention, 2, Qt::DotLine));
    painter.drawLine(area.right() - textWidth, base, area.right(), base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.attention);
    const qreal x = area.right() - textWidth - 12;
    const qreal y = area.center().y();
    const QPointF corners[] = {{x, y + 4}, {x + 8, y + 4}, {x + 4, y - 4}};
    painter.drawPolygon(corners, 3);
    painter.restore();
}

QColor inkOf(const QModelIndex& index, const Theme& theme)
{
    if (index.data(KeyingWaitsRole).toBool())
        return theme.attention;
    return index.data(QuietRole).toBool() ? theme.quiet : theme.text;
}

/// Text that may have several lines, and a quiet note below it.
void paintLines(QPainter& painter, const QRect& cell, const QModelIndex& index, const QFont& font, const Theme& theme)
{
    const QString text = index.data().toString();
    const QString note = index.data(NoteRole).toString();
    QRect area = rowContent(cell);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(&painter, QRect(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        area.setLeft(area.left() + iconRoom);
    }
    const QRect used = QFontMetrics(font).boundingRect(area, wraps, text);
    const QFont small = smaller(font);
    const int noteHeight = note.isEmpty() ? 0 : QFontMetrics(small).boundingRect(area, wraps, note).height() + 2;
    const int top = area.top() + std::max(0, (area.height() - used.height() - noteHeight) / 2);
    painter.setFont(font);
    painter.setPen(inkOf(index, theme));
    painter.drawText(QRect(area.left(), top, area.width(), used.height()), wraps, text);
    if (note.isEmpty())
        return;
    painter.setFont(small);
    painter.setPen(theme.quiet);
    painter.drawText(QRect(area.left(), top + used.height() + 2, area.width(), noteHeight), wraps, note);
}

void paintOneLine(QPainter& painter, QRect area, const QModelIndex& index, const QFont& font, const Theme& theme)
{
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(&painter, QRect(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        area.setLeft(area.left() + iconRoom);
    }
    painter.setFont(font);
    painter.setPen(inkOf(index, theme));
    QString text = index.data().toString();
    text.replace(u'\n', u' ');
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter.drawText(area, alignment.isValid() ? alignment.toInt() : static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), shown);
    if (!index.data(KeyingFarRole).toString().isEmpty())
        paintFar(painter, area, QFontMetrics(font).horizontalAdvance(shown), font, theme);
}

/// Where a cell is typed into: as high as the line that opens there.
QRect lineArea(const QRect& cell)
{
    constexpr int height = 32;
    const QRect area = cell.adjusted(2, 1, -2, -2);
    return area.height() > height ? QRect(area.left(), area.center().y() - height / 2, area.width(), height) : area;
}

/// The frame of the cell that has the cursor, stronger while it has the keyboard.
void paintCursor(QPainter& painter, const QRect& cell, bool hasKeys, const Theme& theme)
{
    const QRectF frame = lineArea(cell);
    paintRounded(painter, frame, Qt::transparent, hasKeys ? theme.accent : theme.quiet, 6);
    if (hasKeys)
        paintRounded(painter, frame.adjusted(1, 1, -1, -1), Qt::transparent, theme.accent, 5);
}

}

void KeyingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    painter->save();
    if (index.data(KeyingHeadingRole).toBool()) {
        paintHeading(*painter, option, index, theme);
        painter->restore();
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isSelected ? theme.accentSoft : theme.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (isSelected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    const QString closed = index.data(KeyingClosedRole).toString();
    const bool isCell = index.data(KeyingCellRole).toBool();
    if (!closed.isEmpty())
        paintClosed(*painter, option.rect, closed, option.font, theme);
    else if (index.data(KeyingWrapsRole).toBool())
        paintLines(*painter, option.rect, index, option.font, theme);
    else
        paintOneLine(*painter, rowContent(option.rect), index, option.font, theme);
    if (view && view->currentIndex() == index && isCell)
        paintCursor(*painter, option.rect, view->hasFocus(), theme);
    painter->restore();
}

QSize KeyingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    if (!index.data(KeyingWrapsRole).toBool())
        return {metrics.horizontalAdvance(index.data().toString()) + 18, metrics.height() + 16};
    const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : iconRoom;
    const QRect area = rowContent(QRect(0, 0, option.rect.width() - icon, 10'000));
    const QString note = index.data(NoteRole).toString();
    const int text = metrics.boundingRect(area, wraps, index.data().toString()).height();
    const int below = note.isEmpty() ? 0 : QFontMetrics(smaller(option.font)).boundingRect(area, wraps, note).height() + 2;
    return {option.rect.width(), text + below + 15};
}

QWidget* KeyingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new KeyingEditor(parent);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
        editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    Q_EMIT editorMade(editor);
    return editor;
}

void KeyingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<KeyingEditor*>(editor);
    // What is being typed stays, whatever happens to the edition meanwhile.
    if (!line->isModified() && !line->isRefused())
        line->setText(static_cast<const KeyingModel*>(index.model())->typedAt(index));
}

void KeyingDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(lineArea(option.rect));
}

}
