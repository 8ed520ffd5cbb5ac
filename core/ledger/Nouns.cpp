#include "core/ledger/Nouns.h"

#include "core/ledger/FieldWriter.h"

namespace sidang {
namespace {

QByteArray numbers(std::initializer_list<qint64> values)
{
    QByteArray text("[");
    for (const qint64 value : values) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(value);
    }
    return text + ']';
}

const JsonValue* element(const JsonValue& json, std::size_t index, std::size_t count)
{
    return json.kind == JsonKind::Array && json.children.size() == count ? &json.children[index] : nullptr;
}

template <class... Values>
bool readElements(const JsonValue& json, Values&... values)
{
    if (!element(json, 0, sizeof...(values)))
        return false;
    std::size_t index = 0;
    return (FieldReader::read(json.children[index++], values) && ...);
}

}

QByteArray keyText(const Recusal& recusal)
{
    return numbers({recusal.juror.value, recusal.nominee.value});
}

QByteArray keyText(OnlyOne)
{
    return "[]";
}

QByteArray keyText(const MarkKey& key)
{
    return numbers({key.nominee.value, key.criterion.value, key.juror ? key.juror->value : 0});
}

QByteArray keyText(const EvidenceKey& key)
{
    return numbers({key.nominee.value, key.requirement.value});
}

QByteArray keyText(const FigureKey& key)
{
    QByteArray text = '[' + QByteArray::number(key.nominee.value);
    for (const QString& part : {word(key.programme), word(key.segment), key.month.toString(QStringLiteral("yyyy-MM")), word(key.basis)}) {
        text += ',';
        writeJsonText(text, part);
    }
    return text + ']';
}

QByteArray keyText(const SheetKey& key)
{
    return numbers({key.nominee.value, key.juror.value});
}

QByteArray keyText(NomineeId id)
{
    return numbers({id.value});
}

QByteArray keyText(CategoryId id)
{
    return numbers({id.value});
}

QByteArray keyText(const ResultKey& key)
{
    return numbers({key.category.value, key.version});
}

QByteArray keyText(SheetFormId id)
{
    return numbers({id.value});
}

QByteArray keyText(PrintingId id)
{
    return numbers({id.value});
}

QByteArray keyText(const QString& name)
{
    QByteArray text("[");
    writeJsonText(text, name);
    return text + ']';
}

bool readKey(const JsonValue& json, Recusal& recusal)
{
    return readElements(json, recusal.juror, recusal.nominee);
}

bool readKey(const JsonValue& json, OnlyOne&)
{
    return json.kind == JsonKind::Array && json.children.empty();
}

bool readKey(const JsonValue& json, MarkKey& key)
{
    return readElements(json, key.nominee, key.criterion, key.juror);
}

bool readKey(const JsonValue& json, EvidenceKey& key)
{
    return readElements(json, key.nominee, key.requirement);
}

bool readKey(const JsonValue& json, FigureKey& key)
{
    QString month;
    if (!readElements(json, key.nominee, key.programme, key.segment, month, key.basis))
        return false;
    key.month = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    return key.month.isValid() && key.month.toString(QStringLiteral("yyyy-MM")) == month;
}

bool readKey(const JsonValue& json, SheetKey& key)
{
    return readElements(json, key.nominee, key.juror);
}

bool readKey(const JsonValue& json, NomineeId& id)
{
    return readElements(json, id);
}

bool readKey(const JsonValue& json, CategoryId& id)
{
    return readElements(json, id);
}

bool readKey(const JsonValue& json, ResultKey& key)
{
    return readElements(json, key.category, key.version) && key.version >= 1;
}

bool readKey(const JsonValue& json, SheetFormId& id)
{
    return readElements(json, id);
}

bool readKey(const JsonValue& json, PrintingId& id)
{
    return readElements(json, id);
}

bool readKey(const JsonValue& json, QString& name)
{
    return readElements(json, name) && !name.isEmpty();
}

void writeMarkValue(QByteArray& out, const MarkValue& value)
{
    if (const auto* number = std::get_if<Decimal>(&value)) {
        writeJsonText(out, number->toText());
    } else if (const auto* level = std::get_if<LevelChoice>(&value)) {
        out += QByteArray::number(level->index);
    } else if (const auto* figure = std::get_if<Figure>(&value)) {
        out += '[';
        writeJsonText(out, figure->numerator.toText());
        out += ',';
        writeJsonText(out, figure->denominator.toText());
        out += ']';
    } else {
        out += "[]";
    }
}

std::optional<MarkValue> readMarkValue(const JsonValue& json)
{
    Decimal number;
    if (json.kind == JsonKind::Text && FieldReader::read(json, number))
        return number;
    LevelChoice level;
    if (json.kind == JsonKind::Number && FieldReader::read(json, level.index))
        return level;
    if (json.kind == JsonKind::Array && json.children.empty())
        return NotApplicable{};
    Figure figure;
    if (readElements(json, figure.numerator, figure.denominator))
        return figure;
    return std::nullopt;
}

}
