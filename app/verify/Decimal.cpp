#include "app/verify/Decimal.h"

namespace sidang::verify {

namespace {

constexpr int mostDigits = 17;
constexpr int mostDecimals = 9;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    if (text.empty() || !isDigit(text.front()) || !isDigit(text.back()))
        return std::nullopt;
    if (text.size() > 1 && text[0] == '0' && text[1] != '.')
        return std::nullopt;
    Decimal result;
    int digits = 0;
    bool behindPoint = false;
    for (const char c : text) {
        if (c == '.' && !behindPoint) {
            behindPoint = true;
            continue;
        }
        if (!isDigit(c) || ++digits > mostDigits)
            return std::nullopt;
        result.value = result.value * 10 + (c - '0');
        result.decimals += behindPoint ? 1 : 0;
    }
    if (result.decimals > mostDecimals)
        return std::nullopt;
    for (; result.decimals > 0 && result.value % 10 == 0; --result.decimals)
        result.value /= 10;
    if (negative)
        result.value = -result.value;
    return result;
}

Integer Decimal::billionths() const
{
    return Integer(value) * Integer::powerOfTen(static_cast<unsigned>(mostDecimals - decimals));
}

Fraction Decimal::fraction() const
{
    return {Integer(value), Integer::powerOfTen(static_cast<unsigned>(decimals))};
}

}
