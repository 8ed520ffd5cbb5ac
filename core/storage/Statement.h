// One SQL statement: bound values in, typed columns out. The only place that looks at QSqlQuery.
#pragma once

#include "core/base/Id.h"
#include "core/storage/Database.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace sidang {

/// When the database is in trouble a statement does nothing and has no rows; a statement that fails puts it in trouble.
class Statement {
public:
    /// The statement of resources :/sql/queries/NAME.sql.
    Statement(Database& database, const char* name);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    /// Gives the prepared query back to the database, for the next statement of this name.
    ~Statement();
    static Statement ofText(Database& database, const QString& sql);

    /// Binds the values in order and runs. Absent optionals, and invalid dates, are NULL; enumerations are not taken.
    template <class... Values>
    bool run(const Values&... values)
    {
        int position = 0;
        (query_.bindValue(position++, bound(values)), ...);
        return execute();
    }

    /// The same with values that are at hand as such.
    bool runWith(const QVariantList& values);

    bool next();
    bool isNull(int column) const { return query_.isNull(column); }
    QVariant value(int column) const { return query_.value(column); }
    qint64 integer(int column) const { return query_.value(column).toLongLong(); }
    QString text(int column) const { return query_.value(column).toString(); }
    /// A date in ISO form; NULL is an invalid date; anything else is damage.
    QDate date(int column);

private:
    explicit Statement(Database& database);
    void prepare(const QString& sql);
    bool execute();

    static QVariant bound(const QVariant& value) { return value; }
    static QVariant bound(qint64 value) { return value; }
    static QVariant bound(int value) { return value; }
    static QVariant bound(std::size_t value) { return static_cast<qint64>(value); }
    // An empty QString that is null would be bound as NULL.
    static QVariant bound(const QString& value) { return value.isNull() ? QStringLiteral("") : value; }
    static QVariant bound(const QByteArray& value) { return value; }
    static QVariant bound(QDate value) { return value.isValid() ? value.toString(Qt::ISODate) : QVariant(); }
    template <class T>
    static QVariant bound(const std::optional<T>& value)
    {
        return value ? bound(*value) : QVariant();
    }
    template <class Tag>
    static QVariant bound(Id<Tag> id)
    {
        return id.value;
    }

    Database* database_; // null after a move
    const char* name_ = nullptr; // null: a text of its own
    QSqlQuery query_;
};

}
