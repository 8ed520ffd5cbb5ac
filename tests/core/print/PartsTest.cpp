#include "tests/core/print/PrintedForm.h"
#include "tests/support/PaperSamples.h"

using namespace sidang;

namespace {

constexpr double millimetre = 72 / 25.4;
constexpr double leftEdge = 25 * millimetre;
const double rightEdge = sizeOf(PaperSize::F4).width() - 20 * millimetre;

TextRun runOfText(const Pages& pages, const QString& text)
{
    return findRun(pages, text).run;
}

}

TEST_CASE("Keys stand at the left edge, their colons in a line, the values after them")
{
    const KeyValues values{.pairs = {{u"Kategori"_s, u"Pemerintah Kabupaten/Kota"_s},
                                     {u"Kandidat"_s, u"KK-06 "_s + u"Kabupaten Contoh yang panjang sekali "_s.repeated(6)},
                                     {u"Tahap penilaian"_s, u"Wawancara"_s}}};
    const Pages pages = pagesOf(documentOf({values}));
    std::vector<double> colons;
    double beforeColon = 0;
    for (const TextRun& run : pages.pages.front().runs) {
        if (run.text == u":"_s)
            colons.push_back(run.origin.x());
        if (run.text == u"Tahap penilaian"_s)
            beforeColon = run.origin.x() + run.width;
        CHECK(run.origin.x() + run.width <= rightEdge + 0.1);
    }
    REQUIRE(colons.size() == 3);
    for (const double colon : colons) {
        CHECK(colon == Approx(colons.front()));
        CHECK(colon > beforeColon);
    }
    CHECK(runOfText(pages, u"Kategori"_s).origin.x() == Approx(leftEdge));
    const double value = runOfText(pages, u"Wawancara"_s).origin.x();
    CHECK(runOfText(pages, u"Pemerintah"_s).origin.x() == Approx(value));
    CHECK(runOfText(pages, u"KK-06"_s).origin.x() == Approx(value));
    CHECK(value > colons.front());
}

TEST_CASE("Place and date of a letter end at the right edge of its first line")
{
    const Pages pages = pagesOf(sampleLetter());
    const TextRun aside = runOfText(pages, u"Padang, 21 Maret 2022"_s);
    CHECK(aside.origin.x() + aside.width == Approx(rightEdge));
    CHECK(aside.origin.y() == Approx(runOfText(pages, u"Nomor"_s).origin.y()));
}

TEST_CASE("The code beside key values stands at the right edge, its caption below it, and nothing runs into it")
{
    KeyValues values{.pairs = {{u"Kandidat"_s, u"Kabupaten Contoh yang panjang sekali "_s.repeated(6)}},
                     .code = Code{u"$SIDANG1/0147-K7QF9T"_s, u"0147-K7QF9T"_s}};
    const Pages pages = pagesOf(documentOf({values, Paragraph{ParagraphRole::Body, u"Sesudahnya"_s}}));
    REQUIRE(pages.pages.front().codes.size() == 1);
    const QRectF code = pages.pages.front().codes.front().area;
    CHECK(code.right() == Approx(rightEdge));
    for (const TextRun& run : pages.pages.front().runs)
        if (run.text.contains(u"Kabupaten"_s))
            CHECK(run.origin.x() + run.width < code.left() - 4 * code.width() / 29);
    const TextRun caption = runOfText(pages, u"0147-K7QF9T"_s);
    CHECK(caption.origin.y() > code.bottom());
    CHECK(caption.origin.x() + caption.width / 2 == Approx(code.center().x()));
    CHECK(runOfText(pages, u"Sesudahnya"_s).origin.y() > caption.origin.y() + 8);
}

TEST_CASE("Clauses hang: their marks stand left of all their lines")
{
    const QString clause = u"Panitia menetapkan peringkat menurut nilai akhir "_s.repeated(5);
    for (const auto& [marks, last] : {std::pair(ListingMarks::Numbers, u"28."_s), std::pair(ListingMarks::Letters, u"ab."_s),
                                      std::pair(ListingMarks::Bullets, u"•"_s)}) {
        const Pages pages = pagesOf(documentOf({Listing{marks, QStringList(28, clause)}}));
        CHECK(textsOf(pages).contains(last));
        double markRight = 0;
        double textLeft = 1e9;
        for (const Page& page : pages.pages) {
            for (const TextRun& run : page.runs) {
                if (run.text.startsWith(u"Halaman"_s))
                    continue;
                if (run.text.size() <= 3)
                    markRight = std::max(markRight, run.origin.x() + run.width);
                else
                    textLeft = std::min(textLeft, run.origin.x());
            }
        }
        CHECK(markRight < textLeft);
    }
}

TEST_CASE("A box to write in leaves as many lines as asked, and shows what was written")
{
    const auto boxHeight = [](const WritingBox& box) {
        const Pages pages = pagesOf(documentOf({box}));
        double top = 1e9;
        double bottom = 0;
        for (const Box& rule : pages.pages.front().boxes) {
            if (rule.colour != 0xff000000)
                continue;
            top = std::min(top, rule.area.top());
            bottom = std::max(bottom, rule.area.bottom());
        }
        return bottom - top;
    };
    const double four = boxHeight({.title = u"Catatan:"_s, .lines = 4});
    CHECK(four - boxHeight({.title = u"Catatan:"_s, .lines = 1}) == Approx(3 * 20));
    CHECK(four >= 4 * 7 * millimetre);
    const WritingBox written{.title = u"Catatan:"_s, .text = u"Bukti lengkap."_s};
    CHECK(textsOf(pagesOf(documentOf({written}))).contains(u"Bukti lengkap."_s));
}

