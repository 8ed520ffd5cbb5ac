#include "ui/pages/interviews/TimerWindow.h"

#include "ui/common/Theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr qint64 lastMinute = 60'000;

/// A font in which the text is as wide as `room` and no higher than `height`, every digit taking the same.
QFont fitting(QFont font, int digits, QSize room)
{
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(100);
    const double cell = QFontMetricsF(font).horizontalAdvance(u'0');
    const double byWidth = 100.0 * room.width() / (cell * digits);
    font.setPixelSize(std::max(12, static_cast<int>(std::min(byWidth, room.height() * 0.82))));
    return font;
}

/// Each character in a cell of its own, so that nothing moves while the time runs.
void paintDigits(QPainter& painter, const QRect& area, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = metrics.horizontalAdvance(u'0');
    const double colon = digit * 0.5;
    double width = 0;
    for (const QChar each : text)
        width += each == u':' ? colon : digit;
    double left = area.left() + (area.width() - width) / 2;
    for (const QChar each : text) {
        const double cell = each == u':' ? colon : digit;
        painter.drawText(QRectF(left, area.top(), cell, area.height()), Qt::AlignCenter, QString(each));
        left += cell;
    }
}

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(std::max(12, pixels));
    font.setWeight(weight);
    return font;
}

}

QString partText(TimerPart part)
{
    switch (part) {
    case TimerPart::Talk: return TimerWindow::tr("Talk");
    case TimerPart::Questions: return TimerWindow::tr("Questions and answers");
    case TimerPart::Over: return TimerWindow::tr("The interview is over");
    }
    return {};
}

QString stateText(const InterviewTimer& timer)
{
    if (timer.part() == TimerPart::Over)
        return TimerWindow::tr("thank you");
    const qint64 remaining = timer.remaining();
    if (!timer.isRunning())
        return timer.isFresh() ? TimerWindow::tr("ready") : TimerWindow::tr("paused");
    if (remaining <= 0)
        return TimerWindow::tr("time is up");
    return remaining <= lastMinute ? TimerWindow::tr("last minute") : TimerWindow::tr("running");
}

TimerWindow::TimerWindow(const InterviewTimer& timer, QWidget* parent) : QWidget(parent, Qt::Window), timer_(timer)
{
    setWindowTitle(tr("Interview timer"));
    setAccessibleName(tr("Interview timer"));
    setMinimumSize(480, 300);
    setFocusPolicy(Qt::StrongFocus);
}

void TimerWindow::setNominee(const QString& name)
{
    name_ = name;
    refresh();
}

void TimerWindow::refresh()
{
    setAccessibleDescription(name_ + u", "_s + partText(timer_.part()) + u", "_s + stateText(timer_));
    update();
}

void TimerWindow::open(const QWidget& beside)
{
    const QList<QScreen*> screens = QApplication::screens();
    const auto other = std::ranges::find_if(screens, [&](const QScreen* screen) { return screen != beside.screen(); });
    if (other != screens.end()) {
        setGeometry((*other)->geometry());
        showFullScreen();
    } else {
        resize(960, 600);
        show();
    }
    raise();
    activateWindow();
    setFocus(Qt::OtherFocusReason);
}

void TimerWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = isLight_ ? lightTheme() : darkTheme();
    painter.fillRect(rect(), theme.ground);
    const int unit = std::max(1, std::min(height(), width() * 10 / 16));
    const int margin = unit / 14;
    QRect area = rect().adjusted(margin, margin, -margin, -margin);
    const bool isUp = timer_.part() != TimerPart::Over && timer_.remaining() <= 0;
    const bool isLast = timer_.isRunning() && !isUp && timer_.remaining() <= lastMinute;

    painter.setFont(sized(font(), unit / 13, QFont::DemiBold));
    painter.setPen(theme.text);
    const QRect name(area.left(), area.top(), area.width(), unit / 9);
    painter.drawText(name, Qt::AlignCenter, painter.fontMetrics().elidedText(name_, Qt::ElideRight, name.width()));
    painter.setFont(sized(font(), unit / 18));
    painter.setPen(theme.quiet);
    const QRect part(area.left(), name.bottom(), area.width(), unit / 12);
    painter.drawText(part, Qt::AlignCenter, partText(timer_.part()));

    const QRect foot(area.left(), area.bottom() - unit / 24, area.width(), unit / 24);
    const QRect state(area.left(), foot.top() - unit / 8, area.width(), unit / 10);
    painter.setPen(isUp ? theme.refusal : isLast ? theme.attention : theme.text);
    const QRect digits(area.left(), part.bottom(), area.width(), state.top() - part.bottom());
    if (timer_.part() != TimerPart::Over) {
        painter.setFont(fitting(font(), 6, digits.size()));
        paintDigits(painter, digits, remainingText(timer_.remaining()));
    }
    painter.setFont(sized(font(), unit / 15, QFont::DemiBold));
    painter.drawText(state, Qt::AlignCenter, stateText(timer_));
    painter.setFont(sized(font(), unit / 34));
    painter.setPen(theme.quiet);
    painter.drawText(foot, Qt::AlignCenter, tr("Space: start or pause · N: next part · F11: full screen · T: light or dark · Esc: close"));
}

void TimerWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat())
        return;
    switch (event->key()) {
    case Qt::Key_Space: Q_EMIT startOrPauseWanted(); break;
    case Qt::Key_P: Q_EMIT pauseWanted(); break;
    case Qt::Key_N: Q_EMIT nextWanted(); break;
    case Qt::Key_F11: toggleFullScreen(); break;
    case Qt::Key_T:
        isLight_ = !isLight_;
        update();
        break;
    case Qt::Key_Escape:
        if (isFullScreen())
            toggleFullScreen();
        else
            close();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void TimerWindow::toggleFullScreen()
{
    if (isFullScreen())
        showNormal();
    else
        showFullScreen();
}

void TimerWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

}
