#include "core/storage/Statement.h"

#include <QFile>
#include <QSqlError>

#include <utility>

using namespace Qt::StringLiterals;

namespace sidang {

Statement::Statement(Database& database) : database_(&database), query_(database.connection())
{
    query_.setForwardOnly(true);
}

Statement::Statement(Database& database, const char* name)
    : database_(&database), name_(name), query_(database.takeQuery(name))
{
    if (query_.isForwardOnly()) // prepared before
        return;
    query_.setForwardOnly(true);
    QFile file(u":/sql/queries/%1.sql"_s.arg(QLatin1StringView(name)));
    const bool isShipped = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isShipped, "Statement", name);
    Q_UNUSED(isShipped);
    prepare(QString::fromUtf8(file.readAll()));
}

Statement::Statement(Statement&& other) noexcept
    : database_(std::exchange(other.database_, nullptr)), name_(other.name_), query_(std::move(other.query_))
{}

Statement::~Statement()
{
    if (!database_ || !name_ || database_->trouble())
        return;
    query_.finish();
    database_->keepQuery(name_, std::move(query_));
}

Statement Statement::ofText(Database& database, const QString& sql)
{
    Statement statement(database);
    statement.prepare(sql);
    return statement;
}

void Statement::prepare(const QString& sql)
{
    if (!database_->trouble() && !query_.prepare(sql))
        database_->fail(query_.lastError());
}

bool Statement::execute()
{
    if (database_->trouble())
        return false;
    if (query_.exec())
        return true;
    database_->fail(query_.lastError());
    return false;
}

bool Statement::runWith(const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query_.bindValue(int(i), values[i]);
    return execute();
}

bool Statement::next()
{
    if (database_->trouble())
        return false;
    if (query_.next())
        return true;
    if (query_.lastError().isValid())
        database_->fail(query_.lastError());
    return false;
}

QDate Statement::date(int column)
{
    if (isNull(column))
        return {};
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    if (!date.isValid())
        database_->damaged(u"date: "_s + text(column));
    return date;
}

}