TEST_CASE("Choices are circles beside their words, as many on a line as fit, and chosen ones are filled")
{
    Table table;
    table.columns = {{.title = u"Indikator"_s}, {.title = u"Catatan"_s, .width = ColumnWidth::Fill}};
    Cell cell{.text = u"Kehadiran kepala daerah"_s};
    for (int i = 0; i < 9; ++i)
        cell.choices.push_back({u"pilihan %1"_s.arg(i), i == 4});
    cell.choices.push_back({u"pilihan dengan kata-kata yang sangat panjang "_s.repeated(5).trimmed(), false});
    table.rows.emplace_back(TableRow{{cell, {.text = u"Catatan yang panjang sekali "_s.repeated(12)}}});
    const Pages pages = pagesOf(documentOf({table}));
    const std::vector<Ring>& rings = pages.pages.front().rings;
    REQUIRE(rings.size() == 10);
    CHECK(std::ranges::count_if(rings, &Ring::isFilled) == 1);
    CHECK(rings[1].centre.y() == Approx(rings[0].centre.y()));
    CHECK(rings.back().centre.y() > rings[0].centre.y() + 2 * rings[0].radius);
    for (std::size_t i = 0; i < 9; ++i) {
        const TextRun words = runOfText(pages, u"pilihan %1"_s.arg(i));
        CHECK(words.origin.x() > rings[i].centre.x() + rings[i].radius);
        CHECK(words.origin.y() == Approx(rings[i].centre.y()).margin(words.size));
        CHECK(rings[i].isFilled == (i == 4));
    }
}

TEST_CASE("Rows keep room for a pen, also where there is nothing in them yet")
{
    const auto stepOf = [](InkRoom room) {
        Table table;
        table.columns = {{.title = u"No."_s}, {.title = u"Nilai"_s}, {.title = u"Nama"_s, .width = ColumnWidth::Fill}};
        for (int i = 1; i <= 2; ++i)
            table.rows.emplace_back(TableRow{{{.text = u"%1."_s.arg(i)}, {}, {.text = u"Orang"_s}}, room});
        const Pages pages = pagesOf(documentOf({table}));
        const double width = runOfText(pages, u"Orang"_s).origin.x() - runOfText(pages, u"1."_s).origin.x();
        return std::pair(runOfText(pages, u"2."_s).origin.y() - runOfText(pages, u"1."_s).origin.y(), width);
    };
    CHECK(stepOf(InkRoom::None).first < 20);
    CHECK(stepOf(InkRoom::Number).first >= 9 * millimetre);
    CHECK(stepOf(InkRoom::Signature).first >= 11.5 * millimetre);
    CHECK(stepOf(InkRoom::Number).second > stepOf(InkRoom::None).second + 20);
    CHECK(stepOf(InkRoom::Signature).second >= 40 * millimetre);
}

TEST_CASE("Neighbouring columns share a head above their titles")
{
    const Pages pages = pagesOf(sampleRecap(3, 2, 3));
    const TextRun group = runOfText(pages, u"J2 Juri Contoh 2"_s);
    std::vector<TextRun> titles;
    for (const TextRun& run : pages.pages.front().runs)
        if (run.text.size() == 2 && run.text.startsWith(u'D'))
            titles.push_back(run);
    REQUIRE(titles.size() == 6);
    const double middle = group.origin.x() + group.width / 2;
    CHECK(titles[4].origin.x() + titles[4].width / 2 == Approx(middle).margin(1));
    CHECK(titles[4].origin.y() > group.origin.y() + 8);
    CHECK(textsOf(pages).count(u"J1 Juri Contoh 1"_s) == 1);
}

TEST_CASE("A name of 200 characters and signs of all kinds are set whole in every part")
{
    const QString name = u"CV A&B <%1>\"Ü\" "_s + u"Makmur "_s.repeated(26) + u"x"_s;
    REQUIRE(name.size() >= 198);
    Table table{.columns = {{.title = name}},
                .rows = {TableRow{{{.text = name, .detail = name, .choices = {{name, true}}}}}, TableGroup{name},
                         TableRow{{{.text = u"a"_s}}}}};
    const Document document = documentOf(
        {Paragraph{ParagraphRole::Display, name}, Paragraph{ParagraphRole::Heading, name},
         KeyValues{.pairs = {{name, name}}, .aside = name}, Listing{ListingMarks::Letters, {name}}, table,
         WritingBox{.title = name, .text = name}, Signatures{{{.name = name}, {.name = name}, {.name = name}}, 3}});
    const Pages pages = pagesOf(document, PaperSize::A4);
    CHECK(textsOf(pages).join(u' ').count(u"<%1>\"Ü\""_s) == 15);
    for (const Page& page : pages.pages)
        for (const TextRun& run : page.runs)
            if (run.text != name) // the aside is one line whatever its width
                CHECK(run.origin.x() + run.width <= page.size.width() - 20 * millimetre + 0.1);
}
