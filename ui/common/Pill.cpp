#include "ui/common/Pill.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QPainter>

namespace sidang {

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
    return pillSize(text_, smaller(font()), !icon_.isEmpty());
}

QSize Pill::minimumSizeHint() const
{
    return {48, sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), text_, smaller(font()), toneColors(themeOf(palette()), tone_),
              icon_.isEmpty() ? QIcon() : lineIcon(icon_, inkOf(tone_)));
}

}
