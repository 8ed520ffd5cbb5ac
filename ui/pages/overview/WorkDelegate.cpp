#include "ui/pages/overview/WorkDelegate.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/common/RowPaint.h"
#include "ui/models/Tones.h"
#include "ui/models/overview/WorkModel.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int barHeight = 5;
constexpr int markSize = 12;

void paintTitle(QPainter& painter, const QRect& area, const QModelIndex& index, const QStyleOptionViewItem& option, const Theme& theme)
{
    const QFont& font = option.font;
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRect line(area.left(), area.top() + 8, area.width(), metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    const auto phase = static_cast<Phase>(index.data(PhaseRole).toInt());
    const QFont small = smaller(font);
    const QRect pill(area.left(), line.bottom() + 5, area.width(), QFontMetrics(small).height() + 6);
    ToneColors colors = toneColors(theme, phaseTone(phase));
    // On the selected row's ground a pill of the same colour would vanish.
    if (option.state.testFlag(QStyle::State_Selected))
        colors.ground = theme.panel;
    paintPill(painter, pill, phaseText(phase), small, colors);
}

/// The figure, a check mark where nothing is missing, and the bar below.
void paintCount(QPainter& painter, const QRect& area, const QModelIndex& index, const QFont& font, const Theme& theme)
{
    const QFontMetrics metrics(font);
    const QVariant share = index.data(ShareRole);
    const int textTop = area.top() + (area.height() - metrics.height() - barHeight - 5) / 2;
    const QRect line(area.left(), textTop, area.width(), metrics.height());
    painter.setFont(font);
    const double part = std::clamp(share.toDouble(), 0.0, 1.0);
    QString text = index.data().toString();
    // Where the count has no room its share is told; the tool tip has the count.
    if (share.isValid() && metrics.horizontalAdvance(text) > line.width())
        text = u"%1 %"_s.arg(static_cast<int>(100 * part));
    painter.setPen(text == u"–" ? theme.quiet : theme.text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    if (!share.isValid())
        return;
    const int left = line.right() - metrics.horizontalAdvance(text) - markSize - 4;
    if (part >= 1 && left >= line.left()) {
        lineIcon(u"check"_s, Ink::Accent).paint(&painter, QRect(left, line.center().y() - markSize / 2 + 1, markSize, markSize));
    }
    const QRectF track(area.left(), line.bottom() + 5, area.width(), barHeight);
    paintRounded(painter, track, theme.track, theme.track, 2.5);
    if (part > 0) {
        const QRectF filled(track.left(), track.top(), std::max(double(barHeight), track.width() * part), barHeight);
        paintRounded(painter, filled, theme.accent, theme.accent, 2.5);
    }
}

void paintWords(QPainter& painter, const QRect& area, const QModelIndex& index, const QFont& font, const QColor& color)
{
    painter.setFont(smaller(font));
    painter.setPen(color);
    painter.drawText(area.adjusted(0, 4, 0, -4), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
}

}

int WorkDelegate::rowHeight(const QFontMetrics& metrics)
{
    return 2 * metrics.height() + 32;
}

void WorkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(option.palette);
    paintRow(*painter, option, index, RowEnd::Hairline);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    const QRect area = rowContent(option.rect);
    switch (static_cast<WorkColumn>(index.column())) {
    case WorkColumn::Category: paintTitle(*painter, area, index, option, theme); break;
    case WorkColumn::Next: paintWords(*painter, area, index, option.font, theme.accent); break;
    case WorkColumn::Result: paintWords(*painter, area, index, option.font, theme.text); break;
    default: paintCount(*painter, area, index, option.font, theme);
    }
    painter->restore();
}

}
