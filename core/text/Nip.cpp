#include "core/text/Nip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr qsizetype nipDigits = 18;

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

}

std::optional<QString> nipFromText(QStringView text)
{
    const QString whole = text.trimmed().toString();
    if (whole.isEmpty() || whole == u"-" || whole.compare("tanpa nip"_L1, Qt::CaseInsensitive) == 0)
        return QString();
    QString digits;
    for (const QChar sign : whole) {
        if (isDigit(sign))
            digits += sign;
        else if (!sign.isSpace() && sign != u'.' && sign != u'-')
            return std::nullopt;
    }
    return digits.size() == nipDigits ? std::optional(digits) : std::nullopt;
}

int digitsIn(QStringView text)
{
    return static_cast<int>(std::ranges::count_if(text, isDigit));
}

QString nipText(const QString& nip)
{
    if (nip.size() != nipDigits)
        return nip;
    return u"%1 %2 %3 %4"_s.arg(nip.first(8), nip.sliced(8, 6), nip.sliced(14, 1), nip.sliced(15));
}

}
