// Reads what FieldWriter wrote: the same members in the same order, nothing else.
#pragma once

#include "core/base/Decimal.h"
#include "core/domain/Mark.h"
#include "core/domain/Words.h"
#include "core/json/Json.h"

#include <QDate>

#include <limits>
#include <optional>

namespace sidang {

/// A whole number written without sign '+', fraction or exponent; nothing for another value or one outside least … most.
std::optional<qint64> readWhole(const JsonValue& value, qint64 least, qint64 most);

class FieldReader {
public:
    explicit FieldReader(const JsonValue& object) : object_(object), isWhole_(object.kind == JsonKind::Object) {}

    template <class Value>
    FieldReader& operator()(const char* name, Value& value)
    {
        if (next_ >= object_.children.size() || object_.children[next_].key != QLatin1StringView(name))
            isWhole_ = false;
        if (isWhole_)
            isWhole_ = read(object_.children[next_++], value);
        return *this;
    }

    /// A member that is left out when it is `standard`; written out it is not the canonical form.
    template <class Value>
    FieldReader& optional(const char* name, Value& value, const Value& standard = Value())
    {
        if (next_ >= object_.children.size() || object_.children[next_].key != QLatin1StringView(name)) {
            value = standard;
            return *this;
        }
        (*this)(name, value);
        isWhole_ = isWhole_ && value != standard;
        return *this;
    }

    /// True when every member was there, in order and of its kind, and no other.
    bool isWhole() const { return isWhole_ && next_ == object_.children.size(); }

    template <class Tag>
    static bool read(const JsonValue& json, Id<Tag>& id)
    {
        constexpr qint64 highest = 1'000'000;
        const auto value = readWhole(json, 1, highest);
        id.value = static_cast<qint32>(value.value_or(0));
        return value.has_value();
    }
    static bool read(const JsonValue& json, QString& text);
    static bool read(const JsonValue& json, bool& value);
    static bool read(const JsonValue& json, int& value);
    static bool read(const JsonValue& json, qint64& value);
    static bool read(const JsonValue& json, Decimal& value);
    static bool read(const JsonValue& json, QDate& date);
    static bool read(const JsonValue& json, QDateTime& time);
    static bool read(const JsonValue& json, QStringList& texts);
    static bool read(const JsonValue& json, Grade& grade);
    template <class Enum>
    requires std::is_enum_v<Enum>
    static bool read(const JsonValue& json, Enum& value)
    {
        const auto found = json.kind == JsonKind::Text ? fromWord<Enum>(json.text) : std::nullopt;
        value = found.value_or(Enum());
        return found.has_value();
    }
    template <class Tag>
    static bool read(const JsonValue& json, std::optional<Id<Tag>>& id)
    {
        id.reset();
        if (json.kind == JsonKind::Number && json.text == QLatin1StringView("0"))
            return true;
        return read(json, id.emplace());
    }
    template <class Thing>
    static bool read(const JsonValue& json, std::optional<Thing>& thing)
    {
        thing.reset();
        return json.kind == JsonKind::Null || read(json, thing.emplace());
    }
    template <class Thing>
    static bool read(const JsonValue& json, std::vector<Thing>& things)
    {
        things.clear();
        if (json.kind != JsonKind::Array)
            return false;
        things.reserve(json.children.size());
        for (const JsonValue& child : json.children) {
            if (!read(child, things.emplace_back()))
                return false;
        }
        return true;
    }
    /// Whatever has a description of its own.
    template <class Thing>
    requires requires(FieldReader& fields, Thing& thing) { describe(fields, thing); }
    static bool read(const JsonValue& json, Thing& thing)
    {
        FieldReader fields(json);
        describe(fields, thing);
        return fields.isWhole();
    }

private:
    const JsonValue& object_;
    std::size_t next_ = 0;
    bool isWhole_;
};

}
