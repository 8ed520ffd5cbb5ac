#include "core/storage/Scan.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sidang {
Scan::Scan(Database& database, const char* name) : database_(database)
{
    QFile file(u":/sql/queries/%1.sql"_s.arg(QLatin1StringView(name)));
    const bool isShipped = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isShipped, "Scan", name);
    Q_UNUSED(isShipped);
    const QByteArray sql = file.readAll();
    if (!database.trouble() &&
        sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &statement_, nullptr) != SQLITE_OK)
        database.failAsSqliteSays();
}

Scan::~Scan()
{
    sqlite3_finalize(statement_);
}

bool Scan::next()
{
    if (database_.trouble())
        return false;
    const int outcome = sqlite3_step(statement_);
    if (outcome != SQLITE_ROW && outcome != SQLITE_DONE)
        database_.failAsSqliteSays();
    return outcome == SQLITE_ROW;
}

bool Scan::isNull(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

qint64 Scan::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

QString Scan::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement_, column));
}

QByteArray Scan::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return {bytes, sqlite3_column_bytes(statement_, column)};
}

Decimal Scan::decimal(int value, int decimals)
{
    const qint64 places = integer(decimals);
    const auto result =
        places >= 0 && places <= Decimal::maxDecimals ? Decimal::of(integer(value), static_cast<int>(places)) : std::nullopt;
    if (!result)
        database_.damaged(u"decimal"_s);
    return result.value_or(Decimal());
}

MarkNote Scan::note(int comment)
{
    MarkNote note;
    if (!isNull(comment))
        note.comment = text(comment);
    if (!isNull(comment + 1))
        note.source = text(comment + 1);
    if (!isNull(comment + 2)) {
        note.date = QDate::fromString(text(comment + 2), Qt::ISODate);
        if (!note.date.isValid())
            database_.damaged(u"date: "_s + text(comment + 2));
    }
    return note;
}

}
