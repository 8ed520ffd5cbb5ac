#include "core/text/Numbers.h"

#include <array>

namespace sidang {

namespace {

/// Puts the group separators and the decimal sign of the language into "-1234.50".
QString grouped(const QString& plain, Language language)
{
    const bool indonesian = language == Language::Indonesian;
    const QChar group = indonesian ? u'.' : u',';
    const QChar decimal = indonesian ? u',' : u'.';
    QString text = plain;
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0)
        text[point] = decimal;
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, group);
    return text;
}

}

QString number(const Fraction& value, int decimals, Language language)
{
    return grouped(value.toRounded(decimals), language);
}

QString number(const Decimal& value, Language language)
{
    return grouped(value.toText(), language);
}

QString number(qint64 value, Language language)
{
    return grouped(QString::number(value), language);
}

QString roman(int value)
{
    Q_ASSERT(value >= 1 && value <= 3999);
    struct Numeral {
        int value;
        QLatin1StringView sign;
    };
    static constexpr std::array<Numeral, 13> numerals{{{1000, QLatin1StringView("M")},
                                                       {900, QLatin1StringView("CM")},
                                                       {500, QLatin1StringView("D")},
                                                       {400, QLatin1StringView("CD")},
                                                       {100, QLatin1StringView("C")},
                                                       {90, QLatin1StringView("XC")},
                                                       {50, QLatin1StringView("L")},
                                                       {40, QLatin1StringView("XL")},
                                                       {10, QLatin1StringView("X")},
                                                       {9, QLatin1StringView("IX")},
                                                       {5, QLatin1StringView("V")},
                                                       {4, QLatin1StringView("IV")},
                                                       {1, QLatin1StringView("I")}}};
    QString text;
    for (const Numeral& numeral : numerals)
        for (; value >= numeral.value; value -= numeral.value)
            text += numeral.sign;
    return text;
}

}
