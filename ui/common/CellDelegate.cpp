#include "ui/common/CellDelegate.h"

#include "ui/common/RowPaint.h"

#include <QIcon>
#include <QPainter>

namespace sidang {

namespace {

constexpr int iconSize = 16;
constexpr int iconRoom = 22;

}

CellDelegate::CellDelegate(int quietRole, QObject* parent) : QStyledItemDelegate(parent), quietRole_(quietRole) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = themeOf(option.palette);
    paintRow(*painter, option, index, RowEnd::Hairline);
    QRect area = rowContent(option.rect);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, QRect(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        area.setLeft(area.left() + iconRoom);
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->setFont(option.font);
    painter->setPen(index.data(quietRole_).toBool() ? theme.quiet : theme.text);
    // A text of several lines is told on one.
    QString text = index.data().toString();
    text.replace(u'\n', u' ');
    painter->drawText(area, alignment.isValid() ? alignment.toInt() : static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                      QFontMetrics(option.font).elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : iconRoom;
    return {metrics.horizontalAdvance(index.data().toString()) + icon + 18, metrics.height() + 14};
}

}
