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
