#include "ui/shell/Scanner.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr qsizetype longest = 400; // characters of a code

bool isCommand(const QKeyEvent& event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool isCharacter(const QKeyEvent& event)
{
    return event.text().size() == 1 && event.text().front().isPrint() && !isCommand(event);
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isModifier(const QKeyEvent& event)
{
    const int key = event.key();
    return key == Qt::Key_Shift || key == Qt::Key_CapsLock || key == Qt::Key_AltGr || key == Qt::Key_NumLock;
}

bool isPaperCode(const QString& text)
{
    return text.startsWith("$SIDANG"_L1, Qt::CaseInsensitive);
}

}

Scanner::Scanner(QObject* parent) : QObject(parent)
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Scanner::waitOn);
    qApp->installEventFilter(this);
}

Scanner::~Scanner() = default;

bool Scanner::eventFilter(QObject* watched, QEvent* event)
{
    if (isHandingOn_)
        return false;
    if (event->type() == QEvent::KeyPress)
        return takePress(watched, static_cast<const QKeyEvent&>(*event));
    if (event->type() == QEvent::KeyRelease)
        return takeRelease(watched, static_cast<const QKeyEvent&>(*event));
    return false;
}

bool Scanner::isInTime(const QKeyEvent& event) const
{
    // The event's clock does not run on while the program is busy.
    if (event.timestamp() != 0 && lastTime_ != 0)
        return event.timestamp() - lastTime_ <= longestPause;
    return sinceLast_.elapsed() <= longestPause;
}

bool Scanner::takePress(QObject* receiver, const QKeyEvent& event)
{
    if (!held_.empty() && !isModifier(event) && !isInTime(event))
        handOn();
    if (held_.empty()) {
        const bool begins = event.text() == u"$"_s && !isCommand(event);
        if (begins)
            hold(receiver, event);
        return begins;
    }
    if (isModifier(event))
        return false;
    if (isEnter(event) && isPaperCode(text_)) {
        endedBy_ = event.key();
        timer_.stop();
        held_.clear();
        // Later: pages may come and go by it, and with them who this key was for.
        QMetaObject::invokeMethod(
            this, [this, code = std::exchange(text_, {})] { Q_EMIT scanned(code); }, Qt::QueuedConnection);
        return true;
    }
    if (!isCharacter(event) || text_.size() >= longest) {
        handOn();
        return false;
    }
    hold(receiver, event);
    return true;
}

bool Scanner::takeRelease(QObject* receiver, const QKeyEvent& event)
{
    if (endedBy_ != 0 && event.key() == endedBy_) {
        endedBy_ = 0;
        return true;
    }
    if (held_.empty() || isModifier(event))
        return false;
    held_.push_back({receiver, std::unique_ptr<QKeyEvent>(event.clone())});
    return true;
}

void Scanner::hold(QObject* receiver, const QKeyEvent& event)
{
    held_.push_back({receiver, std::unique_ptr<QKeyEvent>(event.clone())});
    text_ += event.text();
    lastTime_ = event.timestamp();
    sinceLast_.start();
    isLate_ = false;
    timer_.start(longestPause);
}

/// Keys that came while the program was busy stand in the queue by now: they are let in before the time is over.
void Scanner::waitOn()
{
    if (std::exchange(isLate_, true))
        handOn();
    else
        timer_.start(0);
}

void Scanner::handOn()
{
    timer_.stop();
    text_.clear();
    isHandingOn_ = true;
    for (const Held& each : std::exchange(held_, {})) {
        QObject* receiver = each.receiver ? each.receiver.data() : QApplication::focusWidget();
        if (receiver)
            QCoreApplication::sendEvent(receiver, each.event.get());
    }
    isHandingOn_ = false;
}

}
