#include "tests/bench/Printing.h"

#include "core/print/Fonts.h"
#include "core/print/LayOut.h"
#include "core/print/Paint.h"
#include "core/report/RankingForm.h"
#include "core/scoring/RankAll.h"
#include "tests/bench/Measure.h"

#include <QBuffer>
#include <QFont>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// The same texts at the same places, each by one drawText, in the same font: what any program would have to do.
void drawPlainly(const Pages& pages)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageLayout(pageLayoutOf(pages, 0));
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(1200.0 / 72, 1200.0 / 72);
    QFont font(u"Liberation Sans"_s);
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        for (const TextRun& run : pages.pages[page].runs) {
            font.setPointSizeF(run.size * 72 / 1200 * 1200 / 72);
            font.setBold(run.face == Face::Bold);
            painter.setFont(font);
            painter.drawText(run.origin, run.text);
        }
    }
    painter.end();
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
