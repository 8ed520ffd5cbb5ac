#include "core/print/QrCode.h"
#include "core/print/Paint.h"
#include "tests/core/print/PrintedForm.h"
#include "tests/core/print/PrintedPdf.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

using namespace sidang;

namespace {

constexpr double millimetre = 72 / 25.4;
const Seal seal{u"7Q4D-XK2M-0A9T-VB3H"_s, 123};

Pages sealed(const EditionBook& book, PaperSize paper, const Seal& by = seal)
{
    Document document = formOf(book);
    document.seal = by;
    return pagesOf(document, paper);
}

/// Both papers, upright and wide.
std::vector<Pages> allSealed()
{
    std::vector<Pages> all;
    for (const PaperSize paper : {PaperSize::A4, PaperSize::F4})
        for (const int aspects : {3, 8})
            all.push_back(sealed(sampleBook({.nominees = 45, .aspects = aspects, .jurors = 1}), paper));
    return all;
}

QString payloadOf(std::size_t page, std::size_t count)
{
    return u"SIDANG:1:7Q4DXK2M0A9TVB3H:123:%1/%2"_s.arg(page + 1).arg(count);
}

/// Nearly what ink covers of a text.
QRectF inkOf(const TextRun& run)
{
    return QRectF(run.origin.x(), run.origin.y() - 0.75 * run.size, run.width, 0.95 * run.size);
}

/// The lines of the text, the page number, then the three parts of the integrity code's line.
std::vector<TextRun> footerRuns(const Page& page)
{
    std::vector<TextRun> runs;
    for (const TextRun& run : page.runs)
        if (run.origin.y() > page.codes.front().area.top())
            runs.push_back(run);
    return runs;
}

/// What the QR code on a painted page says; empty: it cannot be read.
QString readFrom(const Pages& pages, std::size_t page, double dotsPerInch)
{
    const double scale = dotsPerInch / 72;
    QImage image((pages.pages[page].size * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, pages, page);
    painter.end();
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(image.bytesPerLine()));
    const ZXing::DecodeHints hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    return QString::fromStdString(ZXing::ReadBarcode(view, hints).text());
}

}

TEST_CASE("Without a seal no page has a QR code, and the footer names none")
{
    for (const Page& page : pagesOf(sampleBook()).pages) {
        CHECK(page.codes.empty());
        CHECK(textsOf(page).filter(u"integritas"_s).isEmpty());
    }
}

TEST_CASE("A ranked list hands its seal to the document")
{
    const EditionBook book = sampleBook();
    const std::array rankings{rank(book, sampleCategory)};
    const Document document = rankingForm(book, rankings, {}, seal);
    REQUIRE(document.seal);
    CHECK(document.seal->code == seal.code);
    CHECK(document.seal->records == 123);
    CHECK_FALSE(rankingForm(book, rankings, {}, std::nullopt).seal);
}

TEST_CASE("Every page says its integrity code, the record and its number")
{
    for (const Pages& pages : allSealed()) {
        const std::size_t count = pages.pages.size();
        REQUIRE(count >= 2);
        for (std::size_t i = 0; i < count; ++i) {
            const QStringList texts = textsOf(pages.pages[i]);
            CHECK(texts.join(QString()).count(u"Kode integritas 7Q4D-XK2M-0A9T-VB3H · catatan ke-123"_s) == 1);
            CHECK(texts.count(u"Halaman %1 dari %2"_s.arg(i + 1).arg(count)) == 1);
        }
    }
}

TEST_CASE("The QR code stands at the lower right, 16 to 18 mm with its quiet zone, and nothing comes into that")
{
    for (const Pages& pages : allSealed()) {
        for (const Page& page : pages.pages) {
            REQUIRE(page.codes.size() == 1);
            const QRectF code = page.codes.front().area;
            const double quiet = 4 * code.width() / 25 - 0.01;
            CHECK(code.width() == Approx(code.height()));
            CHECK(code.width() + 2 * quiet > 16 * millimetre);
            CHECK(code.width() + 2 * quiet < 18 * millimetre);
            CHECK(code.right() == Approx(page.size.width() - 20 * millimetre));
            CHECK(code.bottom() <= page.size.height() - 11 * millimetre + 0.01);
            const QRectF kept = code.adjusted(-quiet, -quiet, quiet, quiet);
            for (const TextRun& run : page.runs)
                CHECK_FALSE(kept.intersects(inkOf(run)));
            for (const Box& box : page.boxes)
                CHECK_FALSE(kept.intersects(box.area));
        }
    }
}

TEST_CASE("The footer's text hangs between the code's edges: its first line at the top, the integrity code on the lower")
{
    for (const Pages& pages : allSealed()) {
        const Page& page = pages.pages.front();
        const QRectF code = page.codes.front().area;
        const std::vector<TextRun> runs = footerRuns(page);
        REQUIRE(runs.size() == 5);
        CHECK(runs[0].origin.y() - 0.69 * runs[0].size == Approx(code.top()).margin(0.1));
        CHECK(runs[1].origin.y() == runs[0].origin.y());
        for (std::size_t i = 2; i < 5; ++i)
            CHECK(runs[i].origin.y() == Approx(code.bottom()));
        CHECK(runs[3].text == seal.code);
        CHECK(runs[3].size > runs[2].size);
    }
}

