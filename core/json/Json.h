// JSON text as a tree that remembers the line of everything, for messages that name the place.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Problem.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sidang {

enum class JsonKind { Null, Boolean, Number, Text, Array, Object };

/// One value; members of an object carry their key. Numbers keep their text, so nothing is rounded.
struct JsonValue {
    QString key;
    QString text;                    // of a Text or Number; "true" or "false" of a Boolean
    std::vector<JsonValue> children; // of an Array or Object, in the order of the text
    int line = 1;
    JsonKind kind = JsonKind::Null;

    /// The member with this key (the first of several), or null.
    const JsonValue* find(QStringView key) const;
};

/// Reads a whole JSON text in UTF-8, nested at most 64 deep. One problem (NotJson, with the line) when it is none.
Result<JsonValue, Problem> parseJson(const QByteArray& text);

}
