#include "core/report/PaperCode.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr qsizetype mostOfCode = 40;
constexpr qsizetype mostOfLabel = 24;
constexpr qsizetype mostOfName = 32;
constexpr qsizetype checkLength = 6;
constexpr int serialDigits = 4;

const QString& beginning()
{
    static const QString text = u"$SIDANG1"_s;
    return text;
}

bool isAlphanumeric(QChar character)
{
    static const QString signs = u" $%*+-.:"_s; // "/" parts the fields
    return (character >= u'0' && character <= u'9') || (character >= u'A' && character <= u'Z') || signs.contains(character);
}

/// As near as a QR code's alphanumeric mode allows: capitals, without accents, anything else as "-".
QString nearest(const QString& text, qsizetype most)
{
    QString written;
    for (const QChar character : text.simplified().normalized(QString::NormalizationForm_KD).toUpper()) {
        if (character.category() == QChar::Mark_NonSpacing || character.isLowSurrogate())
            continue;
        written += isAlphanumeric(character) ? character : QChar(u'-');
        if (written.size() == most)
            break;
    }
    return written.trimmed();
}

void addField(QStringList& fields, QLatin1StringView key, const QString& value, qsizetype most)
{
    const QString written = nearest(value, most);
    if (!written.isEmpty())
        fields << key + written;
}

/// A character of the check code as it is meant: O is 0, I and L are 1.
QChar meant(QChar typed)
{
    const QChar capital = typed.toUpper();
    if (capital == u'O')
        return u'0';
    return capital == u'I' || capital == u'L' ? QChar(u'1') : capital;
}

bool isCheckCharacter(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'A' && character <= u'Z' && character != u'U');
}

/// "0147-K7QF9T", however it was typed.
std::optional<SheetSerial> readSheetCode(QStringView typed)
{
    QString signs;
    qsizetype parted = -1; // where a hyphen parts number and check
    for (const QChar character : typed) {
        if (character == u'-' && parted < 0)
            parted = signs.size();
        if (!character.isSpace() && character != u'-' && character != u'.')
            signs += meant(character);
    }
    const qsizetype digits = signs.size() - checkLength;
    if (digits < 1 || digits > 9 || (parted >= 0 && parted != digits))
        return std::nullopt;
    bool isNumber = false;
    const int serial = signs.first(digits).toInt(&isNumber);
    const QString check = signs.last(checkLength);
    if (!isNumber || serial < 1 || !std::all_of(check.begin(), check.end(), isCheckCharacter))
        return std::nullopt;
    return SheetSerial{serial, check};
}

/// "SCORE-SHEET.3".
bool readForm(QStringView text, PaperIdentity& identity)
{
    const qsizetype point = text.lastIndexOf(u'.');
    bool isNumber = false;
    const int version = text.sliced(point + 1).toInt(&isNumber);
    if (point < 1 || !isNumber || version < 1)
        return false;
    identity.form = text.first(point).toString();
    identity.version = version;
    return true;
}

void readField(QStringView field, PaperIdentity& identity)
{
    if (field.size() < 2 || field[1] != u':')
        return;
    const QString value = field.sliced(2).toString();
    switch (field[0].unicode()) {
    case u'C': identity.category = value; break;
    case u'N': identity.nominee = value; break;
    case u'J': identity.juror = value; break;
    case u'L': identity.head = value; break;
    case u'E': identity.edition = value; break;
    case u'T': identity.name = value; break;
    default: break; // the page
    }
}

std::optional<PaperIdentity> readWhole(const QString& text)
{
    const QStringList fields = text.split(u'/');
    PaperIdentity identity;
    if (fields.size() < 3 || fields[0] != beginning() || !readForm(fields[2], identity))
        return std::nullopt;
    if (fields[1] != "-"_L1) {
        identity.sheet = readSheetCode(fields[1]);
        if (!identity.sheet)
            return std::nullopt;
    }
    for (const QString& field : fields.sliced(3))
        readField(field, identity);
    return identity;
}

}

QString paperCode(const PaperIdentity& identity)
{
    QStringList fields{beginning(), identity.sheet ? sheetCode(*identity.sheet) : u"-"_s,
                       nearest(identity.form, mostOfCode) + u'.' + QString::number(identity.version)};
    addField(fields, "C:"_L1, identity.category, mostOfCode);
    addField(fields, "N:"_L1, identity.nominee, mostOfCode);
    addField(fields, "J:"_L1, identity.juror, mostOfCode);
    addField(fields, "L:"_L1, identity.head, mostOfCode);
    addField(fields, "E:"_L1, identity.edition, mostOfLabel);
    addField(fields, "T:"_L1, identity.name, mostOfName);
    return fields.join(u'/');
}

QString sheetCode(const SheetSerial& serial)
{
    return QString::number(serial.serial).rightJustified(serialDigits, u'0') + u'-' + serial.check;
}

std::optional<PaperIdentity> readPaperCode(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'$'))
        return readWhole(trimmed.toUpper());
    const auto sheet = readSheetCode(trimmed);
    if (!sheet)
        return std::nullopt;
    PaperIdentity identity;
    identity.sheet = sheet;
    return identity;
}

}
