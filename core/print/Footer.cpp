#include "core/print/Footer.h"

#include "core/print/Look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr double spaceAbove = 12;
constexpr double ruleToText = 3;
constexpr double numberShare = 0.36; // of the width, for page number and code at the right
constexpr double gapShare = 0.02;    // left free of it
constexpr double step = look::footerSize * look::leading;

void addLine(Page& page, const SetText& text, const Line& line, double x, double top)
{
    const QPointF origin(x, top + look::baseline * look::footerSize);
    page.runs.push_back(runOf(text, line, look::footerSize, origin, look::quiet));
}

}

Footer::Footer(const QString& text, const QString& code, Typesetting& typesetting, double left, double width)
    : text_(typesetting.set(text)), code_(typesetting.set(code)), left_(left), width_(width)
{
    textLines_ = breakLines(text_, width * (1 - numberShare) / look::footerSize);
    if (!code_.text.isEmpty())
        codeLines_ = breakLines(code_, width * (numberShare - gapShare) / look::footerSize);
}

double Footer::height() const
{
    const std::size_t lines = std::max(textLines_.size(), 1 + codeLines_.size());
    return spaceAbove + ruleToText + static_cast<double>(lines) * step;
}

void Footer::addTo(Page& page, std::size_t number, std::size_t count, Typesetting& typesetting) const
{
    const double top = page.size.height() - look::footerMargin - height() + spaceAbove;
    page.boxes.push_back({QRectF(left_, top, width_, look::hairline), look::rule});
    double y = top + ruleToText;
    for (const Line& line : textLines_) {
        addLine(page, text_, line, left_, y);
        y += step;
    }
    y = top + ruleToText;
    const double right = left_ + width_;
    const SetText numbers = typesetting.set(u"Halaman "_s + QString::number(number) + u" dari "_s + QString::number(count));
    addLine(page, numbers, {0, numbers.text.size(), false, numbers.width()}, right - numbers.width() * look::footerSize, y);
    for (const Line& line : codeLines_) {
        y += step;
        addLine(page, code_, line, right - line.width * look::footerSize, y);
    }
}

}
