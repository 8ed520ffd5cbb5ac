#include "core/print/Footer.h"

#include "core/print/Flow.h"
#include "core/print/PageCodes.h"
#include "core/print/QrCode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr double spaceAbove = 12;
constexpr double ruleToText = 3;
constexpr double ruleToQr = look::hairline + look::qrQuiet;
constexpr double numberRoom = 96; // for the page number at the right, up to "Halaman 9999 dari 9999"
constexpr double qrToText = 12;
constexpr double step = look::footerSize * look::leading;
constexpr double sealStep = look::sealSize * look::leading;
constexpr double aboveCapitals = (look::baseline - look::capHeight) * look::footerSize; // of the first line

double qrSideOf(const Document& document)
{
    if (document.code.isEmpty())
        return document.seal ? look::qrSide : 0;
    const QByteArray longest = codeOfPage(document.code, 99, 99);
    return std::clamp(squaresFor(longest) * look::qrSquare, look::qrSide, look::largestQrSide);
}

}

Footer::Footer(const Document& document, const Section& section, Typesetting& typesetting, double left, double width)
    : text_(typesetting.set(section.footer)),
      seal_(document.seal),
      code_(document.code),
      initials_(section.initials, typesetting, left, width),
      hasRule_(section.frame == PageFrame::None),
      left_(left),
      width_(width),
      qrSide_(qrSideOf(document))
{
    lines_ = breakLines(text_, (textWidth() - numberRoom) / look::footerSize);
}

double Footer::height() const
{
    const double text = ruleToText + static_cast<double>(lines_.size()) * step;
    const double below = qrSide_ > 0 ? ruleToQr + std::max(sealBaseline(), qrSide_) : text;
    return initials_.height() + spaceAbove + below;
}

void Footer::addTo(Page& page, std::size_t number, std::size_t count, Typesetting& typesetting) const
{
    const double top = page.size.height() - look::footerMargin - height();
    initials_.addTo(page, top);
    const double rule = top + initials_.height() + spaceAbove;
    if (hasRule_)
        page.boxes.push_back({QRectF(left_, rule, width_, look::hairline), look::rule});
    if (qrSide_ <= 0) {
        addText(page, number, count, rule + ruleToText, typesetting);
        return;
    }
    const double qrTop = rule + ruleToQr;
    addText(page, number, count, qrTop - aboveCapitals, typesetting);
    if (seal_)
        addSeal(page, qrTop, typesetting);
    const QRectF square(left_ + width_ - qrSide_, qrTop, qrSide_, qrSide_);
    const QByteArray payload = code_.isEmpty() ? codeOfSeal(*seal_, number, count) : codeOfPage(code_, number, count);
    page.codes.push_back({square, payload});
}

/// What the QR code leaves.
double Footer::textWidth() const
{
    return qrSide_ > 0 ? width_ - qrSide_ - qrToText : width_;
}

/// Where the line of the integrity code stands, from the top of the QR code on: on its lower edge unless there is much text.
double Footer::sealBaseline() const
{
    const double lastLine = static_cast<double>(lines_.size()) * step - aboveCapitals;
    return seal_ ? std::max(qrSide_, lastLine + sealStep) : lastLine;
}

void Footer::addText(Page& page, std::size_t number, std::size_t count, double top, Typesetting& typesetting) const
{
    const Flow flow{.size = look::footerSize, .left = left_, .width = textWidth(), .colour = look::quiet};
    double y = top;
    for (const Line& line : lines_) {
        page.runs.push_back(placedRun(text_, line, flow, y));
        y += step;
    }
    Flow right = flow;
    right.placed = Placed::Right;
    const SetText numbers = typesetting.set(u"Halaman "_s + QString::number(number) + u" dari "_s + QString::number(count));
    page.runs.push_back(placedRun(numbers, wholeLine(numbers), right, top));
}

void Footer::addSeal(Page& page, double top, Typesetting& typesetting) const
{
    double x = left_;
    const auto add = [&](const SetText& text, double size, QRgb colour) {
        page.runs.push_back(runOf(text, wholeLine(text), size, QPointF(x, top + sealBaseline()), colour));
        x += text.width() * size;
    };
    add(typesetting.set(u"Kode integritas "_s), look::footerSize, look::quiet);
    add(typesetting.set(seal_->code, Face::Bold), look::sealSize, look::black);
    add(typesetting.set(u" · catatan ke-"_s + QString::number(seal_->records)), look::footerSize, look::quiet);
}

}
