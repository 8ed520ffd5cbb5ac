#include "core/json/JsonObject.h"

#include "core/base/KeepableText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

QString nameOf(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Null: return u"null"_s;
    case JsonKind::Boolean: return u"true/false"_s;
    case JsonKind::Number: return u"number"_s;
    case JsonKind::Text: return u"text"_s;
    case JsonKind::Array: return u"[…]"_s;
    case JsonKind::Object: return u"{…}"_s;
    }
    Q_UNREACHABLE();
}

}

QString JsonPath::toText() const
{
    QString text = parent ? parent->toText() : QString();
    if (index >= 0)
        return text + u'[' + QString::number(index) + u']';
    if (!text.isEmpty() && !key.isEmpty())
        text += u'.';
    return text + key.toString();
}

void JsonReport::add(ProblemKind kind, const JsonPath& path, int line, const QStringList& details)
{
    Place where = place;
    where.path = path.toText();
    where.line = line;
    problems.push_back({kind, Severity::Error, std::move(where), details});
}

JsonObject::JsonObject(const JsonValue& value, const JsonPath& path, JsonReport& report)
    : value_(value), path_(path), report_(report), isObject_(value.kind == JsonKind::Object)
{
    if (!isObject_)
        report_.add(ProblemKind::WrongType, path_, value.line, {nameOf(JsonKind::Object), nameOf(value.kind)});
}

JsonObject::~JsonObject()
{
    if (!isObject_)
        return;
    for (auto child = value_.children.begin(); child != value_.children.end(); ++child) {
        const auto isSame = [&](const JsonValue& other) { return other.key == child->key; };
        if (std::ranges::find(known_, QStringView(child->key)) == known_.end())
            fault(ProblemKind::UnknownKey, child->key, child->line, {child->key});
        else if (std::any_of(value_.children.begin(), child, isSame))
            fault(ProblemKind::DuplicateKey, child->key, child->line, {child->key});
    }
}

void JsonObject::fault(ProblemKind kind, QStringView key, int line, const QStringList& details)
{
    report_.add(kind, key.isEmpty() ? path_ : JsonPath{&path_, key}, line, details);
}

void JsonObject::fault(ProblemKind kind, QStringView key, const QStringList& details)
{
    const JsonValue* value = value_.find(key);
    fault(kind, value ? key : QStringView(), value ? value->line : value_.line, details);
}

const JsonValue* JsonObject::member(QStringView key, JsonKind kind, Presence presence)
{
    known_.push_back(key);
    const JsonValue* value = value_.find(key);
    if (!value) {
        if (presence == Presence::Required && isObject_)
            fault(ProblemKind::MissingKey, {}, value_.line, {key.toString()});
        return nullptr;
    }
    if (value->kind == kind)
        return value;
    fault(ProblemKind::WrongType, key, value->line, {nameOf(kind), nameOf(value->kind)});
    return nullptr;
}

QString JsonObject::text(QStringView key, Presence presence)
{
    const QString text = longText(key, presence);
    if (!isKeepable(text))
        fault(ProblemKind::TextNotKeepable, key, {key.toString()});
    return text;
}

QString JsonObject::longText(QStringView key, Presence presence)
{
    const JsonValue* value = member(key, JsonKind::Text, presence);
    return value ? value->text : QString();
}

QString JsonObject::name(QStringView key)
{
    const QString name = text(key);
    if (name.trimmed().isEmpty() && value_.find(key) && value_.find(key)->kind == JsonKind::Text)
        fault(ProblemKind::EmptyText, key, {key.toString()});
    return name;
}

std::optional<Decimal> JsonObject::decimal(QStringView key, Presence presence)
{
    const JsonValue* value = member(key, JsonKind::Text, presence);
    if (!value)
        return std::nullopt;
    const auto decimal = Decimal::fromText(value->text);
    if (!decimal)
        fault(ProblemKind::BadDecimal, key, value->line, {value->text});
    return decimal;
}

QDate JsonObject::date(QStringView key, Presence presence)
{
    const JsonValue* value = member(key, JsonKind::Text, presence);
    if (!value)
        return {};
    const QDate date = QDate::fromString(value->text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        fault(ProblemKind::BadDate, key, value->line, {value->text});
    return date;
}

int JsonObject::integer(QStringView key, std::optional<int> byDefault, int least, int most)
{
    return static_cast<int>(count(key, byDefault, least, most));
}

qint64 JsonObject::count(QStringView key, std::optional<qint64> byDefault, qint64 least, qint64 most)
{
    const JsonValue* value = member(key, JsonKind::Number, byDefault ? Presence::Optional : Presence::Required);
    if (!value)
        return byDefault.value_or(least);
    bool isWhole = false;
    const qint64 number = value->text.toLongLong(&isWhole);
    if (isWhole && number >= least && number <= most)
        return number;
    fault(ProblemKind::NumberOutOfRange, key, value->line, {value->text, QString::number(least), QString::number(most)});
    return byDefault.value_or(least);
}

bool JsonObject::boolean(QStringView key, bool byDefault)
{
    const JsonValue* value = member(key, JsonKind::Boolean, Presence::Optional);
    return value ? value->text == "true"_L1 : byDefault;
}

QStringList JsonObject::texts(QStringView key)
{
    QStringList texts;
    const JsonPath path{&path_, key};
    int index = 0;
    for (const JsonValue& value : array(key, Presence::Optional)) {
        if (value.kind == JsonKind::Text && isKeepable(value.text))
            texts << value.text;
        else if (value.kind == JsonKind::Text)
            report_.add(ProblemKind::TextNotKeepable, {&path, {}, index}, value.line, {value.text.left(20)});
        else
            report_.add(ProblemKind::WrongType, {&path, {}, index}, value.line,
                        {nameOf(JsonKind::Text), nameOf(value.kind)});
        ++index;
    }
    return texts;
}

const std::vector<JsonValue>& JsonObject::array(QStringView key, Presence presence)
{
    static const std::vector<JsonValue> none;
    const JsonValue* value = member(key, JsonKind::Array, presence);
    return value ? value->children : none;
}

const JsonValue* JsonObject::object(QStringView key, Presence presence)
{
    return member(key, JsonKind::Object, presence);
}

}
