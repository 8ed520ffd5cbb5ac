#include "tests/core/print/PrintedForm.h"
#include "tests/support/PaperSamples.h"

using namespace sidang;

namespace {

std::size_t pageOf(const Pages& pages, const QString& text)
{
    return findRun(pages, text).page;
}

/// Lays the parts out below 0 … 60 lines, so that every place of a page's end is met.
template <class Check>
void belowAnyNumberOfLines(const std::vector<Part>& parts, Check check)
{
    for (int lines = 1; lines < 60; ++lines) {
        std::vector<Part> all = bodyLines(lines);
        all.insert(all.end(), parts.begin(), parts.end());
        check(pagesOf(documentOf(all), PaperSize::A4), lines);
    }
}

}

TEST_CASE("A paragraph breaks between lines, with two of them at least on either page")
{
    QStringList words;
    for (int i = 0; i < 300; ++i)
        words += u"kata%1"_s.arg(i);
    int broken = 0;
    belowAnyNumberOfLines({Paragraph{ParagraphRole::Body, words.join(u' ')}}, [&](const Pages& pages, int) {
        std::vector<int> lines;
        for (const Page& page : pages.pages)
            lines.push_back(static_cast<int>(textsOf(page).filter(u"kata"_s).size()));
        for (const int count : lines)
            CHECK(count != 1);
        broken += std::ranges::count_if(lines, [](int count) { return count > 0; }) > 1 ? 1 : 0;
    });
    CHECK(broken > 3);
}

TEST_CASE("A heading stands on the page of what follows it")
{
    belowAnyNumberOfLines(
        {Paragraph{ParagraphRole::Heading, u"Penutup"_s}, Paragraph{ParagraphRole::Body, u"Demikian"_s}},
        [](const Pages& pages, int) { CHECK(pageOf(pages, u"Penutup"_s) == pageOf(pages, u"Demikian"_s)); });
}

TEST_CASE("A group of rows is headed on the page of its first row, below the head of the table")
{
    Table table{.columns = {{.title = u"Indikator"_s}}};
    for (const QString& group : {u"Satu"_s, u"Dua"_s})
        for (int i = 0; i < 3; ++i)
            i == 0 ? void(table.rows.emplace_back(TableGroup{group}))
                   : void(table.rows.emplace_back(TableRow{{{.text = group + QString::number(i)}}, InkRoom::Number}));
    belowAnyNumberOfLines({table}, [](const Pages& pages, int) {
        for (const QString& group : {u"Satu"_s, u"Dua"_s}) {
            const std::size_t page = pageOf(pages, group);
            CHECK(page == pageOf(pages, group + u'1'));
            const QStringList texts = textsOf(pages.pages[page]);
            CHECK(texts.indexOf(u"Indikator"_s) >= 0);
            CHECK(texts.indexOf(u"Indikator"_s) < texts.indexOf(group));
        }
    });
}

TEST_CASE("Signatures side by side are never split and the first row never stands alone")
{
    Signatures signatures{.blocks = {}, .across = 3};
    for (int i = 0; i < 5; ++i)
        signatures.blocks.push_back(
            {.role = {u"Peran %1"_s.arg(i)}, .name = u"Nama %1"_s.arg(i), .idLine = u"NIP %1"_s.arg(i)});
    belowAnyNumberOfLines({signatures}, [](const Pages& pages, int lines) {
        for (int i = 0; i < 5; ++i) {
            const std::size_t page = pageOf(pages, u"Peran %1"_s.arg(i));
            CHECK(page == pageOf(pages, u"Nama %1"_s.arg(i)));
            CHECK(page == pageOf(pages, u"NIP %1"_s.arg(i)));
            CHECK(page == pageOf(pages, u"Peran %1"_s.arg(i < 3 ? 0 : 3)));
        }
        CHECK(pageOf(pages, u"Peran 0"_s) == pageOf(pages, u"Baris %1"_s.arg(lines - 1)));
    });
}

TEST_CASE("Names of a row of signatures stand at one height, whatever stands above them")
{
    const Signatures signatures{
        .blocks = {{.role = {u"Mengetahui,"_s}, .name = u"Nama A"_s},
                   {.placeAndDate = u"Padang, 14 Maret 2022"_s, .role = {u"Ketua,"_s, u"Unsur"_s}, .name = u"Nama B"_s}}};
    const Pages pages = pagesOf(documentOf({signatures}));
    CHECK(findRun(pages, u"Nama A"_s).run.origin.y() == Approx(findRun(pages, u"Nama B"_s).run.origin.y()));
    CHECK(findRun(pages, u"Mengetahui"_s).run.origin.y() == Approx(findRun(pages, u"Ketua"_s).run.origin.y()));
    CHECK(findRun(pages, u"Nama B"_s).run.origin.x() > findRun(pages, u"Nama A"_s).run.origin.x() + 150);
}

TEST_CASE("A signature without place and date begins with the role; one without a name has a line to write on")
{
    const Pages pages =
        pagesOf(documentOf({Paragraph{ParagraphRole::Body, u"Isi"_s}, SignatureBlock{{}, {u"Juri,"_s}, {}, {}}}));
    const QStringList texts = textsOf(pages);
    CHECK(texts.indexOf(u"Juri,"_s) == texts.indexOf(u"Isi"_s) + 1);
    CHECK(findRun(pages, u"(...."_s).run.text.endsWith(u".)"_s));
}

