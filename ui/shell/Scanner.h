// Hears a scanner that types like a keyboard: a paper's code, typed faster than anybody can and ended with Enter.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QKeyEvent;

namespace sidang {

/// From "$" on, keys that follow each other within 60 ms are held back. If they end with Enter and are a paper's code, they
/// are told and go nowhere else; otherwise they are handed on to where they were typed, in their order.
class Scanner : public QObject {
    Q_OBJECT

public:
    static constexpr int longestPause = 60; // milliseconds between two keys of a scanner

    /// Watches the keys of the whole program while it lives.
    explicit Scanner(QObject* parent = nullptr);
    ~Scanner() override;

Q_SIGNALS:
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Held {
        QPointer<QObject> receiver;
        std::unique_ptr<QKeyEvent> event;
    };

    bool takePress(QObject* receiver, const QKeyEvent& event);
    bool takeRelease(QObject* receiver, const QKeyEvent& event);
    void hold(QObject* receiver, const QKeyEvent& event);
    bool isInTime(const QKeyEvent& event) const;
    void handOn();
    void waitOn();

    std::vector<Held> held_;
    QString text_;
    quint64 lastTime_ = 0; // by the event's own clock; 0: it has none
    QElapsedTimer sinceLast_;
    QTimer timer_;
    bool isLate_ = false; // the time is over; what is still in the queue is let in first
    bool isHandingOn_ = false;
    int endedBy_ = 0; // the key whose release ends a code
};

}
