#include "core/print/KeyValueStrips.h"

#include "core/print/Flow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr double before = 10;
constexpr double gap = 10;      // between the widest key and the colons
constexpr double colonStep = 8; // from a colon to its value
constexpr double pairGap = 2.5; // below each pair
constexpr double captionSize = 7;

/// Where keys, colons and values stand.
struct Places {
    double keys = 0; // their width
    double colon = 0;
    double value = 0;
    double right = 0; // where values end
};

Places placesOf(const KeyValues& values, Typesetting& typesetting, double width)
{
    double widest = 0;
    for (const KeyValues::Pair& pair : values.pairs)
        widest = std::max(widest, typesetting.set(pair.key).width() * look::textSize);
    Places places;
    places.keys = std::min(widest, width * 0.4);
    places.colon = places.keys + gap;
    places.value = places.colon + colonStep;
    places.right = values.code ? width - look::codeSide - 14 : width;
    return places;
}

/// One pair as lines of one strip below what it holds.
void addPair(Strip& strip, const KeyValues::Pair& pair, const Places& places, Typesetting& typesetting)
{
    const double top = strip.height;
    const Flow keyFlow{.left = 0, .width = places.keys};
    const Flow valueFlow{.left = places.value, .width = places.right - places.value};
    addLines(strip, typesetting.set(pair.key), keyFlow);
    const double below = std::exchange(strip.height, top);
    if (!pair.key.isEmpty()) {
        const SetText colon = typesetting.set(u":"_s);
        strip.runs.push_back(placedRun(colon, wholeLine(colon), {.left = places.colon, .width = colonStep}, top));
    }
    const Face face = pair.emphasis == Emphasis::Strong ? Face::Bold : Face::Regular;
    addLines(strip, typesetting.set(pair.value, face), valueFlow);
    strip.height = std::max(strip.height, below) + pairGap;
}

void addCode(Strip& strip, const Code& code, Typesetting& typesetting, double width)
{
    const double left = width - look::codeSide;
    strip.codes.push_back({QRectF(left, 0, look::codeSide, look::codeSide), code.payload});
    Strip caption;
    caption.height = look::codeSide + 2.5;
    const Flow flow{.size = captionSize, .placed = Placed::Middle, .left = left - 6, .width = look::codeSide + 12};
    addLines(caption, typesetting.set(code.caption, Face::Bold), flow);
    std::ranges::move(caption.runs, std::back_inserter(strip.runs));
    strip.height = std::max(strip.height, caption.height);
}

}

void addKeyValues(Strips& strips, const KeyValues& values, Typesetting& typesetting, double width)
{
    const Places places = placesOf(values, typesetting, width);
    const SetText aside = typesetting.set(values.aside);
    const std::size_t first = strips.strips.size();
    const auto rightOf = [&](std::size_t pair) {
        Places own = places;
        if (pair == 0 && !values.aside.isEmpty())
            own.right = std::max(own.right - aside.width() * look::textSize - gap, own.value + 40);
        return own;
    };
    for (std::size_t i = 0; i < values.pairs.size(); ++i) {
        if (i == 0 || !values.code)
            strips.strips.emplace_back();
        addPair(strips.strips.back(), values.pairs[i], rightOf(i), typesetting);
    }
    if (values.pairs.empty() && (values.code || !values.aside.isEmpty()))
        strips.strips.emplace_back().height = values.aside.isEmpty() ? 0 : stepOf({});
    if (strips.strips.size() == first)
        return;
    Strip& head = strips.strips[first];
    head.before = before;
    if (!values.aside.isEmpty()) {
        const Flow flow{.placed = Placed::Right, .left = 0, .width = places.right};
        head.runs.push_back(placedRun(aside, wholeLine(aside), flow, 0));
    }
    if (values.code)
        addCode(head, *values.code, typesetting, width);
    keepEnds(strips, first);
}

}