TEST_CASE("A box to write in and key values with a code are never split")
{
    KeyValues values{.pairs = {}, .code = Code{u"SIDANG"_s, u"kode"_s}};
    for (int i = 0; i < 5; ++i)
        values.pairs.push_back({u"Kunci %1"_s.arg(i), u"nilai"_s});
    belowAnyNumberOfLines({values, WritingBox{.title = u"Catatan:"_s, .lines = 6}}, [](const Pages& pages, int) {
        CHECK(pageOf(pages, u"Kunci 0"_s) == pageOf(pages, u"Kunci 4"_s));
        const Page& page = pages.pages[pageOf(pages, u"Catatan:"_s)];
        double bottom = 0;
        for (const Box& box : page.boxes)
            if (box.colour == 0xff000000)
                bottom = std::max(bottom, box.area.bottom());
        CHECK(bottom > findRun(pages, u"Catatan:"_s).run.origin.y() + 6 * 20);
    });
}

TEST_CASE("What is a little too much for one page stands on it, closer first and then smaller; far too much does neither")
{
    const auto pagesOfRows = [](int count) {
        Table table{.columns = {{.title = u"Indikator"_s, .width = ColumnWidth::Fill}}};
        for (int i = 0; i < count; ++i)
            table.rows.emplace_back(TableRow{{{.text = u"baris %1"_s.arg(i)}}});
        return pagesOf(documentOf({table}), PaperSize::A4);
    };
    const auto step = [](const Pages& pages) {
        return findRun(pages, u"baris 2"_s).run.origin.y() - findRun(pages, u"baris 1"_s).run.origin.y();
    };
    const Pages usual = pagesOfRows(30);
    const Pages closer = pagesOfRows(43);
    CHECK(closer.pages.size() == 1);
    CHECK(findRun(closer, u"baris 1"_s).run.size == 10);
    CHECK(step(closer) < step(usual) - 1);
    const Pages smaller = pagesOfRows(49);
    CHECK(smaller.pages.size() == 1);
    CHECK(findRun(smaller, u"baris 1"_s).run.size < 10);
    const Pages more = pagesOfRows(60);
    CHECK(more.pages.size() == 2);
    CHECK(findRun(more, u"baris 1"_s).run.size == 10);
    CHECK(step(more) == step(usual));
}

TEST_CASE("A signature stands with two lines of what is signed, or with two rows of a table and its sum")
{
    const auto line = [](const QString& text) { return Paragraph{ParagraphRole::Body, text}; };
    const SignatureBlock signature{.role = {u"Ketua,"_s}, .name = u"Nama Contoh"_s};
    belowAnyNumberOfLines({line(u"pertama"_s), line(u"kedua"_s), signature}, [](const Pages& pages, int) {
        const std::size_t page = pageOf(pages, u"Nama Contoh"_s);
        CHECK(pageOf(pages, u"pertama"_s) == page);
        CHECK(pageOf(pages, u"kedua"_s) == page);
    });
    Table table{.columns = {{.title = u"Indikator"_s, .width = ColumnWidth::Fill}}};
    for (int i = 1; i <= 5; ++i)
        table.rows.emplace_back(TableRow{{{.text = u"isi %1"_s.arg(i)}}});
    table.rows.emplace_back(TableRow{.cells = {{.text = u"Jumlah"_s}}, .isSum = true});
    belowAnyNumberOfLines({table, SignatureBlock{.name = u"Nama Contoh"_s}}, [](const Pages& pages, int) {
        const std::size_t page = pageOf(pages, u"Nama Contoh"_s);
        CHECK(pageOf(pages, u"Jumlah"_s) == page);
        CHECK(pageOf(pages, u"isi 5"_s) == page);
    });
}

TEST_CASE("Neither the first row of a table nor its last one stands alone, and a sum stays with what it sums up")
{
    Table table{.columns = {{.title = u"Indikator"_s, .width = ColumnWidth::Fill}}};
    for (int i = 1; i <= 9; ++i)
        table.rows.emplace_back(TableRow{.cells = {{.text = u"isi %1"_s.arg(i)}}, .isSum = i % 2 == 0});
    int broken = 0;
    belowAnyNumberOfLines({table}, [&](const Pages& pages, int) {
        CHECK(pageOf(pages, u"isi 1"_s) == pageOf(pages, u"isi 2"_s));
        CHECK(pageOf(pages, u"isi 8"_s) == pageOf(pages, u"isi 9"_s));
        CHECK(pageOf(pages, u"isi 3"_s) == pageOf(pages, u"isi 4"_s));
        CHECK(pageOf(pages, u"isi 5"_s) == pageOf(pages, u"isi 6"_s));
        broken += pageOf(pages, u"isi 1"_s) != pageOf(pages, u"isi 9"_s) ? 1 : 0;
    });
    CHECK(broken > 1);
}

TEST_CASE("A table of signatures stands on one page, unless no page holds it")
{
    const auto signers = [](int count) {
        Table table{.columns = {{.title = u"Nama"_s}}, .splitting = Splitting::Never};
        for (int i = 1; i <= count; ++i)
            table.rows.emplace_back(TableRow{{{.text = u"Juri %1"_s.arg(i)}}, InkRoom::Signature});
        return table;
    };
    belowAnyNumberOfLines({signers(9)},
                          [](const Pages& pages, int) { CHECK(pageOf(pages, u"Juri 1"_s) == pageOf(pages, u"Juri 9"_s)); });
    const Pages many = pagesOf(documentOf({signers(60)}), PaperSize::A4);
    CHECK(pageOf(many, u"Juri 1"_s) < pageOf(many, u"Juri 60"_s));
}
