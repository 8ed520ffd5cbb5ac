#include "ui/pages/RowHeader.h"

#include "ui/common/Paint.h"
#include "ui/common/Theme.h"
#include "ui/models/Roles.h"

#include <QAbstractItemView>
#include <QPainter>

namespace sidang {

namespace {

constexpr int margin = 10;

}

RowHeader::RowHeader(int width, QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(16);
    setSectionsClickable(false);
    setFixedWidth(width);
}

QVariant RowHeader::value(int section, int role) const
{
    return model()->headerData(section, Qt::Vertical, role);
}

void RowHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    const Theme& theme = themeOf(palette());
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const bool isCurrent = view && view->currentIndex().row() == section;
    painter->fillRect(rect, isCurrent ? theme.accentSoft : theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.line);
    if (isCurrent)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent);
    const QRect area = rect.adjusted(margin, 0, -margin, -1);
    const QString count = value(section, NoteRole).toString();
    painter->setFont(smaller(font()));
    painter->setPen(theme.quiet);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, count);
    const int taken = count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + 8;
    painter->setFont(font());
    painter->setPen(value(section, QuietRole).toBool() ? theme.quiet : theme.text);
    painter->drawText(
        area, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(value(section, Qt::DisplayRole).toString(), Qt::ElideRight, area.width() - taken));
    painter->restore();
}

QSize RowHeader::sectionSizeFromContents(int) const
{
    return {width(), defaultSectionSize()};
}

}
