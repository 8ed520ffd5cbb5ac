#include "ui/pages/scheme/WeightBar.h"

#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int leastHeight = 26;
constexpr int barHeight = 12;
constexpr int iconRoom = 22;

}

WeightBar::WeightBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeightBar::show(const Category& category, Language language)
{
    segments_.clear();
    for (const Criterion& aspect : category.criteria)
        segments_.push_back({aspect.title, weightOf(aspect)});
    sum_ = weightOf(category.criteria);
    language_ = language;
    const WeightWords words = weightWords(sum_, language);
    tone_ = words.tone;
    text_ = tr("Weights: %1").arg(sum_ == Fraction(100) ? words.text : weightText(sum_, language) + u" · "_s + words.text);
    setAccessibleName(text_);
    updateGeometry();
    update();
}

QSize WeightBar::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text_) + iconRoom + 200, std::max(leastHeight, fontMetrics().height() + 8)};
}

QRect WeightBar::barArea() const
{
    const int words = QFontMetrics(bolder(font())).horizontalAdvance(text_) + iconRoom + 16;
    return QRect(words, (height() - barHeight) / 2, std::max(40, width() - words), barHeight);
}

/// Where a segment lies; the bar is as long as 100, or as the sum when that is more.
QRect WeightBar::segmentArea(std::size_t position) const
{
    const QRect bar = barArea();
    const double whole = std::max(100.0, sum_.approximate());
    double before = 0;
    for (std::size_t i = 0; i < position; ++i)
        before += segments_[i].weight.approximate();
    const int left = bar.left() + qRound(bar.width() * before / whole);
    const int right = bar.left() + qRound(bar.width() * (before + segments_[position].weight.approximate()) / whole);
    return {left, bar.top(), right - left, bar.height()};
}

void WeightBar::paintSegments(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const QRect bar = barArea();
    painter.fillRect(bar, theme.track);
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        const QRect area = segmentArea(i);
        if (area.width() > 0)
            painter.fillRect(area.adjusted(0, 0, area.width() > 2 ? -1 : 0, 0), theme.aspects[i % theme.aspects.size()]);
    }
    if (sum_ > Fraction(100)) { // where 100 ends
        const int x = bar.left() + qRound(bar.width() * 100.0 / sum_.approximate());
        painter.fillRect(QRect(x - 1, bar.top() - 4, 2, bar.height() + 8), theme.refusal);
    }
}

void WeightBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    const bool isExact = tone_ == Tone::Accent;
    const Ink ink = isExact ? Ink::Accent : tone_ == Tone::Refusal ? Ink::Refusal : Ink::Attention;
    lineIcon(isExact ? u"check"_s : u"warning"_s, ink).paint(&painter, QRect(0, (height() - 16) / 2, 16, 16));
    painter.setFont(bolder(font()));
    painter.setPen(toneColors(theme, tone_).text);
    painter.drawText(rect().adjusted(iconRoom, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text_);
    paintSegments(painter);
}

bool WeightBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent*>(event)->pos();
        QString text = text_;
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            if (segmentArea(i).contains(at))
                text = segments_[i].title + u": "_s + weightText(segments_[i].weight, language_);
        }
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

}
