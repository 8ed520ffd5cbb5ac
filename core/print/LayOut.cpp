#include "core/print/LayOut.h"

#include "core/print/BlockStrips.h"
#include "core/print/Footer.h"
#include "core/print/Look.h"
#include "core/print/Paginate.h"
#include "core/print/TableStrips.h"

#include <algorithm>
#include <array>

namespace sidang {

namespace {

// Points to the em of a table's text: the largest at which it fits without crowding. A wide page is taken before the text
// becomes small, and a small text only where a wide page does not suffice.
constexpr std::array goodSizes{10.0, 9.5, 9.0, 8.5};
constexpr std::array smallSizes{8.0, 7.5, 7.0, 6.5, 6.0};

TextArea textArea(QSizeF paper, bool wide, double footerHeight)
{
    const QSizeF page = wide ? paper.transposed() : paper;
    const double left = wide ? look::margin : look::bindingMargin;
    const double top = wide ? look::bindingMargin : look::margin;
    return {page, left, top, page.width() - left - look::margin, page.height() - look::footerMargin - footerHeight};
}

bool fits(const std::vector<MeasuredTable>& tables, double size, double width, Need need)
{
    return std::ranges::all_of(tables, [&](const MeasuredTable& table) { return widthNeeded(table, size, need) <= width; });
}

/// One section on its way to pages.
class SectionLayout {
public:
    SectionLayout(const Document& document, const Section& section, QSizeF paper, Typesetting& typesetting)
        : document_(document), section_(section), paper_(paper), typesetting_(typesetting)
    {
        for (const Part& part : section.parts)
            if (const Table* table = std::get_if<Table>(&part))
                tables_.push_back(measure(*table, typesetting));
        chooseSize();
    }

    /// Appends the pages; returns the footer to be put on them when their number is known.
    Footer appendTo(std::vector<Page>& pages)
    {
        const TextArea whole = textArea(paper_, wide_, 0);
        const Footer footer(section_.footer, document_.seal, typesetting_, whole.left, whole.width);
        const TextArea area = textArea(paper_, wide_, footer.height());
        Strips strips;
        addLetterhead(strips, document_.letterhead, typesetting_, area.width);
        std::size_t table = 0;
        for (const Part& part : section_.parts) {
            if (const auto* paragraph = std::get_if<Paragraph>(&part))
                addParagraph(strips, *paragraph, typesetting_, area.width);
            else if (const auto* notes = std::get_if<Notes>(&part))
                addNotes(strips, *notes, typesetting_, area.width);
            else if (const auto* signature = std::get_if<SignatureBlock>(&part))
                addSignature(strips, *signature, typesetting_, area.width);
            else
                addTable(strips, tables_[table++], size_, area.width, area.height());
        }
        paginate(std::move(strips), area, pages);
        return footer;
    }

private:
    void chooseSize()
    {
        const double upright = textArea(paper_, false, 0).width;
        const double across = textArea(paper_, true, 0).width;
        if (takesGoodSize(upright))
            return;
        wide_ = true;
        if (takesGoodSize(across))
            return;
        for (const double size : smallSizes) {
            size_ = size;
            if (fits(tables_, size, across, Need::Least))
                return;
        }
    }

    bool takesGoodSize(double width)
    {
        for (const double size : goodSizes) {
            size_ = size;
            if (fits(tables_, size, width, Need::Ideal))
                return true;
        }
        return fits(tables_, size_, width, Need::Least);
    }

    const Document& document_;
    const Section& section_;
    QSizeF paper_;
    Typesetting& typesetting_;
    std::vector<MeasuredTable> tables_; // in the order of the parts
    bool wide_ = false;
    double size_ = goodSizes.front();
};

}

QSizeF sizeOf(PaperSize paper)
{
    return paper == PaperSize::F4 ? QSizeF(215, 330) * look::millimetre : QSizeF(210, 297) * look::millimetre;
}

Result<Pages, PrintTrouble> layOut(const Document& document, PaperSize paper)
{
    const auto fonts = Fonts::load();
    if (!fonts)
        return Failure{fonts.error()};
    Typesetting typesetting(*fonts);
    Pages pages{document.title, paper, {}};
    std::vector<Footer> footers; // of each page
    for (const Section& section : document.sections) {
        const Footer footer = SectionLayout(document, section, sizeOf(paper), typesetting).appendTo(pages.pages);
        footers.resize(pages.pages.size(), footer);
    }
    if (pages.pages.empty())
        pages.pages.emplace_back().size = sizeOf(paper);
    for (std::size_t i = 0; i < footers.size(); ++i)
        footers[i].addTo(pages.pages[i], i + 1, footers.size(), typesetting);
    if (typesetting.trouble())
        return Failure{*typesetting.trouble()};
    return pages;
}

}
