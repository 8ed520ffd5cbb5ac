#include "tests/core/print/PrintedForm.h"

#include <algorithm>
#include <map>

using namespace sidang;

namespace {

double commaOf(const TextRun& run)
{
    return run.origin.x() + run.positions.at(run.text.indexOf(u',')).x();
}

QString longName(int length)
{
    const QString words = u"Perseroan Terbatas Contoh Makmur Sejahtera Abadi Nusantara "_s;
    return words.repeated(length / static_cast<int>(words.size()) + 1).left(length - 1) + u'x';
}

bool isNumber(const QString& text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u','; });
    return digits && text.count(u',') == 1;
}

}

TEST_CASE("Numbers of a column stand with their commas below each other, on every page")
{
    EditionBook book = sampleBook({.nominees = 120, .aspects = 1, .jurors = 1});
    const CriterionId criterion = book.categories.front().criteria.front().children.front().id;
    for (int n = 1; n <= 120; ++n) // from 100,00 over 11,00 to 0,50
        book.marks.put(sampleNominee(n), JurorMark{criterion, JurorId{1}, *Decimal::of(n == 1 ? 1000 : 600 - 5 * n, 1)});
    const Pages pages = pagesOf(book);
    std::map<int, int> commas; // by hundredths of a point: how many
    for (const Page& page : pages.pages)
        for (const TextRun& run : page.runs)
            if (isNumber(run.text))
                ++commas[qRound(commaOf(run) * 100)];
    REQUIRE(commas.size() == 2); // one aspect, the total
    for (const auto& [place, count] : commas)
        CHECK(count == 120);
}

TEST_CASE("Numbers with different decimals align on the comma, their digits below each other")
{
    Table table;
    table.columns = {{u"Nama"_s, {}, ColumnAlign::Start, ColumnWidth::Fill}, {u"Nilai"_s, {}, ColumnAlign::Decimal}};
    const QStringList numbers{u"1,5"_s, u"100,25"_s, u"11,111"_s, u"-71,4"_s, u"1.117,17"_s};
    for (const QString& number : numbers)
        table.rows.emplace_back(TableRow{{{.text = u"a"_s}, {.text = number}}});
    table.rows.emplace_back(TableRow{{{.text = u"a"_s}, {.text = u"12"_s}}});
    table.rows.emplace_back(TableRow{{{.text = u"a"_s}, {.text = u"–"_s}}});
    Document document;
    document.sections.push_back({.parts = {table}, .footer = {}});

    const double digit = 1139 / 2048.0;
    std::vector<double> commas;
    double whole = 0;
    double dash = 0;
    const Pages pages = pagesOf(document);
    for (const TextRun& run : pages.pages.front().runs) {
        if (run.text == u"12"_s)
            whole = run.origin.x() + run.width;
        if (run.text == u"–"_s)
            dash = run.origin.x() + run.width / 2;
        if (!numbers.contains(run.text))
            continue;
        commas.push_back(commaOf(run));
        const qsizetype comma = run.text.indexOf(u',');
        CHECK(run.positions[comma].x() - run.positions[comma - 1].x() == Approx(digit * run.size));
        if (comma >= 2 && run.text[comma - 2].isDigit())
            CHECK(run.positions[comma].x() - run.positions[comma - 2].x() == Approx(2 * digit * run.size));
    }
    REQUIRE(commas.size() == 5);
    for (const double comma : commas)
        CHECK(comma == Approx(commas.front()));
    CHECK(whole == Approx(commas.front()));
    CHECK(dash < commas.front() + 10);
    CHECK(dash > commas.front() - 20);
}

TEST_CASE("Long names wrap and nothing of them is lost or leaves its column")
{
    EditionBook book = sampleBook({.nominees = 40, .aspects = 8, .jurors = 1});
    for (Nominee& nominee : book.nominees)
        nominee.name = longName(150 + nominee.id.value);
    for (const PaperSize paper : {PaperSize::A4, PaperSize::F4}) {
        const QString all = textsOf(pagesOf(book, paper)).join(u' ');
        for (const Nominee& nominee : book.nominees)
            CHECK(all.contains(nominee.code + u' ' + nominee.name));
    }
}

TEST_CASE("No text leaves the text area")
{
    EditionBook book = sampleBook({.nominees = 60, .aspects = 8, .jurors = 1});
    book.nominees[3].name = QString(200, u'W');
    book.nominees[4].name = longName(200);
    book.nominees[5].region = u"13.07"_s;
    for (const PaperSize paper : {PaperSize::A4, PaperSize::F4}) {
        for (const Page& page : pagesOf(book, paper).pages) {
            for (const TextRun& run : page.runs) {
                CHECK(run.origin.x() >= 20 / 25.4 * 72 - 0.1);
                CHECK(run.origin.x() + run.width <= page.size.width() - 20 / 25.4 * 72 + 0.1);
                CHECK(run.origin.y() > 20 / 25.4 * 72);
                CHECK(run.origin.y() < page.size.height() - 10 / 25.4 * 72);
            }
        }
    }
}

TEST_CASE("A table that is not legible upright is set on wide pages")
{
    const Pages upright = pagesOf(sampleBook({.nominees = 20, .aspects = 3, .jurors = 1}));
    CHECK(upright.pages.front().size.width() < upright.pages.front().size.height());
    const Pages wide = pagesOf(sampleBook({.nominees = 20, .aspects = 8, .jurors = 1}));
    for (const Page& page : wide.pages)
        CHECK(page.size.width() > page.size.height());
}

