#include "core/domain/NextCode.h"

#include <algorithm>

namespace sidang {

namespace {

constexpr qsizetype mostDigits = 9;

/// "KAB-07": the letters "KAB-", the number 7 in 2 digits.
struct Numbered {
    QString letters;
    int number = 0;
    qsizetype digits = 0; // 0: the code does not end with a number
};

Numbered takenApart(const QString& code)
{
    qsizetype first = code.size();
    while (first > 0 && code.size() - first < mostDigits && code[first - 1].isDigit())
        --first;
    return {code.left(first), QStringView(code).mid(first).toInt(), code.size() - first};
}

}

QString nextCode(const QStringList& codes, const QString& start, const QStringList& taken)
{
    Numbered pattern = takenApart(start);
    int highest = pattern.number - 1;
    const auto last =
        std::find_if(codes.rbegin(), codes.rend(), [](const QString& code) { return takenApart(code).digits > 0; });
    if (last != codes.rend()) {
        pattern = takenApart(*last);
        for (const QString& code : codes) {
            const Numbered other = takenApart(code);
            if (other.letters == pattern.letters)
                highest = std::max(highest, other.number);
        }
        highest = std::max(highest, pattern.number);
    }
    QString next;
    do
        next = pattern.letters + QString::number(++highest).rightJustified(pattern.digits, u'0');
    while (taken.contains(next));
    return next;
}

QString countingKey(QStringView code)
{
    QString key;
    qsizetype at = 0;
    while (at < code.size()) {
        qsizetype end = at;
        while (end < code.size() && code[end].isDigit())
            ++end;
        if (end > at)
            key += code.mid(at, end - at).toString().rightJustified(mostDigits, u'0');
        else
            key += code[end++].toLower();
        at = end;
    }
    return key;
}

}
