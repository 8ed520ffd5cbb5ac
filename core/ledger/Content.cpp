#include "core/ledger/Content.h"

#include "core/ledger/Descriptions.h"
#include "core/ledger/FieldWriter.h"
#include "core/ledger/Nouns.h"

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

const QString formatName = u"sidang-ledger/1"_s;

template <class Thing>
void writeValue(QByteArray& out, const std::optional<Thing>& thing)
{
    if (!thing) {
        out += "null";
    } else if constexpr (std::is_same_v<Thing, MarkValue>) {
        writeMarkValue(out, *thing);
    } else if constexpr (std::is_same_v<Thing, QString>) {
        writeJsonText(out, *thing);
    } else {
        FieldWriter fields(out);
        Thing copy = *thing;
        describe(fields, copy);
    }
}

void writePosition(QByteArray& out, const char* name, std::optional<int> position)
{
    if (position)
        out += QByteArray(",\"") + name + "\":" + QByteArray::number(*position);
}

template <ChangeOfList Kind>
void writeChange(QByteArray& out, const Kind& change)
{
    out += keyText(change.any());
    writePosition(out, "from", change.from);
    out += ",\"before\":";
    writeValue(out, change.before);
    writePosition(out, "at", change.at);
    out += ",\"after\":";
    writeValue(out, change.after);
}

template <ChangeOfKey Kind>
void writeChange(QByteArray& out, const Kind& change)
{
    out += keyText(change.key) + ",\"before\":";
    writeValue(out, change.before);
    out += ",\"after\":";
    writeValue(out, change.after);
}

void writeAdded(QByteArray& out, const MarksAdded& added)
{
    out += "{\"noun\":\"mark\",\"added\":[";
    for (std::size_t i = 0; i < added.marks.size(); ++i) {
        if (i > 0)
            out += ',';
        out += keyText(added.marks[i].first);
        out.back() = ',';
        writeMarkValue(out, added.marks[i].second);
        out += ']';
    }
    out += "]}";
}

void writeAny(QByteArray& out, const Change& change)
{
    std::visit(
        [&out]<class Kind>(const Kind& one) {
            if constexpr (std::is_same_v<Kind, MarksAdded>) {
                writeAdded(out, one);
            } else {
                out += QByteArray("{\"noun\":\"") + noun<Kind> + "\",\"key\":";
                writeChange(out, one);
                out += '}';
            }
        },
        change);
}

template <class Thing>
bool readValue(const JsonValue& json, std::optional<Thing>& thing)
{
    if (json.kind == JsonKind::Null)
        return true;
    if constexpr (std::is_same_v<Thing, MarkValue>) {
        thing = readMarkValue(json);
        return thing.has_value();
    } else if constexpr (std::is_same_v<Thing, QString>) {
        return FieldReader::read(json, thing.emplace());
    } else {
        FieldReader fields(json);
        if (!thing)
            thing.emplace();
        describe(fields, *thing);
        return fields.isWhole();
    }
}

bool readPosition(const JsonValue& json, QStringView name, std::optional<int>& position)
{
    const JsonValue* member = json.find(name);
    return !member || FieldReader::read(*member, position.emplace());
}

template <ChangeOfList Kind>
bool readChange(const JsonValue& json, const JsonValue& key, Kind& change)
{
    const JsonValue* before = json.find(u"before");
    const JsonValue* after = json.find(u"after");
    if (!before || !after)
        return false;
    for (const auto& [value, side] : {std::pair(before, &change.before), std::pair(after, &change.after)}) {
        if (value->kind != JsonKind::Null && (!readKey(key, side->emplace()) || !readValue(*value, *side)))
            return false;
    }
    return (change.before || change.after) && readPosition(json, u"from", change.from) && readPosition(json, u"at", change.at);
}

template <ChangeOfKey Kind>
bool readChange(const JsonValue& json, const JsonValue& key, Kind& change)
{
    const JsonValue* before = json.find(u"before");
    const JsonValue* after = json.find(u"after");
    if (!before || !after || !readKey(key, change.key) || !readValue(*before, change.before) ||
        !readValue(*after, change.after))
        return false;
    if constexpr (requires { change.after->id = change.key; }) {
        for (auto* side : {&change.before, &change.after}) {
            if (*side)
                (*side)->id = change.key;
        }
    }
    return true;
}

