#include "ui/common/Paint.h"

#include <QPainter>

#include <algorithm>

namespace sidang {

namespace {

constexpr int pillPadding = 8;
constexpr int pillIcon = 14;
constexpr int pillIconRoom = 18; // with the gap to the text

QFont scaled(const QFont& font, qreal factor)
{
    QFont other = font;
    if (font.pointSizeF() > 0)
        other.setPointSizeF(font.pointSizeF() * factor);
    else
        other.setPixelSize(qRound(font.pixelSize() * factor));
    return other;
}

}

void paintRounded(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QSize pillSize(const QString& text, const QFont& font, bool hasIcon)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * pillPadding + (hasIcon ? pillIconRoom : 0), metrics.height() + 4};
}

int paintPill(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const ToneColors& colors,
              const QIcon& icon)
{
    const QSize wanted = pillSize(text, font, !icon.isNull());
    const int width = std::min(wanted.width(), rect.width());
    const QRect pill(rect.left(), rect.top() + (rect.height() - wanted.height()) / 2, width, wanted.height());
    paintRounded(painter, pill, colors.ground, QColor(), wanted.height() / 2.0);
    QRect area = pill.adjusted(pillPadding, 0, -pillPadding + 1, 0);
    if (!icon.isNull()) {
        icon.paint(&painter, QRect(area.left(), pill.top() + (pill.height() - pillIcon) / 2, pillIcon, pillIcon));
        area.setLeft(area.left() + pillIconRoom);
    }
    painter.setFont(font);
    painter.setPen(colors.text);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, icon.isNull() ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft, shown);
    return width;
}

QFont smaller(const QFont& font)
{
    return scaled(font, 0.9);
}

QFont larger(const QFont& font)
{
    return bolder(scaled(font, 1.5));
}

QFont bolder(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

}
