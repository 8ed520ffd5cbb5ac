// Reads the members of a JSON object, reporting every one that is missing, unknown, repeated or not of its kind.
#pragma once

#include "core/base/Decimal.h"
#include "core/domain/Words.h"
#include "core/json/Json.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace sidang {

/// Where a value stands, as a chain that becomes text only for a message: categories[0].criteria[1].
struct JsonPath {
    const JsonPath* parent = nullptr;
    QStringView key;
    int index = -1; // in an array

    QString toText() const;
};

enum class Presence { Required, Optional };

/// What the reading of a file reports, with the codes of the place at hand.
struct JsonReport {
    Problems problems;
    Place place; // codes of the category, criterion, nominee … being read; path and line are added

    void add(ProblemKind kind, const JsonPath& path, int line, const QStringList& details = {});
};

/// One object at a path. Each getter marks its key as known; the destructor reports the keys nobody asked for.
class JsonObject {
public:
    /// A value that is no object is reported (WrongType) and read as an empty one, without further reports.
    JsonObject(const JsonValue& value, const JsonPath& path, JsonReport& report);
    ~JsonObject();
    JsonObject(const JsonObject&) = delete;
    JsonObject& operator=(const JsonObject&) = delete;

    bool has(QStringView key) const { return value_.find(key) != nullptr; }
    int line() const { return value_.line; }
    const JsonPath& path() const { return path_; }

    /// Text that can be kept (core/base/KeepableText.h).
    QString text(QStringView key, Presence presence = Presence::Required);
    /// Text that is not kept as it is, and so of any length.
    QString longText(QStringView key, Presence presence = Presence::Required);
    /// Text that may not be empty: a code, a title.
    QString name(QStringView key);
    std::optional<Decimal> decimal(QStringView key, Presence presence = Presence::Required);
    QDate date(QStringView key, Presence presence = Presence::Required);
    int integer(QStringView key, std::optional<int> byDefault, int least, int most);
    qint64 count(QStringView key, std::optional<qint64> byDefault, qint64 least, qint64 most);
    bool boolean(QStringView key, bool byDefault);
    QStringList texts(QStringView key);
    /// The elements of an array; none when it is absent and optional.
    const std::vector<JsonValue>& array(QStringView key, Presence presence);
    const JsonValue* object(QStringView key, Presence presence = Presence::Required);

    template <class Enum>
    Enum choice(QStringView key, std::optional<Enum> byDefault = std::nullopt)
    {
        const JsonValue* value = member(key, JsonKind::Text, byDefault ? Presence::Optional : Presence::Required);
        const auto found = value ? fromWord<Enum>(value->text) : std::nullopt;
        if (value && !found)
            fault(ProblemKind::UnknownWord, key, value->line, {value->text, allWords<Enum>().join(QStringLiteral(", "))});
        return found.value_or(byDefault.value_or(Enum()));
    }

    /// Marks keys as known whose values cannot be judged.
    void expect(std::initializer_list<QStringView> keys) { known_.insert(known_.end(), keys); }

    /// The one of the things whose code stands under the key; null where there is none, which is reported as `unknown`.
    template <class Things>
    auto byCode(QStringView key, const Things& things, ProblemKind unknown) -> decltype(things.data())
    {
        const QString code = text(key);
        for (auto& thing : things) {
            if (thing.code == code)
                return &thing;
        }
        if (has(key))
            fault(unknown, key, {code});
        return nullptr;
    }

    /// Reports a problem at a member (or at the object itself when it has no such member).
    void fault(ProblemKind kind, QStringView key, int line, const QStringList& details = {});
    void fault(ProblemKind kind, QStringView key, const QStringList& details = {});

private:
    const JsonValue* member(QStringView key, JsonKind kind, Presence presence);

    const JsonValue& value_;
    const JsonPath& path_;
    JsonReport& report_;
    bool isObject_;
    std::vector<QStringView> known_;
};

}
