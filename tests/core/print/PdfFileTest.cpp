#include "core/print/PdfFile.h"
#include "core/print/Compositor.h"
#include "tests/core/print/PrintedForm.h"
#include "tests/core/print/PrintedPdf.h"
#include "tests/support/PaperSamples.h"

#include <QRegularExpression>

using namespace sidang;

namespace {

Compositor compositor()
{
    auto loaded = Compositor::load();
    REQUIRE(loaded.ok());
    return *std::move(loaded);
}

QByteArray boundFile(std::size_t* pages = nullptr)
{
    Compositor setter = compositor();
    PdfFile file(u"Berkas “contoh” (1)"_s);
    for (const Document& document : {sampleScoreSheet(1), sampleRecap(30, 9, 4), sampleCertificate(), sampleMinutes()}) {
        const auto laidOut = setter.layOut(document, document.title == u"Piagam"_s ? PaperSize::A4 : PaperSize::F4);
        REQUIRE(laidOut.ok());
        file.add(*laidOut, document.title + u" (Ü)"_s);
    }
    if (pages)
        *pages = file.pages();
    return file.finish();
}

QByteArray withoutTimeAndId(const QByteArray& pdf)
{
    QString text = QString::fromLatin1(pdf);
    text.remove(QRegularExpression(u"/CreationDate \\([^)]*\\)"_s));
    text.remove(QRegularExpression(u"\\d{4}-\\d\\d-\\d\\dT[0-9:+Z-]+"_s));
    text.remove(QRegularExpression(u"/ID \\[[^\\]]*\\]"_s));
    text.remove(QRegularExpression(u"uuid:[0-9a-f-]+"_s));
    return text.toLatin1();
}

}

TEST_CASE("A bound file is a whole PDF with the pages of all its papers")
{
    std::size_t pages = 0;
    const QByteArray pdf = boundFile(&pages);
    CHECK(pages >= 8);
    CHECK(pdf.count("/MediaBox") == static_cast<qsizetype>(pages));
    CHECK(pdf.count("/MediaBox [0 0 841.889764 595.275591]") == 1); // the certificate on A4 among F4
    if (const auto info = readBy(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, pdf))
        CHECK(info->contains(u"No syntax or stream encoding errors"_s));
}

TEST_CASE("A bound file names its language and its title, and has a bookmark for each paper")
{
    const auto json =
        readBy(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, u"--json-key=qpdf"_s, u"FILE"_s}, boundFile());
    if (!json)
        return;
    CHECK(json->contains(u"\"/Lang\": \"u:id-ID\""_s));
    CHECK(json->contains(u"\"/PageMode\": \"/UseOutlines\""_s));
    CHECK(json->contains(u"u:Berkas “contoh” (1)"_s));
    const QRegularExpression bookmark(u"\"destpageposfrom1\": (\\d+).*?\"title\": \"([^\"]*)\""_s,
                                      QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto match = bookmark.globalMatch(*json); match.hasNext();) {
        const auto one = match.next();
        found += one.captured(1) + u' ' + one.captured(2);
    }
    REQUIRE(found.size() == 4);
    CHECK(found[0] == u"1 Lembar penilaian 0001 (Ü)"_s);
    CHECK(found[1].endsWith(u" Rekapitulasi nilai (Ü)"_s));
    CHECK(found[3].endsWith(u" Berita acara pleno (Ü)"_s));
}

TEST_CASE("Every object of a bound file is where its table of references says")
{
    const QByteArray pdf = boundFile();
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').front().trimmed().toLongLong();
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    REQUIRE(lines[0] == "xref");
    const qsizetype count = lines[1].split(' ')[1].toLongLong();
    REQUIRE(count > 20);
    for (qsizetype i = 1; i < count; ++i) {
        const qsizetype offset = lines[2 + i].left(10).toLongLong();
        CHECK(pdf.mid(offset, 20).startsWith(QByteArray::number(i) + " 0 obj"));
    }
}

TEST_CASE("All fonts of a bound file are embedded, and each once")
{
    const auto fonts = readBy(u"pdffonts"_s, {u"FILE"_s}, boundFile());
    if (!fonts)
        return;
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).sliced(2);
    CHECK(lines.size() == 2);
    for (const QString& line : lines)
        CHECK(line.contains(QRegularExpression(u"\\byes (yes|no)\\s+yes\\b"_s)));
}

TEST_CASE("The picture of a letterhead is in a bound file once, without transparency")
{
    const QByteArray pdf = boundFile();
    CHECK(pdf.count("/Subtype /Image") == 1);
    CHECK(pdf.count("/SMask") == pdf.count("/SMask /None"));
}

TEST_CASE("Two bound files of the same papers differ only in time and identifier")
{
    CHECK(withoutTimeAndId(boundFile()) == withoutTimeAndId(boundFile()));
}

TEST_CASE("A file without pages is empty")
{
    CHECK(PdfFile(u"Kosong"_s).finish().isEmpty());
}

TEST_CASE("Papers laid out one after the other are as those laid out alone, also after one that cannot be printed")
{
    Compositor setter = compositor();
    Document unprintable = sampleLetter();
    unprintable.sections.front().footer = u"🏆"_s;
    REQUIRE(setter.layOut(sampleScoreSheet(1), PaperSize::A4).ok());
    const auto refused = setter.layOut(unprintable, PaperSize::A4);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == u"U+1F3C6"_s);
    const auto again = setter.layOut(sampleScoreSheet(2), PaperSize::A4);
    REQUIRE(again.ok());
    const Pages alone = pagesOf(sampleScoreSheet(2), PaperSize::A4);
    REQUIRE(again->pages.size() == alone.pages.size());
    for (std::size_t p = 0; p < alone.pages.size(); ++p) {
        REQUIRE(again->pages[p].runs.size() == alone.pages[p].runs.size());
        for (std::size_t i = 0; i < alone.pages[p].runs.size(); ++i) {
            CHECK(again->pages[p].runs[i].text == alone.pages[p].runs[i].text);
            CHECK(again->pages[p].runs[i].origin == alone.pages[p].runs[i].origin);
        }
    }
}
