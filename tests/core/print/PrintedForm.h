// Lays ranked lists out and reads the pages back.
#pragma once

#include "core/print/LayOut.h"
#include "core/report/RankingForm.h"
#include "core/scoring/Rank.h"
#include "tests/support/SampleBook.h"
#include "tests/support/Text.h"

#include <array>

namespace sidang {

inline Document formOf(const EditionBook& book)
{
    const std::array rankings{rank(book, sampleCategory)};
    return rankingForm(book, rankings, QDate(2022, 3, 14), std::nullopt);
}

inline Pages pagesOf(const Document& document, PaperSize paper = PaperSize::F4)
{
    auto pages = layOut(document, paper);
    if (!pages)
        FAIL("not printable: " << pages.error().code.toStdString() << " in " << pages.error().where.toStdString());
    return *std::move(pages);
}

inline Pages pagesOf(const EditionBook& book, PaperSize paper = PaperSize::F4)
{
    return pagesOf(formOf(book), paper);
}

inline Document documentOf(std::vector<Part> parts)
{
    Document document;
    document.sections.push_back({.parts = std::move(parts)});
    return document;
}

/// Where a text stands: the page (from 0) and its run. Fails when there is none that begins so.
struct FoundRun {
    std::size_t page;
    TextRun run;
};
inline FoundRun findRun(const Pages& pages, const QString& text)
{
    for (std::size_t i = 0; i < pages.pages.size(); ++i)
        for (const TextRun& run : pages.pages[i].runs)
            if (run.text.startsWith(text))
                return {i, run};
    FAIL("nowhere: " << text.toStdString());
    return {};
}

/// So many lines of body text, each a paragraph of its own.
inline std::vector<Part> bodyLines(int count)
{
    std::vector<Part> parts;
    for (int i = 0; i < count; ++i)
        parts.emplace_back(Paragraph{ParagraphRole::Body, u"Baris %1"_s.arg(i)});
    return parts;
}

/// The texts of a page, in the order of the document.
inline QStringList textsOf(const Page& page)
{
    QStringList texts;
    for (const TextRun& run : page.runs)
        texts += run.text;
    return texts;
}

inline QStringList textsOf(const Pages& pages)
{
    QStringList texts;
    for (const Page& page : pages.pages)
        texts += textsOf(page);
    return texts;
}

}
