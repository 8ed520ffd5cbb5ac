// Runs the real command line program for tests.
#pragma once

#include "tests/support/Text.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace sidang {

/// What a run of the program gave.
struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

inline Outcome run(const QStringList& arguments, const QString& locale = u"C.UTF-8"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.remove(u"LANGUAGE"_s);
    environment.remove(u"QT_HASH_SEED"_s); // as people start it
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIDANG_CLI), arguments);
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// A folder for the files of one test.
class Folder {
public:
    QString path(const QString& name) const { return folder_.filePath(name); }
    QString sample() const
    {
        const QString file = path(u"contoh.sidang"_s);
        REQUIRE(run({u"sample"_s, u"--to"_s, file}).code == 0);
        return file;
    }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    }
    QStringList names() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir folder_;
};

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}
