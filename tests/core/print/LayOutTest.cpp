#include "tests/core/print/PrintedForm.h"

using namespace sidang;

TEST_CASE("Papers have their exact sizes")
{
    CHECK(sizeOf(PaperSize::F4).width() == Approx(609.4488));
    CHECK(sizeOf(PaperSize::F4).height() == Approx(935.4331));
    CHECK(sizeOf(PaperSize::A4).width() == Approx(595.2756));
    CHECK(sizeOf(PaperSize::A4).height() == Approx(841.8898));
}

TEST_CASE("Every page says which of how many it is, across the categories")
{
    const EditionBook book = sampleBook({.nominees = 70, .aspects = 3, .jurors = 1});
    const std::array rankings{rank(book, sampleCategory), rank(book, sampleCategory)};
    const Pages pages = pagesOf(rankingForm(book, rankings, QDate(2022, 3, 14), std::nullopt));
    const std::size_t count = pages.pages.size();
    REQUIRE(count >= 4);
    for (std::size_t i = 0; i < count; ++i)
        CHECK(textsOf(pages.pages[i]).count(u"Halaman %1 dari %2"_s.arg(i + 1).arg(count)) == 1);
}

TEST_CASE("Each category begins on a page with the letterhead")
{
    const EditionBook book = sampleBook({.nominees = 2, .aspects = 3, .jurors = 1});
    const std::array rankings{rank(book, sampleCategory), rank(book, sampleCategory)};
    const Pages pages = pagesOf(rankingForm(book, rankings, QDate(2022, 3, 14), std::nullopt));
    REQUIRE(pages.pages.size() == 2);
    for (const Page& page : pages.pages)
        CHECK(textsOf(page).front() == u"PEMERINTAH PROVINSI SUMATERA BARAT"_s);
}

TEST_CASE("A document without sections is one empty page")
{
    const Pages pages = pagesOf(Document{});
    REQUIRE(pages.pages.size() == 1);
    CHECK(pages.pages.front().runs.empty());
}

TEST_CASE("Names are set as they are written")
{
    EditionBook book = sampleBook({.nominees = 1, .aspects = 3, .jurors = 1});
    book.nominees.front().name = u"CV A&B <%1>\"Ü\""_s;
    CHECK(textsOf(pagesOf(book)).contains(u"CV A&B <%1>\"Ü\""_s));
}

TEST_CASE("An unprintable name is refused, not printed with a hole")
{
    EditionBook book = sampleBook({.nominees = 3, .aspects = 3, .jurors = 1});
    book.nominees[1].name = u"PT Harapan 🌾 Jaya"_s;
    const auto pages = layOut(formOf(book), PaperSize::A4);
    REQUIRE_FALSE(pages.ok());
    CHECK(pages.error().code == u"U+1F33E"_s);
    CHECK(pages.error().where == u"PT Harapan 🌾 Jaya"_s);
}

TEST_CASE("A footer of any length stands on the page, below the text")
{
    EditionBook book = sampleBook({.nominees = 100, .aspects = 3, .jurors = 1});
    book.edition.label = u"Paritrana Award "_s.repeated(30).trimmed();
    for (const Page& page : pagesOf(book).pages) {
        double lowest = 0;
        for (const TextRun& run : page.runs)
            lowest = std::max(lowest, run.origin.y());
        CHECK(lowest < page.size.height() - 10 / 25.4 * 72);
    }
}

TEST_CASE("The same document gives the same pages")
{
    const Document document = formOf(sampleBook({.nominees = 50, .aspects = 4, .jurors = 1}));
    const Pages once = pagesOf(document);
    const Pages again = pagesOf(document);
    REQUIRE(once.pages.size() == again.pages.size());
    for (std::size_t p = 0; p < once.pages.size(); ++p) {
        REQUIRE(once.pages[p].runs.size() == again.pages[p].runs.size());
        for (std::size_t i = 0; i < once.pages[p].runs.size(); ++i) {
            CHECK(once.pages[p].runs[i].text == again.pages[p].runs[i].text);
            CHECK(once.pages[p].runs[i].origin == again.pages[p].runs[i].origin);
        }
    }
}
