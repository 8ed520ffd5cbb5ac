#include "ui/pages/marks/JurorDelegate.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/models/Roles.h"
#include "ui/models/marks/ScorersModel.h"

#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sidang {

void JurorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = themeOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isDone = index.data(QuietRole).toBool();
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    if (isSelected) {
        const bool hasKeys = option.widget && option.widget->hasFocus();
        paintRounded(*painter, cell, theme.accentSoft, hasKeys ? theme.text : theme.accent, 5);
    }
    const QFont font = isSelected ? bolder(smaller(option.font)) : smaller(option.font);
    painter->setFont(font);
    painter->setPen(isSelected ? theme.accent : isDone ? theme.quiet : theme.text);
    const int tick = isDone ? 14 : 0;
    const QRect text = cell.adjusted(4, 2, -4, -9);
    painter->drawText(text.adjusted(0, 0, -tick, 0), Qt::AlignCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width() - tick));
    if (isDone)
        lineIcon(u"check"_s, Ink::Accent).paint(painter, QRect(text.right() - 12, text.center().y() - 5, 12, 12));
    const QRectF bar(cell.left() + 6, cell.bottom() - 6, cell.width() - 12, 3);
    paintRounded(*painter, bar, theme.dark ? theme.line : theme.chip, {}, 1.5);
    const double part = index.data(ScorersModel::PartRole).toDouble();
    if (part > 0)
        paintRounded(*painter, QRectF(bar.left(), bar.top(), bar.width() * part, bar.height()), theme.accent, {}, 1.5);
    painter->restore();
}

QSize JurorDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(bolder(smaller(option.font)));
    return {std::clamp(metrics.horizontalAdvance(index.data().toString()) + 28, 40, 90), metrics.height() + 14};
}

}
