#include "ui/common/NoteDelegate.h"

#include "ui/common/Paint.h"
#include "ui/common/RowPaint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace sidang {

namespace {

constexpr int iconSize = 20;
constexpr int margin = 12;
constexpr int wraps = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

}

NoteDelegate::NoteDelegate(int noteRole, int quietRole, QObject* parent)
    : QStyledItemDelegate(parent), noteRole_(noteRole), quietRole_(quietRole)
{}

QRect NoteDelegate::textArea(const QRect& cell) const
{
    return cell.adjusted(margin + iconSize + 12, 8, -margin, -8);
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = themeOf(option.palette);
    paintRow(*painter, option, index, RowEnd::Hairline);
    const QRect icon(option.rect.left() + margin, option.rect.top() + 10, iconSize, iconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
    const QRect area = textArea(option.rect);
    const bool quiet = index.data(quietRole_).toBool();
    painter->setFont(option.font);
    painter->setPen(quiet ? theme.quiet : theme.text);
    QRect used;
    painter->drawText(area, wraps, index.data().toString(), &used);
    painter->setFont(smaller(option.font));
    painter->setPen(theme.quiet);
    painter->drawText(area.adjusted(0, used.height() + 2, 0, 0), wraps, index.data(noteRole_).toString());
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect area = textArea(QRect(0, 0, width, 10'000));
    const int text = QFontMetrics(option.font).boundingRect(area, wraps, index.data().toString()).height();
    const int note = QFontMetrics(smaller(option.font)).boundingRect(area, wraps, index.data(noteRole_).toString()).height();
    return {width, text + note + 2 + 17};
}

}
