#include "ui/models/PassphraseGate.h"

#include <algorithm>

namespace sidang {

void PassphraseGate::wrong()
{
    ++wrong_;
    if (wrong_ < freeTries)
        return;
    constexpr int mostDoublings = 5;
    until_.setRemainingTime(first_ * (1 << std::min(wrong_ - freeTries, mostDoublings)));
}

void PassphraseGate::right()
{
    wrong_ = 0;
    until_.setRemainingTime(std::chrono::milliseconds(0));
}

std::chrono::milliseconds PassphraseGate::wait() const
{
    return std::chrono::milliseconds(std::max<qint64>(0, until_.remainingTime()));
}

}
