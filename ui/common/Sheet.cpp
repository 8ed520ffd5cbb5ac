#include "ui/common/Sheet.h"

#include "ui/common/Paint.h"

#include <QPainter>

namespace sidang {

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    paintRounded(painter, rect(), theme.panel, theme.line, 6);
}

}
