#include "ui/common/Pill.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QPainter>

namespace sidang {

namespace {

constexpr int iconRoom = 18; // with the gap to the text

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Quiet: return Ink::Quiet;
    case Tone::Accent: return Ink::Accent;
    case Tone::Attention: return Ink::Attention;
    case Tone::Refusal: return Ink::Refusal;
    }
    Q_UNREACHABLE();
}

}

Pill::Pill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void Pill::say(Tone tone, const QString& text, const QString& icon)
{
    icon_ = icon;
    tone_ = tone;
    text_ = text;
    setAccessibleName(text);
    setToolTip(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QSize plain = pillSize(text_, smaller(font()));
    return icon_.isEmpty() ? plain : QSize(plain.width() + iconRoom, plain.height());
}

QSize Pill::minimumSizeHint() const
{
    return {48, sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColors colors = toneColors(themeOf(palette()), tone_);
    if (icon_.isEmpty()) {
        paintPill(painter, rect(), text_, smaller(font()), colors);
        return;
    }
    paintRounded(painter, rect(), colors.ground, QColor(), height() / 2.0);
    const int size = 14;
    lineIcon(icon_, inkOf(tone_)).paint(&painter, QRect(8, (height() - size) / 2, size, size));
    const QRect area = rect().adjusted(8 + iconRoom - 1, 0, -7, 0);
    painter.setFont(smaller(font()));
    painter.setPen(colors.text);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(text_, Qt::ElideRight, area.width() + 1));
}

}
