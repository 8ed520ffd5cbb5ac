// Reads columns into the model's types; what cannot be read is damage.
#pragma once

#include "core/base/Decimal.h"
#include "core/domain/Words.h"
#include "core/storage/Statement.h"

namespace sidang {

/// The choice a word stands for; another word is damage (and the first value is returned).
template <class Enum>
Enum choice(Database& database, const Statement& statement, int column)
{
    const QString text = statement.text(column);
    const auto value = fromWord<Enum>(text);
    if (!value)
        database.damaged(QStringLiteral("unknown word: ") + text);
    return value.value_or(Enum());
}

/// A decimal in its exchange form; another text is damage.
inline Decimal decimal(Database& database, const Statement& statement, int column)
{
    const QString text = statement.text(column);
    const auto value = Decimal::fromText(text);
    if (!value)
        database.damaged(QStringLiteral("not a decimal: ") + text);
    return value.value_or(Decimal());
}

/// The same where NULL is none.
inline std::optional<Decimal> decimalOrNothing(Database& database, const Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(decimal(database, statement, column));
}

template <class TypedId>
TypedId id(const Statement& statement, int column)
{
    return TypedId{static_cast<qint32>(statement.integer(column))};
}

}
