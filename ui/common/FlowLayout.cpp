#include "ui/common/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace sidang {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : items_)
        delete item;
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.push_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        items_.erase(items_.begin() + index);
    return item;
}

/// A stretch takes no room of its own and never begins a line.
std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines(1);
    for (QLayoutItem* item : items_) {
        const bool isStretch = item->spacerItem() != nullptr;
        if (!isStretch && item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        const auto isWidget = [](QLayoutItem* other) { return other->spacerItem() == nullptr; };
        const bool isFirst = std::ranges::none_of(lines.back().items, isWidget);
        const int more = isStretch ? 0 : size.width() + (isFirst ? 0 : spacing());
        if (!isStretch && !isFirst && lines.back().width + more > width)
            lines.push_back({{}, size.width() - more, 0});
        Line& line = lines.back();
        line.items.push_back(item);
        line.width += more;
        line.height = std::max(line.height, size.height());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : lines(width))
        height += line.height + (height > 0 ? spacing() : 0);
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : items_)
        least = least.expandedTo(item->minimumSize());
    return least;
}

QSize FlowLayout::sizeHint() const
{
    const Line line = lines(QWIDGETSIZE_MAX).front();
    return {line.width, line.height};
}

void FlowLayout::place(const Line& line, const QRect& area) const
{
    int rest = std::max(0, area.width() - line.width);
    int x = area.left();
    for (QLayoutItem* item : line.items) {
        if (item->spacerItem()) {
            x += std::exchange(rest, 0);
            continue;
        }
        const int width = std::min(item->sizeHint().width(), area.width());
        const QRect cell(x, area.top(), width, line.height);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, cell));
        x += width + spacing();
    }
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    int y = area.top();
    for (const Line& line : lines(area.width())) {
        place(line, QRect(area.left(), y, area.width(), line.height));
        y += line.height + spacing();
    }
}

}
