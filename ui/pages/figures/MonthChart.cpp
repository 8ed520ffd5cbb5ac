#include "ui/pages/figures/MonthChart.h"

#include "core/text/Numbers.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"
#include "ui/models/figures/MonthWords.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int margin = 12;
constexpr int legendHeight = 18;
constexpr int monthHeight = 16;
constexpr qreal markRadius = 3.2;

std::optional<qint64> valueOf(const ChartMonth& month, bool isVerified)
{
    return isVerified ? month.verified : month.declared;
}

/// 1, 2, 5 or 10 times a power of ten, not below the value.
qint64 roundUp(qint64 value)
{
    qint64 power = 1;
    while (power * 10 < value)
        power *= 10;
    for (const qint64 factor : {1, 2, 5}) {
        if (factor * power >= value)
            return factor * power;
    }
    return 10 * power;
}

/// "1.200 in January 2021 to 1.500 in December 2021"; empty without figures.
QString courseText(const std::vector<ChartMonth>& months, bool isVerified, Language language)
{
    const auto has = [isVerified](const ChartMonth& month) { return valueOf(month, isVerified).has_value(); };
    const auto first = std::ranges::find_if(months, has);
    if (first == months.end())
        return {};
    const auto last = std::find_if(months.rbegin(), months.rend(), has);
    return MonthChart::tr("%1 in %2, %3 in %4")
        .arg(number(*valueOf(*first, isVerified), language), monthText(first->month, language),
             number(*valueOf(*last, isVerified), language), monthText(last->month, language));
}

}

ChartAxis axisFor(qint64 least, qint64 most)
{
    ChartAxis axis;
    const qint64 from = least < most / 2 ? 0 : least;
    axis.step = roundUp(std::max<qint64>(1, (most - from + 1) / 2));
    axis.bottom = from / axis.step * axis.step;
    axis.steps = axis.top() < most ? 3 : 2;
    return axis;
}

MonthChart::MonthChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MonthChart::show(const QString& title, std::vector<ChartMonth> months, Language language)
{
    title_ = title;
    months_ = std::move(months);
    language_ = language;
    describe();
    update();
}

bool MonthChart::hasFigures() const
{
    return std::ranges::any_of(months_, [](const ChartMonth& month) { return month.declared || month.verified; });
}

void MonthChart::describe()
{
    setAccessibleName(tr("Members month by month: %1").arg(title_));
    QStringList parts;
    if (const QString declared = courseText(months_, false, language_); !declared.isEmpty())
        parts << tr("declared: %1").arg(declared);
    if (const QString verified = courseText(months_, true, language_); !verified.isEmpty())
        parts << tr("verified: %1").arg(verified);
    const QString text = parts.isEmpty() ? tr("no figures yet") : parts.join(u"; "_s);
    setAccessibleDescription(text);
    setToolTip(text);
}

ChartAxis MonthChart::axis() const
{
    std::optional<qint64> least;
    qint64 most = 1;
    for (const ChartMonth& month : months_) {
        for (const std::optional<qint64>& value : {month.declared, month.verified}) {
            if (!value)
                continue;
            least = std::min(least.value_or(*value), *value);
            most = std::max(most, *value);
        }
    }
    return axisFor(least.value_or(0), most);
}

QRectF MonthChart::plot() const
{
    const QFontMetrics metrics(smaller(font()));
    const int numbers = metrics.horizontalAdvance(number(axis().top(), language_)) + 8;
    return QRectF(rect()).adjusted(margin + numbers, margin + legendHeight + 4, -margin - 4, -margin - monthHeight + 4);
}

QPointF MonthChart::pointOf(std::size_t month, qint64 value) const
{
    const QRectF area = plot();
    const ChartAxis scale = axis();
    const qreal steps = std::max<qreal>(1, static_cast<qreal>(months_.size()) - 1);
    return {area.left() + area.width() * static_cast<qreal>(month) / steps,
            area.bottom() -
                area.height() * static_cast<qreal>(value - scale.bottom) / static_cast<qreal>(scale.top() - scale.bottom)};
}

void MonthChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    paintRounded(painter, rect(), theme.panel, theme.line, 8);
    painter.setFont(smaller(font()));
    paintLegend(painter);
    if (!hasFigures()) {
        painter.setPen(theme.quiet);
        painter.drawText(rect().adjusted(margin, legendHeight, -margin, 0), Qt::AlignCenter, tr("no figures yet"));
        return;
    }
    paintAxes(painter);
    paintLine(painter, Line::Declared);
    paintLine(painter, Line::Verified);
}

void MonthChart::paintAxes(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const QRectF area = plot();
    const ChartAxis scale = axis();
    for (int i = 0; i <= scale.steps; ++i) {
        const qint64 value = scale.bottom + i * scale.step;
        const qreal y = pointOf(0, value).y();
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.quiet);
        painter.drawText(QRectF(margin, y - 8, area.left() - margin - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         number(value, language_));
    }
    // Names of months give way when they would touch.
    const int widest = painter.fontMetrics().horizontalAdvance(u"Wwww"_s);
    const qreal room = months_.size() > 1 ? area.width() / static_cast<qreal>(months_.size() - 1) : area.width();
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / std::max(1.0, room))));
    for (std::size_t i = 0; i < months_.size(); i += step)
        painter.drawText(QRectF(pointOf(i, scale.bottom).x() - 30, area.bottom() + 2, 60, monthHeight), Qt::AlignCenter,
                         shortMonthText(months_[i].month, language_));
}

void MonthChart::paintLine(QPainter& painter, Line line) const
{
    const Theme& theme = themeOf(palette());
    const bool isVerified = line == Line::Verified;
    const QColor color = isVerified ? theme.accent : theme.quiet;
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < months_.size(); ++i) {
        const std::optional<qint64> value = valueOf(months_[i], isVerified);
        if (!value) {
            before.reset();
            continue;
        }
        const QPointF at = pointOf(i, *value);
        painter.setPen(QPen(color, isVerified ? 2 : 1.6, isVerified ? Qt::SolidLine : Qt::DashLine));
        if (before)
            painter.drawLine(*before, at);
        before = at;
    }
    for (std::size_t i = 0; i < months_.size(); ++i) {
        if (const std::optional<qint64> value = valueOf(months_[i], isVerified))
            paintMark(painter, line, pointOf(i, *value));
    }
}

void MonthChart::paintMark(QPainter& painter, Line line, QPointF at) const
{
    const Theme& theme = themeOf(palette());
    if (line == Line::Verified) {
        painter.fillRect(QRectF(at.x() - markRadius, at.y() - markRadius, 2 * markRadius, 2 * markRadius), theme.accent);
        return;
    }
    painter.setPen(QPen(theme.quiet, 1.6));
    painter.setBrush(theme.panel);
    painter.drawEllipse(at, markRadius + 1, markRadius + 1);
    painter.setBrush(Qt::NoBrush);
}

void MonthChart::paintLegend(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    const qreal y = margin + legendHeight / 2.0 - 4;
    qreal right = width() - margin;
    for (const auto& [line, text] :
         std::array{std::pair(Line::Verified, tr("verified")), std::pair(Line::Declared, tr("declared"))}) {
        right -= metrics.horizontalAdvance(text);
        painter.setPen(theme.quiet);
        painter.drawText(QPointF(right, y + metrics.ascent() / 2.0 - 1), text);
        right -= 32;
        painter.setPen(QPen(line == Line::Verified ? theme.accent : theme.quiet, 2,
                            line == Line::Verified ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(right, y), QPointF(right + 26, y));
        paintMark(painter, line, QPointF(right + 13, y));
        right -= 16;
    }
    painter.setPen(theme.text);
    painter.drawText(QPointF(margin, y + metrics.ascent() / 2.0 - 1),
                     metrics.elidedText(title_, Qt::ElideRight, std::max(0, static_cast<int>(right) - margin)));
}

void MonthChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

}
