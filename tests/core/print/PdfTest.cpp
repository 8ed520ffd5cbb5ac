#include "core/print/Paint.h"
#include "tests/core/print/PrintedForm.h"
#include "tests/core/print/PrintedPdf.h"

#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QRegularExpression>

using namespace sidang;

namespace {

QByteArray withoutTimeAndId(QByteArray pdf)
{
    QString text = QString::fromLatin1(pdf);
    text.remove(QRegularExpression(u"/CreationDate \\([^)]*\\)"_s));
    text.remove(QRegularExpression(u"\\d{4}-\\d\\d-\\d\\dT[0-9:+Z-]+"_s));
    text.remove(QRegularExpression(u"/ID \\[[^\\]]*\\]"_s));
    text.remove(QRegularExpression(u"uuid:[0-9a-f-]+"_s));
    return text.toLatin1();
}

}

TEST_CASE("The PDF's sheets have the exact size of the paper, upright and wide")
{
    const EditionBook upright = sampleBook({.nominees = 3, .aspects = 3, .jurors = 1});
    CHECK(pdfOf(pagesOf(upright, PaperSize::F4)).contains("/MediaBox [0 0 609.448819 935.433071]"));
    CHECK(pdfOf(pagesOf(upright, PaperSize::A4)).contains("/MediaBox [0 0 595.275591 841.889764]"));
    const EditionBook wide = sampleBook({.nominees = 3, .aspects = 8, .jurors = 1});
    CHECK(pdfOf(pagesOf(wide, PaperSize::F4)).contains("/MediaBox [0 0 935.433071 609.448819]"));
    CHECK(pdfOf(pagesOf(wide, PaperSize::A4)).contains("/MediaBox [0 0 841.889764 595.275591]"));
}

TEST_CASE("The PDF is whole, with as many pages as were laid out")
{
    const Pages pages = pagesOf(sampleBook({.nominees = 120, .aspects = 4, .jurors = 1}));
    const QByteArray pdf = pdfOf(pages);
    CHECK(pdf.startsWith("%PDF-1.4"));
    CHECK(pdf.endsWith("%%EOF\n"));
    CHECK(pdf.count("/MediaBox") == static_cast<qsizetype>(pages.pages.size()));
    if (const auto info = readBy(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, pdf))
        CHECK(info->contains(u"No syntax or stream encoding errors"_s));
}

TEST_CASE("The text of the PDF can be read back")
{
    EditionBook book = sampleBook({.nominees = 30, .aspects = 3, .jurors = 1});
    book.nominees[1].name = u"CV “A&B” <%1> Ünited"_s;
    const auto text = readBy(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdfOf(pagesOf(book)));
    if (!text)
        return;
    for (const QString& wanted : {u"DAFTAR PERINGKAT"_s, u"CV “A&B” <%1> Ünited"_s, u"99,50"_s, u"Juara III"_s,
                                  u"Padang, 14 Maret 2022"_s, u"Halaman 1 dari"_s})
        CHECK(text->contains(wanted));
}

TEST_CASE("Only the shipped fonts are in the PDF, embedded")
{
    const auto fonts = readBy(u"pdffonts"_s, {u"FILE"_s}, pdfOf(pagesOf(sampleBook())));
    if (!fonts)
        return;
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).sliced(2);
    CHECK(lines.size() == 2);
    for (const QString& line : lines) {
        CHECK(line.startsWith(u"LiberationSans"_s));
        CHECK(line.contains(QRegularExpression(u"\\byes (yes|no)\\s+yes\\b"_s)));
    }
}

TEST_CASE("Two PDFs of the same pages differ only in time and identifier")
{
    const Pages pages = pagesOf(sampleBook({.nominees = 40, .aspects = 4, .jurors = 1}));
    CHECK(withoutTimeAndId(pdfOf(pages)) == withoutTimeAndId(pdfOf(pages)));
}

TEST_CASE("The layout for a printer has the page's orientation, the paper's size and no margins")
{
    const Pages pages = pagesOf(sampleBook({.nominees = 3, .aspects = 8, .jurors = 1}), PaperSize::F4);
    const QPageLayout layout = pageLayoutOf(pages, 0);
    CHECK(layout.orientation() == QPageLayout::Landscape);
    CHECK(layout.pageSize().size(QPageSize::Millimeter) == QSizeF(215, 330));
    CHECK(layout.margins(QPageLayout::Point).isNull());
}

namespace {

QImage imageOf(const Pages& pages, double scale)
{
    QImage image((pages.pages.front().size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, pages, 0);
    return image;
}

bool hasInk(const QImage& image, const QRectF& area, double scale, int lightest)
{
    const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect() & image.rect();
    for (int x = pixels.left(); x <= pixels.right(); ++x)
        for (int y = pixels.top(); y <= pixels.bottom(); ++y)
            if (qGray(image.pixel(x, y)) < lightest)
                return true;
    return false;
}

}

TEST_CASE("The preview paints what stands on the page, at the place where it stands")
{
    const Pages pages = pagesOf(sampleBook({.nominees = 3, .aspects = 3, .jurors = 1}));
    const QImage image = imageOf(pages, 2);
    for (const TextRun& run : pages.pages.front().runs) {
        const QRectF area(run.origin.x(), run.origin.y() - run.size * 0.8, run.width, run.size * 0.8);
        CHECK(hasInk(image, area, 2, 140));
    }
    CHECK(qGray(image.pixel(10, 10)) == 255);
}

TEST_CASE("No rule vanishes on a coarse screen")
{
    const Pages pages = pagesOf(sampleBook({.nominees = 20, .aspects = 3, .jurors = 1}));
    for (const double scale : {0.5, 1.0, 1.6}) {
        const QImage image = imageOf(pages, scale);
        for (const Box& box : pages.pages.front().boxes) {
            const QSizeF size = box.area.size();
            if (size.width() > 2 && size.height() > 2)
                continue;
            // Half a unit of the screen may lie between a rule and its place; looked for all along its middle third.
            const double reach = 0.5 / scale;
            const QPointF step = (size.width() > size.height() ? QPointF(size.width(), 0) : QPointF(0, size.height())) / 30;
            int found = 0;
            for (int i = -5; i < 5; ++i) {
                const QPointF at = box.area.center() + i * step;
                found += hasInk(image, QRectF(at - QPointF(reach, reach), at + QPointF(reach, reach)), scale, 200) ? 1 : 0;
            }
            CHECK(found == 10);
        }
    }
}
