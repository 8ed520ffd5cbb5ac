#include "ui/pages/marks/GridHeader.h"

#include "ui/common/Paint.h"
#include "ui/models/Roles.h"

#include <QPainter>

namespace sidang {

GridHeader::GridHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(24);
}

QSize GridHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * QFontMetrics(smaller(font())).height() + 16};
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    const Theme& theme = themeOf(palette());
    painter->fillRect(rect, theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    const auto ask = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    const QString note = ask(NoteRole).toString();
    const int alignment = ask(Qt::TextAlignmentRole).toInt();
    const QRect area = rect.adjusted(8, 0, -8, -1);
    const QFont small = smaller(font());
    const QFont bold = bolder(small);
    const int height = QFontMetrics(small).height();
    const int top = area.top() + (area.height() - height * (note.isEmpty() ? 1 : 2)) / 2;
    const auto line = [&](int y, const QString& text, const QFont& font, const QColor& color) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(area.left(), y, area.width(), height), (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    };
    line(top, ask(Qt::DisplayRole).toString(), note.isEmpty() ? small : bold, note.isEmpty() ? theme.quiet : theme.text);
    if (!note.isEmpty())
        line(top + height, note, small, theme.quiet);
    painter->restore();
}

}