TEST_CASE("The text ends above the footer's rule, on every page")
{
    for (const Pages& pages : allSealed()) {
        for (const Page& page : pages.pages) {
            const double rule = page.codes.front().area.top() - 4 * 13.6 / 25 * millimetre;
            for (const TextRun& run : page.runs)
                CHECK((run.origin.y() < rule - 10 || run.origin.y() > rule + 5));
        }
    }
}

TEST_CASE("Every nominee is still listed once, and the signature stands on the last page")
{
    for (int nominees = 30; nominees < 75; ++nominees) {
        const Pages pages = sealed(sampleBook({.nominees = nominees, .aspects = 3, .jurors = 1}), PaperSize::A4);
        const QStringList texts = textsOf(pages);
        for (int n = 1; n <= nominees; ++n)
            CHECK(texts.count(u"N%1"_s.arg(n, 3, 10, QChar(u'0'))) == 1);
        CHECK(textsOf(pages.pages.back()).contains(u"Ketua Panitia Penilai,"_s));
    }
}

TEST_CASE("Much text at the foot stays clear of the integrity code and of the QR code")
{
    EditionBook book = sampleBook({.nominees = 100, .aspects = 3, .jurors = 1});
    book.edition.label = u"Paritrana Award "_s.repeated(30).trimmed();
    for (const Page& page : sealed(book, PaperSize::A4).pages) {
        const QRectF code = page.codes.front().area;
        const std::vector<TextRun> runs = footerRuns(page);
        REQUIRE(runs.size() > 8);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            CHECK(runs[i].origin.y() < page.size.height() - 10 * millimetre);
            CHECK(runs[i].origin.x() + runs[i].width < code.left());
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(inkOf(runs[i]).adjusted(0.1, 0.1, -0.1, -0.1).intersects(inkOf(runs[j])));
        }
    }
}

TEST_CASE("The QR code can be read from what the preview and a printer paint")
{
    for (const Pages& pages : allSealed())
        for (std::size_t i = 0; i < pages.pages.size(); ++i)
            for (const double dotsPerInch : {110.0, 150.0, 203.0, 300.0})
                CHECK(readFrom(pages, i, dotsPerInch) == payloadOf(i, pages.pages.size()));
}

TEST_CASE("The longest numbers make a finer code that can be read as well")
{
    const Pages pages =
        sealed(sampleBook({.nominees = 3, .aspects = 3, .jurors = 1}), PaperSize::A4, {seal.code, 2'147'483'647});
    CHECK(readFrom(pages, 0, 150) == u"SIDANG:1:7Q4DXK2M0A9TVB3H:2147483647:1/1"_s);
}

TEST_CASE("A scanner reads the QR code of every page of the PDF")
{
    for (const Pages& pages : allSealed()) {
        const QTemporaryDir folder;
        const QString pdf = writtenTo(folder, pdfOf(pages));
        if (!outputOf(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, pdf, folder.filePath(u"page"_s)}))
            return;
        const QStringList pictures = QDir(folder.path()).entryList({u"page*.pgm"_s}, QDir::Files, QDir::Name);
        REQUIRE(pictures.size() == static_cast<qsizetype>(pages.pages.size()));
        for (std::size_t i = 0; i < pages.pages.size(); ++i) {
            const QString picture = folder.filePath(pictures[static_cast<qsizetype>(i)]);
            const auto read = outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, picture});
            if (!read)
                return;
            CHECK(read->trimmed() == payloadOf(i, pages.pages.size()));
        }
    }
}

TEST_CASE("The integrity code can be copied from every page of the PDF")
{
    for (const Pages& pages : allSealed()) {
        const auto text = readBy(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdfOf(pages));
        if (!text)
            return;
        const QStringList sheets = text->split(u'\f', Qt::SkipEmptyParts);
        REQUIRE(sheets.size() == static_cast<qsizetype>(pages.pages.size()));
        for (const QString& sheet : sheets)
            CHECK(sheet.count(u"Kode integritas 7Q4D-XK2M-0A9T-VB3H · catatan ke-123"_s) == 1);
    }
}

TEST_CASE("The QR code is one filled path of the PDF, without transparency")
{
    const Pages pages = sealed(sampleBook({.nominees = 3, .aspects = 3, .jurors = 1}), PaperSize::A4);
    const QByteArray pdf = pdfOf(pages);
    CHECK(pdf.count("/SMask") == pdf.count("/SMask /None"));
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
    const auto plain = readBy(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"FILE"_s, u"-"_s}, pdf);
    if (!plain)
        return;
    const PageCode& code = pages.pages.front().codes.front();
    qsizetype longest = 0; // rectangles filled at once
    for (const QString& painted : plain->split(QRegularExpression(u"\\bf\\*?\\n"_s)))
        longest = std::max(longest, painted.count(QRegularExpression(u" (re|h|m)\\n"_s)));
    CHECK(longest >= std::ssize(darkAreas(qrCode(code.payload), code.area)));
}
