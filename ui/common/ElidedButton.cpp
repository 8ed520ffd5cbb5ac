#include "ui/common/ElidedButton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace sidang {

ElidedButton::ElidedButton(QWidget* parent) : QPushButton(parent)
{
    setProperty("flat", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 16 * fontMetrics().averageCharWidth()), whole.height()};
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    constexpr int sides = 18; // padding and border of the style sheet
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + 4;
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - sides - icon);
    painter.drawControl(QStyle::CE_PushButton, option);
}

}
