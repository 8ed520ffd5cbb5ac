// The interview's time on the page, and its controls; the large window for the second screen shows the same.
#pragma once

#include "ui/common/Sheet.h"
#include "ui/models/interviews/InterviewTimer.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace sidang {

class ElidedLabel;
class TimerWindow;

class TimerBar : public Sheet {
    Q_OBJECT

public:
    TimerBar(InterviewTimer::Clock clock, QWidget* parent);

    /// Sets the time of a nominee's interview to its beginning and opens the large window; what was begun for the same one goes on.
    /// False: another one's time is running, and is shown instead.
    bool open(int nominee, const QString& name, int talkMinutes, int questionMinutes);
    const InterviewTimer& timer() const { return timer_; }
    TimerWindow* largeWindow() const { return window_; }

Q_SIGNALS:
    /// The interview of this nominee went through both parts.
    void finished(int nominee);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void startOrPause();
    void next();
    void stop();
    void refresh();

    InterviewTimer timer_;
    QTimer tick_;
    int nominee_ = 0;
    ElidedLabel* name_;
    QLabel* part_;
    QLabel* time_;
    QLabel* state_;
    QPushButton* start_;
    QPushButton* next_;
    QPushButton* large_;
    QPushButton* close_;
    TimerWindow* window_ = nullptr; // made when first opened
};

}
