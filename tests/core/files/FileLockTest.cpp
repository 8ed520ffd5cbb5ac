#include "core/files/FileLock.h"

#include "core/files/LockSystem.h"
#include "tests/support/Text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace sidang;

namespace {

QString fileIn(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(u"a.sidang"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

/// A number that no process has: one that has just ended.
qint64 deadProcess()
{
    QProcess process;
    process.start(u"true"_s, {});
    REQUIRE(process.waitForStarted());
    const qint64 number = process.processId();
    process.waitForFinished();
    return number;
}

void leaveLock(const QString& path, qint64 process, const QString& host)
{
    QFile lock(path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(process) + "\nsidang\n" + host.toUtf8() + '\n');
}

}

TEST_CASE("who comes second is told who was first, by the file's own name, a symbolic and a hard link")
{
    const QTemporaryDir folder, elsewhere;
    const QString path = fileIn(folder);
    const QString link = elsewhere.filePath(u"b.sidang"_s), hard = folder.filePath(u"c.sidang"_s);
    REQUIRE(QFile::link(path, link));
    REQUIRE(QProcess::execute(u"ln"_s, {path, hard}) == 0);
    auto first = FileLock::acquire(path);
    REQUIRE(first);
    for (const QString& name : {path, link, hard}) {
        const auto second = FileLock::acquire(name);
        REQUIRE_FALSE(second);
        CHECK(second.error().process == QCoreApplication::applicationPid());
        CHECK(second.error().host == QSysInfo::machineHostName());
        CHECK(second.error().program == u"test_files"_s);
        CHECK(second.error().toText().endsWith(QSysInfo::machineHostName() + u" (test_files)"_s));
    }
    *first = nullptr;
    for (const QString& name : {path, link, hard})
        CHECK(FileLock::acquire(name));
    CHECK_FALSE(QFile::exists(path + u".lock"_s));
}

TEST_CASE("the lock of a program that has ended is nobody's, one on another machine is kept")
{
    const QTemporaryDir folder;
    const QString path = fileIn(folder);
    leaveLock(path, deadProcess(), QSysInfo::machineHostName());
    CHECK(FileLock::acquire(path));
    leaveLock(path, deadProcess(), u"laptop-lain"_s);
    const auto refused = FileLock::acquire(path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().host == u"laptop-lain"_s);
}

TEST_CASE("a file is the same file by all its names")
{
    const QTemporaryDir folder;
    const QString path = fileIn(folder);
    REQUIRE(QProcess::execute(u"ln"_s, {path, folder.filePath(u"c.sidang"_s)}) == 0);
    CHECK(fileIdentity(path).has_value());
    CHECK(fileIdentity(path) == fileIdentity(folder.filePath(u"c.sidang"_s)));
    CHECK(fileIdentity(path) != fileIdentity(folder.path()));
    CHECK_FALSE(fileIdentity(folder.filePath(u"none"_s)));
    CHECK(isProcessRunning(QCoreApplication::applicationPid()));
    CHECK_FALSE(isProcessRunning(deadProcess()));
}
