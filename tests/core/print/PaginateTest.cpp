#include "tests/core/print/PrintedForm.h"

#include <QRegularExpression>

using namespace sidang;

namespace {

qsizetype pageWith(const Pages& pages, const QString& text)
{
    for (std::size_t i = 0; i < pages.pages.size(); ++i)
        if (textsOf(pages.pages[i]).contains(text))
            return static_cast<qsizetype>(i);
    return -1;
}

/// The nominees' codes, which stand only in rows.
QStringList rowsOf(const Page& page)
{
    static const QRegularExpression code(u"^N\\d\\d\\d$"_s);
    return textsOf(page).filter(code);
}

}

TEST_CASE("Lists of 0, 1, 25 and 300 nominees show every nominee once")
{
    for (const int count : {0, 1, 25, 300}) {
        for (const PaperSize paper : {PaperSize::A4, PaperSize::F4}) {
            const QStringList texts = textsOf(pagesOf(sampleBook({.nominees = count, .aspects = 4, .jurors = 1}), paper));
            for (int n = 1; n <= count; ++n)
                CHECK(texts.count(u"N%1"_s.arg(n, 3, 10, QChar(u'0'))) == 1);
        }
    }
}

TEST_CASE("A row never begins on one page and ends on another")
{
    EditionBook book = sampleBook({.nominees = 80, .aspects = 4, .jurors = 1});
    for (Nominee& nominee : book.nominees)
        nominee.name = u"Awal "_s + u"nama panjang sekali "_s.repeated(nominee.id.value % 9) + u"akhir"_s;
    const Pages pages = pagesOf(book);
    REQUIRE(pages.pages.size() > 2);
    for (const Page& page : pages.pages) {
        const QString all = textsOf(page).join(u' ');
        CHECK(all.count(u"Awal "_s) == all.count(u"akhir"_s));
        for (const Nominee& nominee : book.nominees)
            if (textsOf(page).contains(nominee.code))
                CHECK(all.contains(nominee.name));
    }
}

TEST_CASE("Every page with rows begins them with the head of the table")
{
    const Pages pages = pagesOf(sampleBook({.nominees = 300, .aspects = 4, .jurors = 1}));
    REQUIRE(pages.pages.size() > 3);
    for (const Page& page : pages.pages) {
        const QStringList texts = textsOf(page);
        const QStringList rows = rowsOf(page);
        CHECK(texts.count(u"Kandidat"_s) == (rows.isEmpty() ? 0 : 1));
        if (!rows.isEmpty())
            CHECK(texts.indexOf(u"Kandidat"_s) < texts.indexOf(rows.front()));
    }
}

TEST_CASE("Rows stand below each other without touching the footer")
{
    for (const Page& page : pagesOf(sampleBook({.nominees = 300, .aspects = 4, .jurors = 1})).pages) {
        double last = 0;
        double footer = page.size.height();
        for (const TextRun& run : page.runs) {
            if (run.text.startsWith(u"Kabupaten Contoh"_s)) {
                CHECK(run.origin.y() > last + run.size);
                last = run.origin.y();
            } else if (run.text.startsWith(u"Halaman"_s)) {
                footer = run.origin.y();
            }
        }
        CHECK(last < footer - 15);
    }
}

TEST_CASE("The signature block stays whole and never stands alone, however long the list is")
{
    EditionBook book = sampleBook({.nominees = 75, .aspects = 3, .jurors = 1});
    while (!book.nominees.empty()) {
        const Pages pages = pagesOf(book, PaperSize::A4);
        const qsizetype page = pageWith(pages, u"Ketua Panitia Penilai,"_s);
        CHECK(page + 1 == static_cast<qsizetype>(pages.pages.size()));
        CHECK(pageWith(pages, u"Padang, 14 Maret 2022"_s) == page);
        CHECK(pageWith(pages, u"Juri Contoh 1, S.H."_s) == page);
        CHECK(textsOf(pages.pages[static_cast<std::size_t>(page)]).front() != u"Padang, 14 Maret 2022"_s);
        book.nominees.pop_back();
    }
}

TEST_CASE("The cut stays on the page of the row above it")
{
    EditionBook book = sampleBook({.nominees = 90, .aspects = 3, .jurors = 1});
    for (int sentUp = 20; sentUp < 60; ++sentUp) {
        book.categories.front().sentUp = sentUp;
        const Pages pages = pagesOf(book, PaperSize::A4);
        CHECK(pageWith(pages, u"Batas kandidat yang diusulkan ke Panitia Pusat"_s) ==
              pageWith(pages, u"N%1"_s.arg(sentUp, 3, 10, QChar(u'0'))));
    }
}

TEST_CASE("A row higher than a page is continued, and nothing of it is lost")
{
    EditionBook book = sampleBook({.nominees = 3, .aspects = 4, .jurors = 1});
    QStringList words;
    for (int i = 0; i < 900; ++i)
        words += u"kata%1"_s.arg(i);
    book.nominees[1].name = words.join(u' ');
    const Pages pages = pagesOf(book);
    CHECK(pages.pages.size() >= 3);
    CHECK(pages.pages.size() < 20);
    for (const Page& page : pages.pages)
        for (const TextRun& run : page.runs)
            CHECK(run.origin.y() < page.size.height() - 30);
    const QStringList found = textsOf(pages).join(u' ').split(u' ');
    for (const QString& word : words)
        CHECK(found.contains(word));
}

TEST_CASE("A head higher than half a page is set once")
{
    EditionBook book = sampleBook({.nominees = 200, .aspects = 2, .jurors = 1});
    book.categories.front().criteria.front().title = u"judul yang sangat panjang "_s.repeated(120) + u"selesai"_s;
    const Pages pages = pagesOf(book);
    CHECK(textsOf(pages).join(u' ').count(u"selesai"_s) == 1);
    CHECK(textsOf(pages).contains(u"N200"_s));
    CHECK(pages.pages.size() < 30);
}

TEST_CASE("Notes longer than a page go on over the next ones")
{
    EditionBook book = sampleBook({.nominees = 400, .aspects = 1, .jurors = 1});
    for (Nominee& nominee : book.nominees)
        nominee.status = NomineeStatus::Absent;
    const QStringList texts = textsOf(pagesOf(book));
    CHECK(texts.filter(u"tidak hadir."_s).size() == 400);
}
