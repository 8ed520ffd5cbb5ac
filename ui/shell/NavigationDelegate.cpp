#include "ui/shell/NavigationDelegate.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/shell/NavigationModel.h"

#include <QPainter>
#include <QWidget>

namespace sidang {

namespace {

constexpr int margin = 8;
constexpr int padding = 10;
constexpr int markSize = 16;

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    QFont font = smaller(option.font);
    font.setCapitalization(QFont::AllUppercase);
    painter.setFont(font);
    painter.setPen(theme.quiet);
    painter.drawText(option.rect.adjusted(margin + padding, 0, -margin, -4), Qt::AlignLeft | Qt::AlignBottom,
                     index.data().toString());
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const QRectF ground = option.rect.adjusted(margin, 1, -margin, -1);
    const bool focused = option.widget && option.widget->hasFocus();
    if (option.state & QStyle::State_Selected)
        paintRounded(painter, ground, theme.accentSoft, focused ? theme.accent : QColor(), 5);
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(painter, ground, theme.hover, QColor(), 5);
}

/// What stands at the right of an entry; returns the room that is left.
QRect paintMarks(QPainter& painter, QRect area, const QStyleOptionViewItem& option, const QModelIndex& index,
                 const Theme& theme)
{
    const QString count = index.data(CountRole).toString();
    if (!count.isEmpty()) {
        painter.setFont(smaller(option.font));
        painter.setPen(theme.quiet);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
        area.setRight(area.right() - QFontMetrics(smaller(option.font)).horizontalAdvance(count) - 6);
    }
    if (index.data(OpenStateRole).toBool()) {
        const QRect mark(area.right() - markSize, area.center().y() - markSize / 2, markSize, markSize);
        lineIcon(QStringLiteral("warning"), Ink::Attention).paint(&painter, mark);
        area.setRight(mark.left() - 6);
    }
    return area;
}

}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = themeOf(option.palette);
    if (index.data(HeadingRole).toBool()) {
        paintHeading(*painter, option, index, theme);
        painter->restore();
        return;
    }
    paintGround(*painter, option, theme);
    QRect area = option.rect.adjusted(margin + padding, 0, -margin - padding, 0);
    area = paintMarks(*painter, area, option, index, theme);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setFont(option.font);
    painter->setPen(selected ? theme.accent : theme.text);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = QFontMetrics(option.font).height() + 12;
    return {120, index.data(HeadingRole).toBool() ? height + 8 : height};
}

}
