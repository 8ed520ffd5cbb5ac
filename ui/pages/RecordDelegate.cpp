#include "ui/pages/RecordDelegate.h"

#include "ui/common/Paint.h"
#include "ui/common/RowPaint.h"
#include "ui/models/Roles.h"

#include <QApplication>
#include <QPainter>

namespace sidang {

namespace {

constexpr int noteGap = 10;
constexpr int leastNote = 48; // a note that would be cut shorter is left out

void paintState(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& area)
{
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    paintPill(painter, area, index.data().toString(), smaller(option.font), toneColors(themeOf(option.palette), tone),
              index.data(Qt::DecorationRole).value<QIcon>());
}

/// The check box stands where the delegate looks for clicks. Returns the room behind it.
QRect paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& area)
{
    QStyleOptionViewItem box = option;
    box.features |= QStyleOptionViewItem::HasCheckIndicator;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state = (option.state & ~QStyle::State_HasFocus) | (isChecked ? QStyle::State_On : QStyle::State_Off);
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        box.state &= ~QStyle::State_Enabled;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    return QRect(QPoint(box.rect.right() + 8, area.top()), area.bottomRight());
}

void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& area)
{
    const Theme& theme = themeOf(option.palette);
    const QString text = index.data().toString();
    const QFontMetrics metrics(option.font);
    painter.setFont(option.font);
    painter.setPen(index.data(QuietRole).toBool() ? theme.quiet : theme.text);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, area.width()));
    const int used = metrics.horizontalAdvance(text) + noteGap;
    if (area.width() - used < leastNote)
        return;
    const QFont font = smaller(option.font);
    const QRect rest = area.adjusted(used, 1, 0, 1);
    painter.setFont(font);
    painter.setPen(theme.quiet);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(index.data(NoteRole).toString(), Qt::ElideRight, rest.width()));
}

}

RecordDelegate::RecordDelegate(QObject* parent) : CellDelegate(QuietRole, parent) {}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isState = index.data(ToneRole).isValid();
    const bool isChecked = index.data(Qt::CheckStateRole).isValid();
    if (!isState && !isChecked && !index.data(NoteRole).isValid()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintRow(*painter, option, index, RowEnd::Hairline);
    QRect area = rowContent(option.rect);
    if (isState) {
        paintState(*painter, option, index, area);
    } else {
        if (isChecked)
            area = paintCheck(*painter, option, index, area);
        paintTexts(*painter, option, index, area);
    }
    painter->restore();
}

}
