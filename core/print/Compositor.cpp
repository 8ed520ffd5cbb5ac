#include "core/print/Compositor.h"

#include "core/print/PageCodes.h"
#include "core/print/SectionLayout.h"

namespace sidang {

Result<Compositor, PrintTrouble> Compositor::load()
{
    auto fonts = Fonts::load();
    if (!fonts)
        return Failure{fonts.error()};
    return Compositor(*std::move(fonts));
}

Result<Pages, PrintTrouble> Compositor::layOut(const Document& document, PaperSize paper)
{
    typesetting_.forgetTrouble();
    std::vector<Sheet> sheets;
    std::vector<Footer> footers;        // of each section
    std::vector<std::size_t> sectionOf; // each page
    for (const Section& section : document.sections) {
        footers.push_back(SectionLayout(document, section, sizeOf(paper), typesetting_).appendTo(sheets));
        sectionOf.resize(sheets.size(), footers.size() - 1);
    }
    Pages pages{document.title, paper, {}};
    pages.pages.reserve(sheets.size());
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        Page& page = pages.pages.emplace_back(std::move(sheets[i].page));
        for (const CodePlace& code : sheets[i].codes)
            page.codes.push_back({code.area, codeOfPage(code.payload, i + 1, sheets.size())});
        footers[sectionOf[i]].addTo(page, i + 1, sheets.size(), typesetting_);
    }
    if (pages.pages.empty())
        pages.pages.emplace_back().size = sizeOf(paper);
    if (typesetting_.trouble())
        return Failure{*typesetting_.trouble()};
    return pages;
}

}
