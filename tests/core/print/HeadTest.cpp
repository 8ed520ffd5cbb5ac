#include "tests/core/print/PrintedForm.h"
#include "tests/support/PaperSamples.h"

#include <QBuffer>
#include <QPainter>

using namespace sidang;

namespace {

QByteArray pngOf(const QImage& image)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return content;
}

Pages headed(const QByteArray& logo, PageFrame frame = PageFrame::None)
{
    Document document = documentOf({Paragraph{ParagraphRole::Title, u"JUDUL"_s}});
    document.letterhead = sampleLetterhead();
    document.letterhead.logo = logo;
    document.sections.front().frame = frame;
    return pagesOf(document);
}

const Picture& logoOf(const Pages& pages)
{
    REQUIRE(pages.pages.front().pictures.size() == 1);
    return pages.pages.front().pictures.front();
}

}

TEST_CASE("The letterhead's picture stands at the left of its lines, in its own shape")
{
    const Pages pages = headed(sampleLogo());
    const Picture& logo = logoOf(pages);
    CHECK(logo.area.width() / logo.area.height() == Approx(100.0 / 110).margin(0.01));
    CHECK(logo.area.left() == Approx(25 / 25.4 * 72));
    for (const QString& line : {u"PEMERINTAH"_s, u"SEKRETARIAT"_s, u"Jalan Contoh"_s}) {
        const TextRun run = findRun(pages, line).run;
        CHECK(run.origin.x() > logo.area.right());
        CHECK(run.origin.y() > logo.area.top());
        CHECK(run.origin.y() < logo.area.bottom());
    }
    CHECK(findRun(pages, u"JUDUL"_s).run.origin.y() > logo.area.bottom() + 10);
}

TEST_CASE("On a certificate the picture stands above the lines")
{
    const Pages pages = headed(sampleLogo(), PageFrame::Certificate);
    CHECK(findRun(pages, u"PEMERINTAH"_s).run.origin.y() > logoOf(pages).area.bottom());
    CHECK(logoOf(pages).area.center().x() == Approx(pages.pages.front().size.width() / 2));
}

TEST_CASE("What is transparent in a picture becomes white, since PDF/A-1b knows no transparency")
{
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(10, 10, 20, 20, QColor(255, 0, 0, 128));
    for (const QByteArray& content : {pngOf(image), sampleLogo()}) {
        const QImage logo = logoOf(headed(content)).image;
        CHECK_FALSE(logo.hasAlphaChannel());
        CHECK(logo.pixel(0, 0) == 0xffffffff);
    }
    const QRgb pale = logoOf(headed(pngOf(image))).image.pixel(20, 20);
    CHECK(qRed(pale) == 255);
    CHECK(qGreen(pale) == Approx(127).margin(2));
}

TEST_CASE("A JPEG serves as well, and a large picture is not kept finer than paper shows")
{
    QImage image(4000, 2000, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPEG"));
    const Picture logo = logoOf(headed(content));
    CHECK(logo.image.width() <= 24 / 25.4 * 600 + 1);
    CHECK(logo.area.width() == Approx(2 * logo.area.height()).margin(0.5));
}

TEST_CASE("A broken picture is refused, not left out")
{
    for (const QByteArray& content : {QByteArray("GIF? no"), QByteArray("<svg"), sampleLogo().left(200)}) {
        Document document = documentOf({});
        document.letterhead = sampleLetterhead();
        document.letterhead.logo = content;
        const auto pages = layOut(document, PaperSize::A4);
        REQUIRE_FALSE(pages.ok());
        CHECK(pages.error().kind == PrintTroubleKind::PictureUnreadable);
    }
}

TEST_CASE("A section without letterhead begins with its own text")
{
    Document document = documentOf({Paragraph{ParagraphRole::Title, u"JUDUL"_s}});
    document.letterhead = sampleLetterhead();
    document.sections.front().hasLetterhead = false;
    CHECK(textsOf(pagesOf(document).pages.front()).front() == u"JUDUL"_s);
}
