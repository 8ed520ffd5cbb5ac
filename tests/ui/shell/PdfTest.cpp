#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/common/Banner.h"
#include "ui/shell/Printing.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything written on the pages of all categories.
QString textOf(const PrintJob& job)
{
    const auto pages = rankingPages(job, PrintScope::All, PaperSize::A4);
    REQUIRE(pages);
    QString text;
    for (const Page& page : pages->pages) {
        for (const TextRun& run : page.runs)
            text += run.text + u' ';
    }
    return text;
}

}

TEST_CASE("Ctrl+E writes the ranked list of the category as PDF and says where")
{
    Desk desk;
    desk.openEdition();
    desk.ask.pdf = desk.folder.filePath(u"hasil.pdf"_s);
    QTest::keyClick(desk.window.get(), Qt::Key_E, Qt::ControlModifier);
    settle();
    CHECK(contentOf(*desk.ask.pdf).startsWith("%PDF-"));
    CHECK(desk.ask.suggestion == desk.folder.filePath(u"uji-peringkat-KAB.pdf"_s));
    const auto* banner = desk.find<Banner>();
    REQUIRE(banner);
    CHECK(banner->text().contains(u"hasil.pdf"));
    for (QPushButton* button : banner->findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.ask.shown == *desk.ask.pdf);
}

TEST_CASE("All categories go into one PDF")
{
    Desk desk;
    desk.openEdition();
    desk.ask.pdf = desk.folder.filePath(u"semua.pdf"_s);
    QTest::keyClick(desk.window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.ask.suggestion == desk.folder.filePath(u"uji-peringkat.pdf"_s));
    CHECK(contentOf(*desk.ask.pdf).startsWith("%PDF-"));
}

TEST_CASE("A PDF that cannot be written says so in a banner")
{
    Desk desk;
    desk.openEdition();
    desk.ask.pdf = desk.folder.filePath(u"tidak/ada/hasil.pdf"_s);
    QTest::keyClick(desk.window.get(), Qt::Key_E, Qt::ControlModifier);
    settle();
    const auto* banner = desk.find<Banner>();
    REQUIRE(banner);
    CHECK(banner->text().contains(u"folder does not exist"));
}

TEST_CASE("Giving up the question for a name writes nothing")
{
    Desk desk;
    desk.openEdition();
    desk.ask.pdf.reset();
    QTest::keyClick(desk.window.get(), Qt::Key_E, Qt::ControlModifier);
    CHECK(desk.find<Banner>() == nullptr);
}

TEST_CASE("Papers carry the integrity code of the ledger, and leave out rankings that may not be seen")
{
    const EditionPointer edition = openEdition(QString(), deskBook());
    PrintJob job{edition, kab, QDate(2026, 11, 22), {}, Seal{u"7Q4D-XK2M-0A9T-VB3H"_s, 17}};
    CHECK(textOf(job).contains(u"7Q4D-XK2M-0A9T-VB3H"));
    CHECK(textOf(job).contains(u"Kota Padang"));
    job.maySee = [](CategoryId category) { return category == besar; };
    CHECK_FALSE(textOf(job).contains(u"Kota Padang"));
    CHECK(textOf(job).contains(u"PT Satu"));
    CHECK(hasPrintable(job));
    job.maySee = [](CategoryId) { return false; };
    CHECK_FALSE(hasPrintable(job));
}
