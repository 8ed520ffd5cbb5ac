#include "core/print/CertificateStrips.h"

#include "core/print/Flow.h"

#include <algorithm>
#include <array>

namespace sidang {

namespace {

constexpr double narrower = 0.78; // the running text, so that its lines can be read from some way off

// Points to the em.
constexpr double nameOfPaper = 30;
constexpr double award = 21;
constexpr double text = 13;
constexpr double small = 9.5;
constexpr std::array names{36.0, 30.0, 24.0, 19.0}; // the largest with which the name takes two lines at most
constexpr std::size_t mostLines = 2;

struct Setting {
    double size;
    Face face = Face::Regular;
    double before = 0;
    double width = 1; // of the text area's
};

double sizeOfName(const SetText& name, double scale, double width)
{
    const auto fits = [&](double size) { return breakLines(name, width / (size * scale)).size() <= mostLines; };
    const auto size = std::ranges::find_if(names, fits);
    return (size == names.end() ? names.back() : *size) * scale;
}

Setting settingOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Title: return {nameOfPaper, Face::Bold, 4};
    case ParagraphRole::Subtitle: return {text, Face::Regular, 4};
    case ParagraphRole::Heading: return {award, Face::Bold, 12};
    case ParagraphRole::Display: return {names.front(), Face::Bold, 16};
    case ParagraphRole::Small: return {small, Face::Regular, 8, narrower};
    case ParagraphRole::Body:
    case ParagraphRole::Centred:
    case ParagraphRole::Notice: break;
    }
    return {text, Face::Regular, 16, narrower};
}

}

void addCertificateParagraph(Strips& strips, const Paragraph& paragraph, double scale, Typesetting& typesetting,
                             double width)
{
    const Setting setting = settingOf(paragraph.role);
    const double room = width * setting.width;
    const std::size_t first = strips.strips.size();
    Flow flow{.size = setting.size * scale, .placed = Placed::Middle, .left = (width - room) / 2, .width = room};
    if (!paragraph.heading.isEmpty())
        addFlow(strips, typesetting.set(paragraph.heading, Face::Bold), flow);
    const SetText words = typesetting.set(paragraph.text, setting.face);
    if (paragraph.role == ParagraphRole::Display)
        flow.size = sizeOfName(words, scale, room);
    addFlow(strips, words, flow);
    strips.strips[first].before = setting.before * scale;
    keepFrom(strips, first);
}

}
