#include "ui/common/CellRemark.h"

#include "ui/common/Paint.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace sidang {

namespace {

constexpr int widest = 420;

}

CellRemark::CellRemark(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(10, 6, 10, 6);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CellRemark::say(const QString& text, const QRect& cell)
{
    QPalette colors = parentWidget()->palette();
    colors.setColor(QPalette::WindowText, themeOf(colors).refusal);
    setPalette(colors);
    setText(text);
    setAccessibleName(text);
    const int wanted = fontMetrics().horizontalAdvance(text) + 26;
    const int width = std::min({wanted, widest, parentWidget()->width() - 8});
    const int height = heightForWidth(width);
    const int left = std::clamp(cell.left(), 4, std::max(4, parentWidget()->width() - width - 4));
    const bool hasRoomBelow = cell.bottom() + 4 + height <= parentWidget()->height();
    setGeometry(left, hasRoomBelow ? cell.bottom() + 4 : std::max(0, cell.top() - height - 4), width, height);
    raise();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellRemark::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    paintRounded(painter, rect(), theme.panel, theme.refusal, 6);
    painter.end();
    QLabel::paintEvent(event);
}

}
