// The time of one interview: the talk, then the questions, each with its minutes; it counts on when they are over.
#pragma once

#include <QString>
#include <QtGlobal>

#include <functional>

namespace sidang {

enum class TimerPart { Talk, Questions, Over };

class InterviewTimer {
public:
    /// A clock that only ever goes forward, in milliseconds: not the wall clock, which somebody may set.
    using Clock = std::function<qint64()>;

    explicit InterviewTimer(Clock clock);

    /// Stands at the beginning of the talk. Minutes are 0 … 1440.
    void set(int talkMinutes, int questionMinutes);
    /// Starts or goes on; when everything is over it stays so.
    void start();
    void pause();
    /// The next part, which begins at once when this one is running; behind the questions everything is over.
    void next();

    TimerPart part() const { return part_; }
    bool isRunning() const { return isRunning_; }
    /// True when nothing of this part has passed and it does not run.
    bool isFresh() const { return !isRunning_ && passed_ == 0; }
    /// Milliseconds left of the part; below 0: so much over time.
    qint64 remaining() const;

private:
    qint64 passed() const;

    Clock clock_;
    qint64 lengths_[2] = {0, 0}; // of talk and questions
    TimerPart part_ = TimerPart::Talk;
    bool isRunning_ = false;
    qint64 since_ = 0;  // clock when it was started last
    qint64 passed_ = 0; // of the part, before that
};

/// "09:59"; "+01:05" when over time. A second that has begun is told until it is over, so that "00:00" is the end.
QString remainingText(qint64 milliseconds);

}
