#include "ui/pages/interviews/TimerBar.h"

#include "ui/common/ElidedLabel.h"
#include "ui/common/Paint.h"
#include "ui/pages/interviews/TimerWindow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sidang {

TimerBar::TimerBar(InterviewTimer::Clock clock, QWidget* parent)
    : Sheet(parent),
      timer_(std::move(clock)),
      name_(new ElidedLabel(this)),
      part_(new QLabel(this)),
      time_(new QLabel(this)),
      state_(new QLabel(this)),
      start_(new QPushButton(this)),
      next_(new QPushButton(this)),
      large_(new QPushButton(this)),
      close_(new QPushButton(this))
{
    tick_.setInterval(100); // milliseconds; a second is told within a tenth of it
    name_->setFont(bolder(font()));
    time_->setFont(larger(font()));
    part_->setForegroundRole(QPalette::PlaceholderText);
    state_->setForegroundRole(QPalette::PlaceholderText);
    layOut();
    connect(&tick_, &QTimer::timeout, this, &TimerBar::refresh);
    connect(start_, &QPushButton::clicked, this, &TimerBar::startOrPause);
    connect(next_, &QPushButton::clicked, this, &TimerBar::next);
    connect(large_, &QPushButton::clicked, this, [this] { window_->open(*window()); });
    connect(close_, &QPushButton::clicked, this, &TimerBar::stop);
    hide();
    retranslate();
}

void TimerBar::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(time_);
    row->addWidget(name_, 1);
    row->addWidget(part_);
    row->addWidget(state_);
    row->addWidget(start_);
    row->addWidget(next_);
    row->addWidget(large_);
    row->addWidget(close_);
}

bool TimerBar::open(int nominee, const QString& name, int talkMinutes, int questionMinutes)
{
    if (!window_) {
        window_ = new TimerWindow(timer_, this);
        connect(window_, &TimerWindow::startOrPauseWanted, this, &TimerBar::startOrPause);
        connect(window_, &TimerWindow::nextWanted, this, &TimerBar::next);
        connect(window_, &TimerWindow::pauseWanted, this, [this] {
            timer_.pause();
            refresh();
        });
    }
    const bool isOther = nominee != nominee_;
    if (isOther && timer_.isRunning()) {
        window_->open(*window());
        return false;
    }
    if (isOther || isHidden()) {
        nominee_ = nominee;
        timer_.set(talkMinutes, questionMinutes);
    }
    name_->setText(name);
    window_->setNominee(name);
    show();
    tick_.start();
    refresh();
    window_->open(*window());
    return true;
}

void TimerBar::startOrPause()
{
    if (timer_.isRunning())
        timer_.pause();
    else
        timer_.start();
    refresh();
}

void TimerBar::next()
{
    if (timer_.part() == TimerPart::Over)
        return;
    timer_.next();
    refresh();
    if (timer_.part() == TimerPart::Over)
        Q_EMIT finished(nominee_);
}

void TimerBar::stop()
{
    timer_.pause();
    tick_.stop();
    window_->close();
    hide();
}

void TimerBar::refresh()
{
    const bool isOver = timer_.part() == TimerPart::Over;
    time_->setText(isOver ? QString() : remainingText(timer_.remaining()));
    part_->setText(partText(timer_.part()));
    state_->setText(stateText(timer_));
    start_->setText(timer_.isRunning() ? tr("Pause") : timer_.isFresh() ? tr("Start") : tr("Go on"));
    start_->setEnabled(!isOver);
    next_->setEnabled(!isOver);
    if (window_)
        window_->refresh();
}

void TimerBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimerBar::retranslate()
{
    next_->setText(tr("Next part"));
    large_->setText(tr("Large"));
    large_->setToolTip(tr("Shows the time on the second screen"));
    close_->setText(tr("End"));
    close_->setToolTip(tr("Stops the time and closes the large window"));
    refresh();
}

}
