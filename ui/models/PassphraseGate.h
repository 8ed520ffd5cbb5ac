// Makes guessing passphrases slow: after several wrong tries the next one has to wait, longer each time.
#pragma once

#include <QDeadlineTimer>

#include <chrono>

namespace sidang {

class PassphraseGate {
public:
    static constexpr int freeTries = 5;

    explicit PassphraseGate(std::chrono::milliseconds first = std::chrono::seconds(2)) : first_(first) {}

    void wrong();
    void right();
    int wrongTries() const { return wrong_; }
    /// How long the next try has to wait; 0: it may be made.
    std::chrono::milliseconds wait() const;

private:
    std::chrono::milliseconds first_;
    int wrong_ = 0;
    QDeadlineTimer until_;
};

}
