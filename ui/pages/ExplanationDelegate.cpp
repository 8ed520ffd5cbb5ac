#include "ui/pages/ExplanationDelegate.h"

#include "ui/common/Paint.h"
#include "ui/models/Roles.h"

#include <QPainter>
#include <QTreeView>

namespace sidang {

namespace {

constexpr int wraps = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int padding = 6;

/// The text with places to break inside the words that are wider than a line; lines break between words elsewhere.
QString breakable(const QFontMetrics& metrics, const QString& text, int width)
{
    QStringList words = text.split(u' ');
    for (QString& word : words) {
        if (word.size() * metrics.averageCharWidth() <= width / 2 || metrics.horizontalAdvance(word) <= width)
            continue;
        constexpr QChar zeroWidthSpace(0x200B);
        for (qsizetype at = word.size() - 1; at > 0; --at)
            word.insert(at, zeroWidthSpace);
    }
    return words.join(u' ');
}

/// Sums are stressed; what they are made of is set smaller, so that long titles find room.
QFont fontOf(const QFont& font, const QModelIndex& index)
{
    return index.data(StrongRole).toBool() ? bolder(font) : smaller(font);
}

void paintTitle(QPainter& painter, const QRect& area, const QFont& font, const QModelIndex& index, const Theme& theme)
{
    QRect used;
    const QString text = index.data().toString();
    painter.drawText(area, wraps, breakable(painter.fontMetrics(), text, area.width()), &used);
    const QString note = index.data(NoteRole).toString();
    if (note.isEmpty())
        return;
    painter.setFont(smaller(font));
    painter.setPen(theme.attention);
    const QRect below = area.adjusted(0, used.height(), 0, 0);
    painter.drawText(below, wraps, breakable(painter.fontMetrics(), note, area.width()));
}

}

ExplanationDelegate::ExplanationDelegate(QTreeView* view) : QStyledItemDelegate(view), view_(view) {}

int ExplanationDelegate::titleWidth(const QModelIndex& index) const
{
    int depth = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return view_->columnWidth(0) - depth * view_->indentation() - 8;
}

void ExplanationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = themeOf(option.palette);
    const QFont font = fontOf(option.font, index);
    painter->setFont(font);
    painter->setPen(index.data(QuietRole).toBool() ? theme.quiet : theme.text);
    if (index.column() == 0) {
        paintTitle(*painter, option.rect.adjusted(0, padding, -8, -2), option.font, index, theme);
    } else {
        const QRect area = option.rect.adjusted(4, padding, -8, 0);
        const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter->drawText(area, Qt::AlignRight | Qt::AlignTop, text);
    }
    painter->restore();
}

QSize ExplanationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont font = fontOf(option.font, index);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString();
    if (index.column() != 0)
        return {metrics.horizontalAdvance(text) + 14, metrics.height() + 2 * padding + 1};
    const QRect room(0, 0, std::max(40, titleWidth(index)), 10'000);
    int height = metrics.boundingRect(room, wraps, breakable(metrics, text, room.width())).height();
    const QString note = index.data(NoteRole).toString();
    if (!note.isEmpty()) {
        const QFontMetrics small(smaller(option.font));
        height += small.boundingRect(room, wraps, breakable(small, note, room.width())).height();
    }
    return {room.width(), height + 2 * padding + 1};
}

}
