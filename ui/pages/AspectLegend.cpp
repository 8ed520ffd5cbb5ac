#include "ui/pages/AspectLegend.h"

#include "ui/common/Paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int square = 10;
constexpr int dashes = 26;
constexpr int between = 16;

}

AspectLegend::AspectLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AspectLegend::show(const QStringList& aspects, const QString& cut)
{
    aspects_ = aspects;
    cut_ = cut;
    setAccessibleName((cut.isEmpty() ? aspects : aspects + QStringList(cut)).join(u"; "_s));
    fitHeight();
    update();
}

std::vector<AspectLegend::Entry> AspectLegend::laidOut(int width) const
{
    const QFontMetrics metrics(smaller(font()));
    const int height = metrics.height() + 4;
    std::vector<Entry> entries;
    int x = 0;
    int y = 0;
    const auto place = [&](const QString& text, bool isCut) {
        const int mark = isCut ? dashes : square;
        const int needed = mark + 6 + metrics.horizontalAdvance(text);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height;
        }
        entries.push_back({text, isCut, QRect(x, y, std::min(needed, width), height)});
        x += needed + between;
    };
    for (const QString& aspect : aspects_)
        place(aspect, false);
    if (!cut_.isEmpty())
        place(cut_, true);
    return entries;
}

void AspectLegend::fitHeight()
{
    const std::vector<Entry> entries = laidOut(width());
    setFixedHeight(entries.empty() ? 0 : entries.back().area.bottom() + 1);
}

void AspectLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void AspectLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    painter.setFont(smaller(font()));
    std::size_t aspect = 0;
    for (const Entry& entry : laidOut(width())) {
        const int middle = entry.area.center().y();
        const int mark = entry.isCut ? dashes : square;
        if (entry.isCut) {
            for (int x = 0; x < dashes; x += 10)
                painter.fillRect(QRect(entry.area.left() + x, middle, 6, 2), theme.attention);
        } else {
            const QRect box(entry.area.left(), middle - square / 2, square, square);
            paintRounded(painter, box, theme.aspects[aspect++ % theme.aspects.size()], QColor(), 2);
        }
        painter.setPen(theme.quiet);
        painter.drawText(entry.area.adjusted(mark + 6, 0, 4, 0), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
    }
}

}
