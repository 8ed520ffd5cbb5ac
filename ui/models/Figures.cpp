#include "ui/models/Figures.h"

#include "core/text/Numbers.h"

using namespace Qt::StringLiterals;

namespace sidang {

bool isExactWith(const Fraction& value, int decimals)
{
    return value.rounded(decimals) == value;
}

QString figure(const Fraction& value, int most, Language language)
{
    int decimals = 0;
    while (decimals < most && !isExactWith(value, decimals))
        ++decimals;
    return number(value, decimals, language);
}

QString equals(const Fraction& value, int decimals, Language language)
{
    const auto sign = isExactWith(value, decimals) ? u"= "_s : u"≈ "_s;
    return sign + number(value, decimals, language);
}

}