bool readAdded(const JsonValue& json, MarksAdded& added)
{
    if (json.kind != JsonKind::Array)
        return false;
    added.marks.reserve(json.children.size());
    for (const JsonValue& row : json.children) {
        if (row.kind != JsonKind::Array || row.children.size() != 4)
            return false;
        MarkKey key;
        const auto value = readMarkValue(row.children[3]);
        if (!value || !FieldReader::read(row.children[0], key.nominee) || !FieldReader::read(row.children[1], key.criterion) ||
            !FieldReader::read(row.children[2], key.juror))
            return false;
        added.marks.emplace_back(key, *value);
    }
    return true;
}

/// Reads into the kind of change that has this noun.
template <std::size_t index = 0>
std::optional<Change> readAs(const QString& name, const JsonValue& json, const JsonValue& key)
{
    if constexpr (index < std::variant_size_v<Change>) {
        using Kind = std::variant_alternative_t<index, Change>;
        if constexpr (!std::is_same_v<Kind, MarksAdded>) {
            if (name == QLatin1StringView(noun<Kind>)) {
                Kind change;
                return readChange(json, key, change) ? std::optional<Change>(std::move(change)) : std::nullopt;
            }
        }
        return readAs<index + 1>(name, json, key);
    } else {
        return std::nullopt;
    }
}

std::optional<Change> readAny(const JsonValue& json)
{
    const JsonValue* name = json.find(u"noun");
    if (!name || name->kind != JsonKind::Text)
        return std::nullopt;
    if (const JsonValue* rows = json.find(u"added")) {
        MarksAdded added;
        return readAdded(*rows, added) ? std::optional<Change>(std::move(added)) : std::nullopt;
    }
    const JsonValue* key = json.find(u"key");
    return key ? readAs(name->text, json, *key) : std::nullopt;
}

QString textOf(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.find(name);
    return member && member->kind == JsonKind::Text ? member->text : QString();
}

}

QByteArray writeContent(const ContentHead& head, const Changes& changes)
{
    QByteArray out("{");
    if (!head.edition.isEmpty())
        out += "\"format\":\"" + formatName.toUtf8() + "\",\"edition\":\"" + head.edition.toUtf8() + "\",";
    if (head.of)
        out += "\"of\":" + QByteArray::number(*head.of) + ',';
    if (!head.replaced.isEmpty())
        out += "\"replaced\":\"" + head.replaced.toUtf8() + "\",";
    out += "\"changes\":[";
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i > 0)
            out += ',';
        writeAny(out, changes[i]);
    }
    return out + "]}";
}

std::optional<Content> readContent(const QByteArray& json)
{
    const auto root = parseJson(json);
    if (!root)
        return std::nullopt;
    Content content{{.edition = textOf(*root, u"edition"), .of = {}, .replaced = textOf(*root, u"replaced")}, {}};
    if (const JsonValue* of = root->find(u"of"))
        content.head.of = readWhole(*of, 1, std::numeric_limits<qint64>::max());
    const JsonValue* changes = root->find(u"changes");
    if (!changes || changes->kind != JsonKind::Array)
        return std::nullopt;
    content.changes.reserve(changes->children.size());
    for (const JsonValue& value : changes->children) {
        auto change = readAny(value);
        if (!change)
            return std::nullopt;
        content.changes.push_back(*std::move(change));
    }
    // Canonical: what says the same in another way is not the same record.
    if (writeContent(content.head, content.changes) != json)
        return std::nullopt;
    return content;
}

QString nameOf(const Change& change)
{
    return std::visit(
        []<class Kind>(const Kind& one) {
            QByteArray key;
            if constexpr (ChangeOfList<Kind>)
                key = keyText(one.any());
            else if constexpr (ChangeOfKey<Kind>)
                key = keyText(one.key);
            return QString::fromLatin1(noun<Kind>) + u' ' + QString::fromUtf8(key);
        },
        change);
}

}
