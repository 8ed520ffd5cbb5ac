#include "core/print/Footer.h"

#include "core/print/Look.h"
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

Line wholeOf(const SetText& text)
{
    return {0, text.text.size(), false, text.width()};
}

/// docs/file-formats.md, section 6.
QByteArray payloadOf(const Seal& seal, std::size_t number, std::size_t count)
{
    const QString code = QString(seal.code).remove(u'-');
    const QString covered = QString::number(seal.records);
    return u"SIDANG:1:%1:%2:%3/%4"_s.arg(code, covered, QString::number(number), QString::number(count)).toLatin1();
}

}

Footer::Footer(const QString& text, const std::optional<Seal>& seal, Typesetting& typesetting, double left, double width)
    : text_(typesetting.set(text)), seal_(seal), left_(left), width_(width)
{
    lines_ = breakLines(text_, (textWidth() - numberRoom) / look::footerSize);
}

double Footer::height() const
{
    const double below = seal_ ? ruleToQr + sealBaseline() : ruleToText + static_cast<double>(lines_.size()) * step;
    return spaceAbove + below;
}

void Footer::addTo(Page& page, std::size_t number, std::size_t count, Typesetting& typesetting) const
{
    const double rule = page.size.height() - look::footerMargin - height() + spaceAbove;
    page.boxes.push_back({QRectF(left_, rule, width_, look::hairline), look::rule});
    if (!seal_) {
        addText(page, number, count, rule + ruleToText, typesetting);
        return;
    }
    const double top = rule + ruleToQr;
    addText(page, number, count, top - aboveCapitals, typesetting);
    addSeal(page, number, count, top, typesetting);
}

/// What the QR code leaves.
double Footer::textWidth() const
{
    return seal_ ? width_ - look::qrSide - qrToText : width_;
}

/// Where the line of the integrity code stands, from the top of the QR code on: on its lower edge unless there is much text.
double Footer::sealBaseline() const
{
    const double lastLine = static_cast<double>(lines_.size()) * step - aboveCapitals;
    return std::max(look::qrSide, lastLine + sealStep);
}

void Footer::addText(Page& page, std::size_t number, std::size_t count, double top, Typesetting& typesetting) const
{
    const double baseline = top + look::baseline * look::footerSize;
    double y = baseline;
    for (const Line& line : lines_) {
        page.runs.push_back(runOf(text_, line, look::footerSize, QPointF(left_, y), look::quiet));
        y += step;
    }
    const SetText numbers = typesetting.set(u"Halaman "_s + QString::number(number) + u" dari "_s + QString::number(count));
    const QPointF origin(left_ + textWidth() - numbers.width() * look::footerSize, baseline);
    page.runs.push_back(runOf(numbers, wholeOf(numbers), look::footerSize, origin, look::quiet));
}

void Footer::addSeal(Page& page, std::size_t number, std::size_t count, double top, Typesetting& typesetting) const
{
    double x = left_;
    const auto add = [&](const SetText& text, double size, QRgb colour) {
        page.runs.push_back(runOf(text, wholeOf(text), size, QPointF(x, top + sealBaseline()), colour));
        x += text.width() * size;
    };
    add(typesetting.set(u"Kode integritas "_s), look::footerSize, look::quiet);
    add(typesetting.set(seal_->code, Face::Bold), look::sealSize, look::black);
    add(typesetting.set(u" · catatan ke-"_s + QString::number(seal_->records)), look::footerSize, look::quiet);
    const QRectF square(left_ + width_ - look::qrSide, top, look::qrSide, look::qrSide);
    page.mosaics.push_back({darkAreas(qrCode(payloadOf(*seal_, number, count)), square), look::black});
}

}
