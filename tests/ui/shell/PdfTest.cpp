#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/common/Banner.h"

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

/// Presses the keys and waits for what the banner then says.
QString toldAfter(const Desk& desk, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(desk.window.get(), key, modifiers);
    (void)QTest::qWaitFor([&] { return !desk.bannerText().isEmpty(); }, 10'000);
    return desk.bannerText();
}

}

TEST_CASE("Ctrl+E writes the ranked list of the category as PDF and says where")
{
    Desk desk;
    desk.openEdition();
    desk.ask.pdf = desk.folder.filePath(u"hasil.pdf"_s);
    CHECK(toldAfter(desk, Qt::Key_E, Qt::ControlModifier).contains(u"hasil.pdf"));
    CHECK(contentOf(*desk.ask.pdf).startsWith("%PDF-"));
    CHECK(desk.ask.suggestion == desk.folder.filePath(u"uji-daftar-peringkat-KAB.pdf"_s));
    const auto* banner = desk.find<Banner>();
    REQUIRE(banner);
    for (QPushButton* button : banner->findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(desk.ask.shown == *desk.ask.pdf);
}

TEST_CASE("All categories go into one PDF")
{
    Desk desk;
    desk.openEdition();
    desk.ask.pdf = desk.folder.filePath(u"semua.pdf"_s);
    CHECK(toldAfter(desk, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier).contains(u"semua.pdf"));
    CHECK(desk.ask.suggestion == desk.folder.filePath(u"uji-daftar-peringkat.pdf"_s));
    CHECK(contentOf(*desk.ask.pdf).startsWith("%PDF-"));
}

TEST_CASE("A PDF that cannot be written says so in a banner, and no printing is recorded")
{
    Desk desk;
    desk.openEdition();
    desk.ask.pdf = desk.folder.filePath(u"tidak/ada/hasil.pdf"_s);
    CHECK(toldAfter(desk, Qt::Key_E, Qt::ControlModifier).contains(u"folder does not exist"));
    CHECK(desk.session().book().printings.empty());
}

TEST_CASE("Giving up the question for a name writes nothing")
{
    Desk desk;
    desk.openEdition();
    desk.ask.pdf.reset();
    QTest::keyClick(desk.window.get(), Qt::Key_E, Qt::ControlModifier);
    settle();
    CHECK(desk.find<Banner>() == nullptr);
    CHECK(desk.session().book().printings.empty());
}
