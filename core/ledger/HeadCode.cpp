#include "core/ledger/HeadCode.h"

#include <QList>

#include <cstring>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int characters = 15;

/// Multiplication by the generator of GF(2^5), x^5 + x^2 + 1.
int times(int value)
{
    const int doubled = value << 1;
    return doubled > 31 ? doubled ^ 37 : doubled;
}

int checkOf(const QList<int>& values)
{
    int check = 0;
    for (const int value : values)
        check = times(check) ^ value;
    return times(check);
}

QString grouped(const QList<int>& values)
{
    QString code;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += QLatin1Char(alphabet[values[i]]);
    }
    return code;
}

/// The value of a character, however a person may have written it; -1 for one that is none.
int valueOf(QChar character)
{
    const char16_t upper = character.toUpper().unicode();
    const char16_t meant = upper == u'I' || upper == u'L' ? u'1' : upper == u'O' ? u'0' : upper;
    const auto* found = meant < 128 && meant > 0 ? std::strchr(alphabet, static_cast<char>(meant)) : nullptr;
    return found ? static_cast<int>(found - alphabet) : -1;
}

/// The first bits of a hash, five by five.
QList<int> valuesOf(const QByteArray& hash, int count)
{
    QList<int> values;
    for (int i = 0; i < count; ++i) {
        int value = 0;
        for (int bit = i * 5; bit < i * 5 + 5; ++bit)
            value = value << 1 | (static_cast<unsigned char>(hash[bit / 8]) >> (7 - bit % 8) & 1);
        values << value;
    }
    return values;
}

std::optional<QList<int>> readValues(const QString& typed)
{
    QList<int> values;
    for (const QChar character : typed) {
        if (character.isSpace() || character == u'-')
            continue;
        const int value = valueOf(character);
        if (value < 0)
            return std::nullopt;
        values << value;
    }
    return values;
}

QString joined(const QList<int>& values)
{
    QString code;
    for (const int value : values)
        code += QLatin1Char(alphabet[value]);
    return code;
}

}

QString headCode(const QByteArray& hash)
{
    Q_ASSERT(hash.size() == 32);
    QList<int> values = valuesOf(hash, characters);
    return grouped(values << checkOf(values));
}

std::optional<QString> readHeadCode(const QString& typed)
{
    const auto values = readValues(typed);
    if (!values || values->size() != characters + 1 || checkOf(values->first(characters)) != values->last())
        return std::nullopt;
    return grouped(*values);
}

QString codeCharacters(const QByteArray& hash, int count)
{
    return joined(valuesOf(hash, count));
}

std::optional<QString> readCodeCharacters(const QString& typed)
{
    const auto values = readValues(typed);
    return values ? std::optional(joined(*values)) : std::nullopt;
}

}
