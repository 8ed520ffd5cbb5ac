#include "core/print/SignatureStrips.h"

#include "core/print/Flow.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr double before = 12;
constexpr double below = 4;
constexpr double columnGap = 18;

/// A line to write a name on, as wide as the room for it but not wider than a name.
QString dottedLine(double width, Typesetting& typesetting)
{
    constexpr double widest = 178;
    const double room = std::min(width, widest) / look::textSize - 2 * typesetting.set(u"("_s).width();
    return u'(' + QString(std::max(8, static_cast<int>(room / typesetting.set(u"."_s).width())), u'.') + u')';
}

/// The blocks of one row: their lines above the ink begin at the same height, and so do their names.
class SignatureRow {
public:
    SignatureRow(std::span<const SignatureBlock> blocks, Typesetting& typesetting)
        : blocks_(blocks), typesetting_(typesetting)
    {
        strip_.before = before;
    }

    /// `flows`: where each block stands.
    Strip laid(const std::vector<Flow>& flows)
    {
        addRow(flows, [this](const SignatureBlock& block, const Flow& flow) {
            if (!block.placeAndDate.isEmpty())
                addLines(strip_, typesetting_.set(block.placeAndDate), flow);
        });
        addRow(flows, [this](const SignatureBlock& block, const Flow& flow) {
            for (const QString& line : block.role)
                addLines(strip_, typesetting_.set(line), flow);
        });
        strip_.height += look::inkSpace;
        addRow(flows, [this](const SignatureBlock& block, const Flow& flow) { addName(block, flow); });
        strip_.height += below;
        return std::move(strip_);
    }

private:
    template <class Add>
    void addRow(const std::vector<Flow>& flows, Add add)
    {
        const double top = strip_.height;
        double lowest = top;
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            strip_.height = top;
            add(blocks_[i], flows[i]);
            lowest = std::max(lowest, strip_.height);
        }
        strip_.height = lowest;
    }

    void addName(const SignatureBlock& block, const Flow& flow)
    {
        if (block.name.isEmpty()) {
            addLines(strip_, typesetting_.set(dottedLine(flow.width, typesetting_)), flow);
        } else {
            const double widest = addLines(strip_, typesetting_.set(block.name, Face::Bold), flow);
            const double left = flow.placed == Placed::Middle ? flow.left + (flow.width - widest) / 2 : flow.left;
            strip_.boxes.push_back({QRectF(left, strip_.height - 0.4, widest, look::thinRule), look::black});
            strip_.height += 2;
        }
        if (!block.idLine.isEmpty())
            addLines(strip_, typesetting_.set(block.idLine), flow);
    }

    std::span<const SignatureBlock> blocks_;
    Typesetting& typesetting_;
    Strip strip_;
};

}

void addSignature(Strips& strips, const SignatureBlock& block, PageFrame frame, Typesetting& typesetting, double width)
{
    keepCompany(strips);
    const Flow flow = frame == PageFrame::Certificate ? Flow{.placed = Placed::Middle, .left = 0, .width = width}
                                                      : Flow{.left = width * 0.54, .width = width * 0.46};
    strips.strips.push_back(SignatureRow({&block, 1}, typesetting).laid({flow}));
}

void addSignatures(Strips& strips, const Signatures& signatures, Typesetting& typesetting, double width)
{
    keepCompany(strips);
    const auto across = static_cast<std::size_t>(std::clamp(signatures.across, 1, 3));
    const double column = (width + columnGap) / static_cast<double>(across);
    for (std::size_t first = 0; first < signatures.blocks.size(); first += across) {
        const std::size_t count = std::min(across, signatures.blocks.size() - first);
        std::vector<Flow> flows;
        for (std::size_t i = 0; i < count; ++i) {
            const double left = column * (static_cast<double>(i) + static_cast<double>(across - count) / 2);
            flows.push_back({.left = left, .width = column - columnGap});
        }
        const std::span<const SignatureBlock> row(signatures.blocks.data() + first, count);
        strips.strips.push_back(SignatureRow(row, typesetting).laid(flows));
    }
}

}
