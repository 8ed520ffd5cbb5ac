#include "core/print/Paint.h"
#include "tests/core/print/PrintedForm.h"
#include "tests/core/print/PrintedPdf.h"
#include "tests/support/PaperSamples.h"

#include <QDir>

using namespace sidang;

namespace {

/// As a scanner reads the pages of the PDF at 150 dots to the inch: page by page, all codes. Nothing without the tools.
std::optional<std::vector<QStringList>> scanned(const Pages& pages)
{
    const QTemporaryDir folder;
    const QString pdf = writtenTo(folder, pdfOf(pages));
    if (!outputOf(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, pdf, folder.filePath(u"page"_s)}))
        return std::nullopt;
    std::vector<QStringList> read;
    for (const QString& picture : QDir(folder.path()).entryList({u"page*.pgm"_s}, QDir::Files, QDir::Name)) {
        const auto codes = outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, folder.filePath(picture)});
        if (!codes)
            return std::nullopt;
        read.push_back(codes->split(u'\n', Qt::SkipEmptyParts));
    }
    return read;
}

}

TEST_CASE("A scanner reads the paper's code and the page's number on every page of a score sheet")
{
    for (const PaperSize paper : {PaperSize::A4, PaperSize::F4}) {
        const Document sheet = sampleScoreSheet(147);
        const Pages pages = pagesOf(sheet, paper);
        const auto read = scanned(pages);
        if (!read)
            return;
        REQUIRE(read->size() == pages.pages.size());
        for (std::size_t i = 0; i < read->size(); ++i) {
            const QString expected = sheet.code + u"/P:%1.%2"_s.arg(i + 1).arg(read->size());
            CHECK(read->at(i) == QStringList(i == 0 ? 2 : 1, expected)); // the first page also beside its key values
        }
    }
}

TEST_CASE("Codes of every length up to 150 characters are read at the foot as well")
{
    for (int length = 40; length <= 150; length += 10) {
        Document document = documentOf(bodyLines(3));
        document.code = u"$SIDANG1/%1-K7QF9T/MINUTES-INTERVIEW.3/C:KK/N:KK-06/J:J4/L:7Q4D-XK2M-0A9T-VB3H/E:PARITRANA AWARD "
                        u"2021 SUMBAR/T:KABUPATEN LIMA PULUH KOTA CONTOH JUGA"_s.arg(1000 + length)
                            .left(length - 1) +
                        u'X';
        const auto read = scanned(pagesOf(document));
        if (!read)
            return;
        CHECK(read->at(0) == QStringList(document.code + u"/P:1.1"_s));
        const QRectF code = pagesOf(document).pages.front().codes.front().area;
        CHECK(code.width() <= (length < 140 ? 19 : 21) / 25.4 * 72);
    }
}

TEST_CASE("The seal's text stands at the foot beside the paper's own code")
{
    for (const Page& page : pagesOf(sampleMinutes()).pages) {
        CHECK(textsOf(page).contains(u"7Q4D-XK2M-0A9T-VB3H"_s));
        CHECK(page.codes.size() == 1);
    }
}

TEST_CASE("Each page has a box for everyone's initials, above the foot and below the text")
{
    const Document minutes = sampleMinutes();
    const Pages pages = pagesOf(minutes);
    for (const Page& page : pages.pages) {
        const QStringList texts = textsOf(page);
        CHECK(texts.count(u"Paraf"_s) == 1);
        double lowestText = 0;
        double initials = 0;
        double foot = 0;
        for (const TextRun& run : page.runs) {
            if (minutes.sections.front().initials.contains(run.text) || run.text == u"Paraf"_s)
                initials = std::max(initials, run.origin.y());
            else if (run.text.startsWith(u"Halaman"_s))
                foot = run.origin.y();
            else if (run.size > 9.2)
                lowestText = std::max(lowestText, run.origin.y());
        }
        for (const QString& who : minutes.sections.front().initials)
            CHECK(texts.count(who) == 1);
        CHECK(lowestText < initials);
        CHECK(initials + 7 / 25.4 * 72 < foot);
    }
}

TEST_CASE("Many initials take several rows and none leaves the page")
{
    Document document = sampleMinutes();
    for (int i = 0; i < 25; ++i)
        document.sections.front().initials += u"Juri Contoh Nomor %1"_s.arg(i);
    for (const Page& page : pagesOf(document, PaperSize::A4).pages) {
        CHECK(textsOf(page).filter(u"Juri Contoh Nomor"_s).size() == 25);
        for (const Box& box : page.boxes) {
            CHECK(box.area.left() > 24 / 25.4 * 72);
            CHECK(box.area.right() < page.size.width() - 19 / 25.4 * 72);
        }
    }
}

TEST_CASE("A certificate is one page with a double border around centred text")
{
    const Pages pages = pagesOf(sampleCertificate(), PaperSize::A4);
    REQUIRE(pages.pages.size() == 1);
    const Page& page = pages.pages.front();
    CHECK(page.boxes.size() == 8 + 1);                           // eight rules and the line below the name
    const QRectF outer = page.boxes[page.boxes.size() - 8].area; // its upper rule
    for (const TextRun& run : page.runs) {
        if (run.size < 9.2)
            continue;
        CHECK(run.origin.x() + run.width / 2 == Approx(page.size.width() / 2).margin(0.1));
        CHECK(run.origin.y() > outer.top() + 10);
    }
    const TextRun name = findRun(pages, u"Kabupaten Contoh Enam"_s).run;
    CHECK(name.size > 20);
}

TEST_CASE("A certificate takes one page whatever is said on it, in letters as large as that allows")
{
    const auto nameOn = [](const QString& name, int sentences) {
        Document document = sampleCertificate();
        std::vector<Part>& parts = document.sections.front().parts;
        std::get<Paragraph>(parts[3]).text = name;
        std::get<Paragraph>(parts[4]).text =
            u"atas upayanya melindungi seluruh pekerja di wilayahnya. "_s.repeated(sentences);
        const Pages pages = pagesOf(document, PaperSize::A4);
        CHECK(pages.pages.size() == 1);
        return findRun(pages, name.first(4)).run.size;
    };
    const double usual = nameOn(u"Kota Contoh"_s, 1);
    const double longer = nameOn(u"Nama Contoh "_s.repeated(17).first(200), 1);
    CHECK(usual > 25);
    CHECK(longer < usual * 0.7);
    CHECK(nameOn(u"Kota Contoh"_s, 12) < usual);
}
