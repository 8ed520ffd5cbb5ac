#include "core/domain/Lots.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <numeric>

namespace sidang {
namespace {

/// The numbers of one draw, one after the other.
class Numbers {
public:
    explicit Numbers(qint64 seed) : start_("sidang-lot/1 " + QByteArray::number(seed) + ' ') {}

    /// 0 … bound - 1, each as likely as the others.
    quint64 below(quint64 bound)
    {
        constexpr quint64 highest = std::numeric_limits<quint64>::max();
        const quint64 beyond = (highest % bound + 1) % bound; // 2^64 modulo bound
        quint64 number = next();
        while (number > highest - beyond)
            number = next();
        return number % bound;
    }

private:
    quint64 next()
    {
        const QByteArray text = start_ + QByteArray::number(++count_);
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        return qFromBigEndian<quint64>(hash.constData());
    }

    QByteArray start_;
    qint64 count_ = 0;
};

}

std::vector<int> drawLots(const QStringList& codes, qint64 seed)
{
    std::vector<int> order(static_cast<std::size_t>(codes.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&codes](int position) { return codes[position]; });
    Numbers numbers(seed);
    for (std::size_t last = order.size(); last-- > 1;)
        std::swap(order[last], order[numbers.below(last + 1)]);
    return order;
}

}
