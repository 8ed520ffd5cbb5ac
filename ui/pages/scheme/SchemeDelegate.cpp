#include "ui/pages/scheme/SchemeDelegate.h"

#include "ui/common/Paint.h"
#include "ui/models/Roles.h"

#include <QIcon>
#include <QPainter>

namespace sidang {

namespace {

constexpr int iconSize = 14;

}

void SchemeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = themeOf(option.palette);
    QRect area = option.rect.adjusted(2, 0, -8, -1); // in line with the headers
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, QRect(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        area.setLeft(area.left() + iconSize + 6);
    }
    const QFont font = index.data(StrongRole).toBool() ? bolder(option.font) : option.font;
    painter->setFont(font);
    painter->setPen(index.data(QuietRole).toBool() ? theme.quiet : theme.text);
    painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt(),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
    paintCurrent(*painter, option, index);
}

}
