// The compiler's 128-bit integer, for products of two 64-bit numbers.
#pragma once

#include <QtGlobal>

#include <numeric>

namespace sidang {

__extension__ typedef __int128 Int128;

/// True when `value` can be held by a qint64 whose negation is also a qint64.
constexpr bool fits64(Int128 value)
{
    constexpr Int128 limit = 0x7fff'ffff'ffff'ffff;
    return value <= limit && value >= -limit;
}

/// Greatest common divisor of two numbers that are not negative and not both zero.
constexpr Int128 greatestCommonDivisor(Int128 a, Int128 b)
{
    while (b != 0 && !(fits64(a) && fits64(b))) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return b == 0 ? a : Int128(std::gcd(static_cast<quint64>(a), static_cast<quint64>(b)));
}

}
