#include "ui/common/Pill.h"

#include "ui/common/Paint.h"

#include <QPainter>

namespace sidang {

Pill::Pill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void Pill::say(Tone tone, const QString& text)
{
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
    return pillSize(text_, smaller(font()));
}

QSize Pill::minimumSizeHint() const
{
    return {48, sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), text_, smaller(font()), toneColors(themeOf(palette()), tone_));
}

}
