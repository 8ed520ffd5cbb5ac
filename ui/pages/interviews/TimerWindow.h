// The interview's time in digits that are read across the room, in a window of its own for the second screen.
#pragma once

#include "ui/models/interviews/InterviewTimer.h"

#include <QWidget>

namespace sidang {

class TimerWindow : public QWidget {
    Q_OBJECT

public:
    /// The timer outlives the window, which only shows it and says which keys were pressed.
    TimerWindow(const InterviewTimer& timer, QWidget* parent);

    void setNominee(const QString& name);
    /// Shows the time as it is now.
    void refresh();
    /// Full screen on another screen than that of `beside`, where there is one; else a large window.
    void open(const QWidget& beside);
    bool isLight() const { return isLight_; }

Q_SIGNALS:
    void startOrPauseWanted();
    void pauseWanted();
    void nextWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void toggleFullScreen();

    const InterviewTimer& timer_;
    QString name_;
    bool isLight_ = false;
};

/// "Talk", "Questions"; and the state in words: "time is up", "paused". Both are read aloud as well.
QString partText(TimerPart part);
QString stateText(const InterviewTimer& timer);

}
