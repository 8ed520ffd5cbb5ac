#include "tests/support/Text.h"

#include "ui/models/interviews/InterviewTimer.h"

#include <catch2/catch.hpp>

using namespace sidang;

namespace {

/// A timer whose clock a test turns on.
struct Turned {
    qint64 now = 1'000'000;
    InterviewTimer timer{[this] { return now; }};
};

}

TEST_CASE("The timer stands at the talk until it is started")
{
    Turned turned;
    turned.timer.set(10, 15);
    turned.now += 5'000;
    CHECK(turned.timer.part() == TimerPart::Talk);
    CHECK(turned.timer.isFresh());
    CHECK(turned.timer.remaining() == 600'000);
}

TEST_CASE("The time runs, rests while paused, and goes on")
{
    Turned turned;
    turned.timer.set(10, 15);
    turned.timer.start();
    turned.now += 60'000;
    turned.timer.pause();
    turned.now += 300'000;
    CHECK(turned.timer.remaining() == 540'000);
    turned.timer.start();
    turned.timer.start(); // is running already
    turned.now += 40'000;
    CHECK(turned.timer.remaining() == 500'000);
}

TEST_CASE("What is over its time is counted on")
{
    Turned turned;
    turned.timer.set(1, 1);
    turned.timer.start();
    turned.now += 65'000;
    CHECK(turned.timer.remaining() == -5'000);
    CHECK(remainingText(turned.timer.remaining()) == u"+00:05");
}

TEST_CASE("The next part begins at its own full time, and runs when the one before ran")
{
    Turned turned;
    turned.timer.set(10, 15);
    turned.timer.start();
    turned.now += 700'000;
    turned.timer.next();
    CHECK(turned.timer.part() == TimerPart::Questions);
    CHECK(turned.timer.isRunning());
    CHECK(turned.timer.remaining() == 900'000);
    turned.now += 1'000;
    CHECK(turned.timer.remaining() == 899'000);
    turned.timer.next();
    CHECK(turned.timer.part() == TimerPart::Over);
    CHECK_FALSE(turned.timer.isRunning());
    turned.timer.start();
    CHECK_FALSE(turned.timer.isRunning());
    turned.timer.next();
    CHECK(turned.timer.part() == TimerPart::Over);
}

TEST_CASE("A part that is skipped while paused leaves the next one waiting")
{
    Turned turned;
    turned.timer.set(10, 15);
    turned.timer.next();
    CHECK_FALSE(turned.timer.isRunning());
    CHECK(turned.timer.isFresh());
}

TEST_CASE("The time is told by the second, and a second until it is over")
{
    CHECK(remainingText(600'000) == u"10:00");
    CHECK(remainingText(599'999) == u"10:00");
    CHECK(remainingText(599'000) == u"09:59");
    CHECK(remainingText(1) == u"00:01");
    CHECK(remainingText(0) == u"00:00");
    CHECK(remainingText(-999) == u"00:00");
    CHECK(remainingText(-1'000) == u"+00:01");
    CHECK(remainingText(-3'661'000) == u"+61:01");
    CHECK(remainingText(7'200'000) == u"120:00");
}
