#include "ui/pages/RankingDelegate.h"

#include "ui/common/Paint.h"
#include "ui/common/RowPaint.h"
#include "ui/models/RankingModel.h"
#include "ui/models/Roles.h"

#include <QPainter>
#include <QPainterPath>

namespace sidang {

namespace {

constexpr int barHeight = 12;
constexpr int pillGap = 4;

void paintBar(QPainter& painter, const QRect& area, const AspectBar& bar, const Theme& theme)
{
    if (bar.shares.empty())
        return;
    const QRectF whole(area.left(), area.center().y() - barHeight / 2 + 1, area.width(), barHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(whole, 3, 3);
    painter.setClipPath(outline);
    painter.fillRect(whole, theme.track);
    painter.setRenderHint(QPainter::Antialiasing, false);
    double from = 0;
    for (std::size_t i = 0; i < bar.shares.size(); ++i) {
        const double to = from + bar.shares[i];
        const int left = qRound(whole.left() + from * whole.width());
        const int right = qRound(whole.left() + to * whole.width());
        // One pixel stays free between two aspects, so that they are told apart without their colours.
        if (right > left)
            painter.fillRect(QRectF(left, whole.top(), std::max(1, right - left - 1), whole.height()),
                             theme.aspects[i % theme.aspects.size()]);
        from = to;
    }
    painter.restore();
}

void paintFlags(QPainter& painter, const QRect& area, const Flags& flags, const QStyleOptionViewItem& option,
                const Theme& theme)
{
    int x = area.left();
    for (const Flag& flag : flags) {
        if (x >= area.right() - 24)
            return;
        const QRect rest(x, area.top(), area.right() - x + 1, area.height());
        ToneColors colors = toneColors(theme, flag.tone);
        // On the selected row's ground a pill of the same colour would vanish.
        if (option.state & QStyle::State_Selected)
            colors.ground = theme.panel;
        x += paintPill(painter, rest, flag.text, smaller(option.font), colors) + pillGap;
    }
}

void paintText(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index,
               const Theme& theme)
{
    const bool quiet = index.data(QuietRole).toBool() || index.column() == static_cast<int>(RankingColumn::Gap);
    const QFont font = index.data(StrongRole).toBool() ? bolder(option.font) : option.font;
    painter.setFont(font);
    painter.setPen(quiet ? theme.quiet : theme.text);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter.drawText(area, index.data(Qt::TextAlignmentRole).toInt(), text);
}

}

void RankingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = themeOf(option.palette);
    paintRow(*painter, option, index, index.data(CutRole).toBool() ? RowEnd::Cut : RowEnd::Hairline);
    const QRect area = rowContent(option.rect);
    switch (static_cast<RankingColumn>(index.column())) {
    case RankingColumn::Aspects: paintBar(*painter, area, index.data(BarRole).value<AspectBar>(), theme); break;
    case RankingColumn::Remarks: paintFlags(*painter, area, index.data(FlagsRole).value<Flags>(), option, theme); break;
    default: paintText(*painter, area, option, index, theme); break;
    }
    painter->restore();
}

QSize RankingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int height = metrics.height() + 16;
    const auto column = static_cast<RankingColumn>(index.column());
    if (column == RankingColumn::Aspects)
        return {80, height};
    int width = 0;
    if (column == RankingColumn::Remarks) {
        for (const Flag& flag : index.data(FlagsRole).value<Flags>())
            width += pillSize(flag.text, smaller(option.font)).width() + pillGap;
    } else {
        const QFont font = index.data(StrongRole).toBool() ? bolder(option.font) : option.font;
        width = QFontMetrics(font).horizontalAdvance(index.data().toString());
    }
    return {width + 18, height};
}

}
