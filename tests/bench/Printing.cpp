#include "tests/bench/Printing.h"

#include "core/print/LayOut.h"
#include "core/print/Paint.h"
#include "core/report/RankingForm.h"
#include "core/scoring/RankAll.h"
#include "tests/bench/Measure.h"
#include "tests/bench/PlainDrawing.h"

namespace sidang {
namespace {

void drawPlainly(const Pages& pages)
{
    PlainDrawing drawing(pages);
    drawing.addTexts(pages);
    drawing.finish();
}

}

bool benchPrinting(const EditionBook& book)
{
    const std::vector<CategoryRanking> rankings = rankAll(book).categories;
    const auto make = [&] { return layOut(rankingForm(book, rankings, QDate(2022, 3, 15), std::nullopt), PaperSize::A4); };
    const auto pages = make();
    if (!pages)
        return false;
    const Pair pair = timeBoth(
        5, [&] { return secondsOf([&] { drawPlainly(*pages); }); }, [&] { return secondsOf([&] { pdfOf(*make()); }); });
    return report("ranked PDF of all nominees, against plain drawing", pair, 2);
}

}
