#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"

#include "ui/pages/interviews/TimerBar.h"
#include "ui/pages/interviews/TimerWindow.h"

#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

/// A bar with its large window, and a clock that a test turns on.
struct Hall {
    Hall() : bar([this] { return now; }, &window)
    {
        window.resize(900, 200);
        bar.setGeometry(window.rect());
        window.show();
        bar.open(1, u"Kota Contoh"_s, 10, 15);
        settle();
        large = bar.largeWindow();
        REQUIRE(large);
    }

    void press(Qt::Key key)
    {
        QTest::keyClick(large, key);
        settle();
    }

    qint64 now = 0;
    QWidget window;
    TimerBar bar;
    TimerWindow* large = nullptr;
};

}

TEST_CASE("Space starts and pauses, P pauses, N goes on to the questions")
{
    Hall hall;
    hall.press(Qt::Key_Space);
    CHECK(hall.bar.timer().isRunning());
    hall.now += 30'000;
    hall.press(Qt::Key_Space);
    CHECK_FALSE(hall.bar.timer().isRunning());
    CHECK(hall.bar.timer().remaining() == 570'000);
    hall.press(Qt::Key_Space);
    hall.press(Qt::Key_P);
    CHECK_FALSE(hall.bar.timer().isRunning());
    hall.press(Qt::Key_P);
    CHECK_FALSE(hall.bar.timer().isRunning());
    hall.press(Qt::Key_N);
    CHECK(hall.bar.timer().part() == TimerPart::Questions);
}

TEST_CASE("The state of the time is told in words")
{
    Hall hall;
    CHECK(stateText(hall.bar.timer()) == u"ready");
    hall.press(Qt::Key_Space);
    CHECK(stateText(hall.bar.timer()) == u"running");
    hall.now += 545'000;
    CHECK(stateText(hall.bar.timer()) == u"last minute");
    hall.now += 60'000;
    CHECK(stateText(hall.bar.timer()) == u"time is up");
    hall.press(Qt::Key_Space);
    CHECK(stateText(hall.bar.timer()) == u"paused");
    CHECK(hall.large->accessibleDescription() == u"Kota Contoh, Talk, paused");
}

TEST_CASE("The page's buttons drive the same time")
{
    Hall hall;
    auto* start = childOf<QPushButton>(hall.bar, u"Start"_s);
    REQUIRE(start);
    QTest::mouseClick(start, Qt::LeftButton);
    CHECK(hall.bar.timer().isRunning());
    CHECK(start->text() == u"Pause");
    QTest::mouseClick(childOf<QPushButton>(hall.bar, u"Next part"_s), Qt::LeftButton);
    CHECK(hall.bar.timer().part() == TimerPart::Questions);
    std::vector<int> finished;
    QObject::connect(&hall.bar, &TimerBar::finished, [&](int nominee) { finished.push_back(nominee); });
    hall.press(Qt::Key_N);
    CHECK(finished == std::vector{1});
    hall.press(Qt::Key_N);
    CHECK(finished.size() == 1);
}

TEST_CASE("What runs for a nominee goes on when the timer is opened again, another one begins anew")
{
    Hall hall;
    hall.press(Qt::Key_Space);
    hall.now += 60'000;
    hall.bar.open(1, u"Kota Contoh"_s, 10, 15);
    CHECK(hall.bar.timer().remaining() == 540'000);
    CHECK_FALSE(hall.bar.open(2, u"Kabupaten Contoh"_s, 5, 5)); // the first one is running
    CHECK(hall.bar.timer().remaining() == 540'000);
    hall.press(Qt::Key_P);
    CHECK(hall.bar.open(2, u"Kabupaten Contoh"_s, 5, 5));
    CHECK(hall.bar.timer().remaining() == 300'000);
    CHECK_FALSE(hall.bar.timer().isRunning());
}

TEST_CASE("F11 fills the screen, Escape leaves it and then closes; the time goes on")
{
    Hall hall;
    hall.press(Qt::Key_Space);
    hall.press(Qt::Key_F11);
    CHECK(hall.large->isFullScreen());
    hall.press(Qt::Key_Escape);
    CHECK_FALSE(hall.large->isFullScreen());
    CHECK(hall.large->isVisible());
    hall.press(Qt::Key_Escape);
    CHECK_FALSE(hall.large->isVisible());
    CHECK(hall.bar.timer().isRunning());
}

TEST_CASE("T turns the large window light or dark")
{
    Hall hall;
    const auto ground = [&] { return hall.large->grab().toImage().pixelColor(2, 2).lightness(); };
    CHECK_FALSE(hall.large->isLight());
    CHECK(ground() < 100);
    hall.press(Qt::Key_T);
    CHECK(hall.large->isLight());
    CHECK(ground() > 200);
}
