#include "core/print/SectionLayout.h"

#include "core/print/CertificateStrips.h"
#include "core/print/HeadStrips.h"
#include "core/print/KeyValueStrips.h"
#include "core/print/Look.h"
#include "core/print/SignatureStrips.h"
#include "core/print/TableSpreads.h"
#include "core/print/TableStrips.h"
#include "core/print/TextStrips.h"

#include <algorithm>
#include <array>

namespace sidang {

namespace {

// Points to the em of a table's text: the largest at which it fits without crowding. A wide page is taken before the text
// becomes small, and a small text only where a wide page does not suffice. What does not fit then goes on side by side.
constexpr std::array goodSizes{10.0, 9.5, 9.0, 8.5};
constexpr std::array smallSizes{8.0, 7.5, 7.0, 6.5};
constexpr std::array sideBySideSizes{9.0, 8.5, 8.0};
// What is up to so much higher than a page is brought onto it by keeping so much of the spaces in rows and between parts.
constexpr double mostSurplus = 1.2;
constexpr double tightAir = 0.5;
constexpr double tightSpace = 0.75;
constexpr std::array certificateScales{1.0, 0.9, 0.8, 0.7, 0.6};

bool fits(const std::vector<MeasuredTable>& tables, double size, double width, Need need)
{
    return std::ranges::all_of(tables, [&](const MeasuredTable& table) { return widthNeeded(table, size, need) <= width; });
}

double heightOf(const Strips& strips)
{
    double height = 0;
    for (const Strip& strip : strips.strips)
        height += (&strip == &strips.strips.front() ? 0 : strip.before) + strip.height;
    return height;
}

/// Rules of this width around the area, within it.
void addBorder(Page& page, const QRectF& area, double width)
{
    page.boxes.push_back({QRectF(area.left(), area.top(), area.width(), width), look::black});
    page.boxes.push_back({QRectF(area.left(), area.bottom() - width, area.width(), width), look::black});
    page.boxes.push_back({QRectF(area.left(), area.top(), width, area.height()), look::black});
    page.boxes.push_back({QRectF(area.right() - width, area.top(), width, area.height()), look::black});
}

}

SectionLayout::SectionLayout(const Document& document, const Section& section, QSizeF paper, Typesetting& typesetting)
    : document_(document), section_(section), paper_(paper), typesetting_(typesetting), scale_{goodSizes.front()}
{
    for (const Part& part : section.parts)
        if (const Table* table = std::get_if<Table>(&part))
            tables_.push_back(measure(*table, typesetting));
    alignAlike(tables_);
    chooseSize();
}

Footer SectionLayout::appendTo(std::vector<Sheet>& sheets)
{
    const bool isFramed = section_.frame == PageFrame::Certificate;
    TextArea whole = textArea(wide_, 0);
    if (isFramed) {
        whole.left -= look::frameInset;
        whole.width += 2 * look::frameInset;
    }
    const Footer footer(document_, section_, typesetting_, whole.left, whole.width);
    TextArea area = textArea(wide_, footer.height());
    const double frameBottom = area.bottom;
    if (isFramed)
        area.bottom -= look::frameInsetAbove;
    Strips all = isFramed ? fittedCertificate(area) : fitted(area);
    if (isFramed)
        area.top += std::max(0.0, (area.height() - heightOf(all)) / 2);
    const std::size_t first = sheets.size();
    paginate(std::move(all), area, sheets);
    if (isFramed)
        for (std::size_t i = first; i < sheets.size(); ++i)
            addFrame(sheets[i].page, frameBottom);
    return footer;
}

/// A wide page lies with its punched edge on top.
TextArea SectionLayout::textArea(bool wide, double footerHeight) const
{
    const QSizeF page = wide ? paper_.transposed() : paper_;
    const double bottom = page.height() - look::footerMargin - footerHeight;
    if (section_.frame == PageFrame::Certificate) {
        constexpr double side = look::frameMargin + look::frameInset;
        return {page, side, look::frameMargin + look::frameInsetAbove, page.width() - 2 * side, bottom};
    }
    const double left = wide ? look::margin : look::bindingMargin;
    const double top = wide ? look::bindingMargin : look::margin;
    return {page, left, top, page.width() - left - look::margin, bottom};
}

void SectionLayout::chooseSize()
{
    const bool mayBeUpright = section_.orientation != Orientation::Wide;
    const bool mayBeWide = section_.orientation != Orientation::Upright;
    if (mayBeUpright && takesGoodSize(false))
        return;
    if (mayBeWide && takesGoodSize(true))
        return;
    wide_ = mayBeWide;
    if (!takesSmallSize())
        takeSideBySideSize();
}

/// The largest with which the tables take no more pages side by side than with the smallest.
void SectionLayout::takeSideBySideSize()
{
    const auto pages = [&](double size) {
        std::size_t most = 0;
        for (const MeasuredTable& table : tables_)
            most = std::max(most, spreadsOf(table, size, textArea(wide_, 0).width).size());
        return most;
    };
    const std::size_t fewest = pages(sideBySideSizes.back());
    scale_.size = *std::ranges::find_if(sideBySideSizes, [&](double size) { return pages(size) == fewest; });
}

bool SectionLayout::takesGoodSize(bool wide)
{
    wide_ = wide;
    const double width = textArea(wide, 0).width;
    for (const double size : goodSizes) {
        scale_.size = size;
        if (fits(tables_, size, width, Need::Ideal))
            return true;
    }
    return fits(tables_, scale_.size, width, Need::Least);
}

bool SectionLayout::takesSmallSize()
{
    for (const double size : smallSizes) {
        scale_.size = size;
        if (fits(tables_, size, textArea(wide_, 0).width, Need::Least))
            return true;
    }
    return false;
}

/// All that is a little too much for one page stands on it with less space between, and with a smaller text in the tables;
/// where that does not suffice, or would be far too much, everything keeps its size and goes on on the next page.
Strips SectionLayout::fitted(const TextArea& area)
{
    Strips all = strips(area);
    const double height = heightOf(all);
    if (height <= area.height() || height > mostSurplus * area.height())
        return all;
    const TableScale usual = scale_;
    std::vector<double> sizes{usual.size};
    std::ranges::copy_if(goodSizes, std::back_inserter(sizes), [&](double size) { return size < usual.size; });
    for (const double size : sizes) {
        scale_ = {size, tightAir};
        Strips tight = strips(area);
        for (Strip& strip : tight.strips)
            strip.before *= tightSpace;
        if (heightOf(tight) <= area.height())
            return tight;
    }
    scale_ = usual;
    return all;
}

/// As large as one page allows.
Strips SectionLayout::fittedCertificate(const TextArea& area)
{
    Strips all;
    for (const double scale : certificateScales) {
        certificateScale_ = scale;
        all = strips(area);
        if (heightOf(all) <= area.height())
            break;
    }
    return all;
}

Strips SectionLayout::strips(const TextArea& area)
{
    nextTable_ = 0;
    Strips all;
    if (section_.hasLetterhead)
        addLetterhead(all, document_.letterhead, section_.frame, typesetting_, area.width);
    for (const Part& part : section_.parts)
        add(all, part, area);
    return all;
}

void SectionLayout::add(Strips& strips, const Part& part, const TextArea& area)
{
    const auto* paragraph = std::get_if<Paragraph>(&part);
    if (paragraph && section_.frame == PageFrame::Certificate)
        addCertificateParagraph(strips, *paragraph, certificateScale_, typesetting_, area.width);
    else if (paragraph)
        addParagraph(strips, *paragraph, typesetting_, area.width);
    else if (const auto* notes = std::get_if<Notes>(&part))
        addNotes(strips, *notes, typesetting_, area.width);
    else if (const auto* values = std::get_if<KeyValues>(&part))
        addKeyValues(strips, *values, typesetting_, area.width);
    else if (const auto* listing = std::get_if<Listing>(&part))
        addListing(strips, *listing, typesetting_, area.width);
    else if (const auto* box = std::get_if<WritingBox>(&part))
        addWritingBox(strips, *box, typesetting_, area.width);
    else if (const auto* signature = std::get_if<SignatureBlock>(&part))
        addSignature(strips, *signature, section_.frame, typesetting_, area.width);
    else if (const auto* signatures = std::get_if<Signatures>(&part))
        addSignatures(strips, *signatures, typesetting_, area.width);
    else
        addTable(strips, tables_[nextTable_++], scale_, area.width, area.height(), typesetting_);
}

/// A strong rule and a fine one within it, down to the foot.
void SectionLayout::addFrame(Page& page, double bottom) const
{
    const QRectF outer(look::frameMargin, look::frameMargin, page.size.width() - 2 * look::frameMargin,
                       bottom - look::frameMargin);
    addBorder(page, outer, 1.4);
    addBorder(page, outer.adjusted(4, 4, -4, -4), 0.5);
}

}