TEST_CASE("The text of a table stays legible with eight aspects")
{
    const Pages pages = pagesOf(sampleBook({.nominees = 20, .aspects = 8, .jurors = 1}), PaperSize::A4);
    for (const TextRun& run : pages.pages.front().runs)
        CHECK(run.size >= (run.text.startsWith(u"bobot"_s) || run.text.startsWith(u'N') ? 6.9 : 7.4));
}

TEST_CASE("More columns than a page holds are squeezed, and none is lost")
{
    Table table;
    TableRow row;
    for (int i = 0; i < 60; ++i) {
        table.columns.push_back({u"Kolom%1"_s.arg(i), {}, ColumnAlign::Decimal, ColumnWidth::Content});
        row.cells.push_back({.text = u"%1,25"_s.arg(100 + i)});
    }
    table.rows.emplace_back(row);
    Document document;
    document.sections.push_back({.parts = {table}, .footer = {}});
    const Pages pages = pagesOf(document);
    const QString all = textsOf(pages).join(QString());
    for (int i = 0; i < 60; ++i)
        CHECK(all.contains(u"%1,25"_s.arg(100 + i)));
}

TEST_CASE("Details stand beside the texts of a column where all rows have room for that, else below all of them")
{
    const auto isBeside = [](const QString& longest) {
        Table table{.columns = {{.title = u"Kandidat"_s, .width = ColumnWidth::Fill}, {.title = u"Nilai"_s}}};
        table.rows.emplace_back(TableRow{{{.text = u"Pendek"_s, .detail = u"rinci"_s}, {.text = u"1"_s}}});
        table.rows.emplace_back(TableRow{{{.text = longest, .detail = u"panjang"_s}, {.text = u"2"_s}}});
        const Pages pages = pagesOf(documentOf({table}));
        const auto gap = [&](const QString& text, const QString& detail) {
            return findRun(pages, detail).run.origin.y() - findRun(pages, text).run.origin.y();
        };
        const bool first = std::abs(gap(u"Pendek"_s, u"rinci"_s)) < 0.01;
        CHECK(first == (std::abs(gap(longest.first(5), u"panjang"_s)) < 0.01));
        return first;
    };
    CHECK(isBeside(u"Nama kandidat"_s));
    CHECK_FALSE(isBeside(longName(95)));
}

TEST_CASE(
    "Columns that are alike are of one width where there is room, and tables with the same heads have the same columns")
{
    const auto tableOf = [](const QString& name, const QString& second) {
        Table table{.columns = {{.title = u"Kandidat"_s, .width = ColumnWidth::Fill},
                                {.title = u"J1"_s, .group = u"Nilai juri"_s, .isAlike = true},
                                {.title = u"J2"_s, .group = u"Nilai juri"_s, .isAlike = true},
                                {.title = u"J3"_s, .group = u"Nilai juri"_s, .isAlike = true}}};
        table.rows.emplace_back(TableRow{{{.text = name}, {.text = u"87"_s}, {.text = second}, {.text = u"5"_s}}});
        return table;
    };
    const auto placesOf = [](const Pages& pages) {
        std::map<QString, std::vector<double>> places;
        for (const TextRun& run : pages.pages.front().runs)
            if (run.text.startsWith(u'J'))
                places[run.text].push_back(run.origin.x() + run.width / 2);
        return places;
    };
    auto places = placesOf(pagesOf(documentOf({tableOf(u"Nama"_s, u"lama"_s), tableOf(longName(60), u"lebih lama"_s)})));
    CHECK(places[u"J2"_s][0] - places[u"J1"_s][0] == Approx(places[u"J3"_s][0] - places[u"J2"_s][0]));
    for (const auto& [title, both] : places) {
        REQUIRE(both.size() == 2);
        CHECK(both[0] == Approx(both[1]));
    }
}

TEST_CASE("Where nothing is to stand a cell is shaded, and keeps no room for a pen")
{
    Table table{.columns = {{.title = u"Indikator"_s, .width = ColumnWidth::Fill}, {.title = u"J1"_s}}};
    table.rows.emplace_back(TableRow{{{.text = u"A"_s}, {.text = {}, .isBlocked = true}}, InkRoom::Signature});
    const Page page = pagesOf(documentOf({table})).pages.front();
    const auto shaded = std::ranges::find(page.boxes, QRgb(0xfff3f4f6), &Box::colour);
    REQUIRE(shaded != page.boxes.end());
    CHECK(shaded->area.width() < 60);
    CHECK(shaded->area.height() > 30);
    CHECK(shaded->area.right() == Approx(page.size.width() - 20 / 25.4 * 72));
}

TEST_CASE("A number's detail stays whole below it, however short the number is")
{
    Table table{.columns = {{.title = u"Indikator"_s, .width = ColumnWidth::Fill},
                            {.title = u"B"_s, .align = ColumnAlign::Decimal}}};
    table.rows.emplace_back(TableRow{{{.text = longName(150)}, {.text = u"5"_s, .detail = u"semula 15"_s}}});
    CHECK(textsOf(pagesOf(documentOf({table}))).contains(u"semula 15"_s));
}
