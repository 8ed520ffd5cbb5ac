#include "ui/models/interviews/InterviewTimer.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 second = 1000;

}

InterviewTimer::InterviewTimer(Clock clock) : clock_(std::move(clock)) {}

void InterviewTimer::set(int talkMinutes, int questionMinutes)
{
    lengths_[0] = talkMinutes * minute;
    lengths_[1] = questionMinutes * minute;
    part_ = TimerPart::Talk;
    isRunning_ = false;
    passed_ = 0;
}

void InterviewTimer::start()
{
    if (isRunning_ || part_ == TimerPart::Over)
        return;
    isRunning_ = true;
    since_ = clock_();
}

void InterviewTimer::pause()
{
    passed_ = passed();
    isRunning_ = false;
}

void InterviewTimer::next()
{
    passed_ = 0;
    since_ = clock_();
    part_ = part_ == TimerPart::Talk ? TimerPart::Questions : TimerPart::Over;
    isRunning_ = isRunning_ && part_ != TimerPart::Over;
}

qint64 InterviewTimer::passed() const
{
    return isRunning_ ? passed_ + clock_() - since_ : passed_;
}

qint64 InterviewTimer::remaining() const
{
    return part_ == TimerPart::Over ? 0 : lengths_[static_cast<int>(part_)] - passed();
}

QString remainingText(qint64 milliseconds)
{
    const bool isOver = milliseconds <= -second;
    const qint64 seconds = milliseconds > 0 ? (milliseconds + second - 1) / second : -milliseconds / second;
    return (isOver ? u"+"_s : QString()) +
           u"%1:%2"_s.arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}
