#include "tests/core/print/PrintedForm.h"
#include "tests/support/PaperSamples.h"

#include <map>

using namespace sidang;

namespace {

/// The codes of the rows on a page with the heights they stand at.
std::map<QString, double> rowsOf(const Page& page)
{
    std::map<QString, double> rows;
    for (const TextRun& run : page.runs)
        if (run.text.startsWith(u"KK-"_s))
            rows[run.text] = run.origin.y();
    return rows;
}

}

TEST_CASE("A table wider than a wide page goes on side by side, its rows at the same heights on each page")
{
    const Pages pages = pagesOf(sampleRecap(60, 9, 4));
    const std::size_t across = 2;
    REQUIRE(pages.pages.size() % across == 0);
    REQUIRE(pages.pages.size() >= 4);
    std::size_t rows = 0;
    for (std::size_t i = 0; i < pages.pages.size(); i += across) {
        const auto first = rowsOf(pages.pages[i]);
        CHECK_FALSE(first.empty());
        CHECK(rowsOf(pages.pages[i + 1]) == first);
        rows += first.size();
    }
    CHECK(rows == 60);
}

TEST_CASE("Each page side by side says which it is, and repeats the frozen columns in the same width")
{
    const Pages pages = pagesOf(sampleRecap(60, 9, 4));
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const QStringList texts = textsOf(pages.pages[i]);
        CHECK(texts.count(u"Kode"_s) == 1);
        CHECK(texts.count(u"Kandidat"_s) == 1);
        CHECK(texts.contains(i % 2 == 0 ? u"Bagian 1 dari 2, bersambung ke kanan"_s
                                        : u"Bagian 2 dari 2, sambungan dari kiri"_s));
    }
    const auto candidate = [&](std::size_t page) {
        for (const TextRun& run : pages.pages[page].runs)
            if (run.text == u"Kandidat"_s)
                return run.origin.x();
        return 0.0;
    };
    CHECK(candidate(0) == Approx(candidate(1)));
}

TEST_CASE("Every column stands on one page only, and those with a shared head on the same")
{
    const Pages pages = pagesOf(sampleRecap(3, 25, 4), PaperSize::A4);
    for (int juror = 1; juror <= 25; ++juror) {
        int seen = 0;
        for (const Page& page : pages.pages)
            seen += static_cast<int>(textsOf(page).count(u"J%1 Juri Contoh %1"_s.arg(juror)));
        CHECK(seen == 1);
    }
    qsizetype titles = 0;
    for (const Page& page : pages.pages)
        titles += textsOf(page).count(u"D3"_s);
    CHECK(titles == 25);
}

TEST_CASE("No page of a wide table holds text outside its margins")
{
    for (const PaperSize paper : {PaperSize::A4, PaperSize::F4}) {
        for (const Page& page : pagesOf(sampleRecap(80, 25, 3), paper).pages) {
            CHECK(page.size.width() > page.size.height());
            for (const TextRun& run : page.runs) {
                CHECK(run.origin.x() >= 20 / 25.4 * 72 - 0.1);
                CHECK(run.origin.x() + run.width <= page.size.width() - 20 / 25.4 * 72 + 0.1);
            }
        }
    }
}

TEST_CASE("What follows a wide table stands on its last page, and a second one begins anew")
{
    Document document = sampleRecap(4, 9, 4);
    const Pages once = pagesOf(document);
    REQUIRE(once.pages.size() == 2);
    CHECK(findRun(once, u"Ketua Panitia"_s).page == 1);
    std::vector<Part>& parts = document.sections.front().parts;
    parts.insert(parts.end(), {Paragraph{ParagraphRole::Heading, u"Tabel kedua"_s}, parts[2]});
    const Pages twice = pagesOf(document);
    REQUIRE(twice.pages.size() == 4);
    CHECK(findRun(twice, u"Tabel kedua"_s).page == 2);
    CHECK(rowsOf(twice.pages[2]) == rowsOf(twice.pages[3]));
}

TEST_CASE("A row higher than a page is cut at the same place on all its pages")
{
    Document document = sampleRecap(3, 9, 4);
    Table& table = std::get<Table>(document.sections.front().parts[2]);
    QStringList words;
    for (int i = 0; i < 900; ++i)
        words += u"kata%1"_s.arg(i);
    std::get<TableRow>(table.rows[1]).cells[1].text = words.join(u' ');
    const Pages pages = pagesOf(document);
    REQUIRE(pages.pages.size() % 2 == 0);
    for (std::size_t i = 0; i < pages.pages.size(); i += 2)
        CHECK(textsOf(pages.pages[i]).filter(u"kata"_s) == textsOf(pages.pages[i + 1]).filter(u"kata"_s));
    CHECK(textsOf(pages).join(u' ').count(u"kata899"_s) == 2);
}

TEST_CASE("Upright stays upright when a section says so, and wide is wide")
{
    Document document = sampleRecap(3, 3, 1);
    document.sections.front().orientation = Orientation::Wide;
    CHECK(pagesOf(document).pages.front().size.width() > 900);
    document = sampleRecap(3, 9, 4);
    document.sections.front().orientation = Orientation::Upright;
    for (const Page& page : pagesOf(document).pages)
        CHECK(page.size.width() < page.size.height());
}
