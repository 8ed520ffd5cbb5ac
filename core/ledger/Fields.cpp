#include "core/ledger/FieldReader.h"
#include "core/ledger/FieldWriter.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

const QString minuteFormat = u"yyyy-MM-ddTHH:mm"_s;

}

void writeJsonText(QByteArray& out, QStringView text)
{
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        switch (byte) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20)
                out += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
            else
                out += byte;
        }
    }
    out += '"';
}

void FieldWriter::write(const QDateTime& time)
{
    writeJsonText(out_, time.isValid() ? time.toString(minuteFormat) : QString());
}

void FieldWriter::write(const Grade& grade)
{
    std::visit([this](const auto& one) { write(one); }, grade);
}

std::optional<qint64> readWhole(const JsonValue& value, qint64 least, qint64 most)
{
    bool isNumber = value.kind == JsonKind::Number;
    const qint64 number = isNumber ? value.text.toLongLong(&isNumber) : 0;
    const bool isPlain = isNumber && QString::number(number) == value.text;
    return isPlain && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

bool FieldReader::read(const JsonValue& json, QString& text)
{
    text = json.text;
    return json.kind == JsonKind::Text;
}

bool FieldReader::read(const JsonValue& json, bool& value)
{
    value = json.text == u"true"_s;
    return json.kind == JsonKind::Boolean;
}

bool FieldReader::read(const JsonValue& json, int& value)
{
    const auto number = readWhole(json, 0, std::numeric_limits<int>::max());
    value = static_cast<int>(number.value_or(0));
    return number.has_value();
}

bool FieldReader::read(const JsonValue& json, qint64& value)
{
    const auto number = readWhole(json, 0, std::numeric_limits<qint64>::max());
    value = number.value_or(0);
    return number.has_value();
}

bool FieldReader::read(const JsonValue& json, Decimal& value)
{
    const auto decimal = json.kind == JsonKind::Text ? Decimal::fromText(json.text) : std::nullopt;
    value = decimal.value_or(Decimal());
    return decimal && decimal->toText() == json.text;
}

bool FieldReader::read(const JsonValue& json, QDate& date)
{
    date = QDate::fromString(json.text, Qt::ISODate);
    return json.kind == JsonKind::Text && (json.text.isEmpty() || (date.isValid() && date.toString(Qt::ISODate) == json.text));
}

bool FieldReader::read(const JsonValue& json, QDateTime& time)
{
    // A wall clock's time, whatever the zone of this machine.
    time = json.text.isEmpty() ? QDateTime() : QDateTime::fromString(json.text + u":00Z"_s, Qt::ISODate);
    return json.kind == JsonKind::Text && (json.text.isEmpty() || (time.isValid() && time.toString(minuteFormat) == json.text));
}

bool FieldReader::read(const JsonValue& json, Grade& grade)
{
    if (json.kind == JsonKind::Number)
        return read(json, grade.emplace<LevelChoice>().index);
    return read(json, grade.emplace<Decimal>());
}

bool FieldReader::read(const JsonValue& json, QStringList& texts)
{
    texts.clear();
    if (json.kind != JsonKind::Array)
        return false;
    for (const JsonValue& child : json.children) {
        if (child.kind != JsonKind::Text)
            return false;
        texts << child.text;
    }
    return true;
}

}
