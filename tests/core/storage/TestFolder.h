// A folder for the files of one test.
#pragma once

#include "core/exchange/Sample.h"
#include "core/storage/EditionFile.h"
#include "tests/support/Founded.h"
#include "tests/support/Text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace sidang {

class TestFolder {
public:
    QString path(const QString& name) const { return folder_.filePath(name); }
    QStringList names() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden); }

    /// The sample as an edition file.
    QString sample(const QString& name = u"contoh.sidang"_s) const
    {
        REQUIRE(createEdition(path(name), founded(sampleEdition()), Existing::Replace));
        return path(name);
    }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path(name);
    }

private:
    QTemporaryDir folder_;
};

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Runs SQL on a file as a stranger with the sqlite3 shell would. True when it was taken.
inline bool tamper(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    bool taken = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK;
    taken = taken && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return taken;
}

}
