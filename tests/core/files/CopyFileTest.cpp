#include "core/files/CopyFile.h"

#include "tests/support/Text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sidang;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

}

TEST_CASE("a copy has the same bytes, and nothing is written over")
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(u"a"_s), to = folder.filePath(u"b"_s);
    for (const int size : {0, 1, (1 << 20) - 1, 1 << 20, (3 << 20) + 7}) {
        QFile file(from);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size, 'x'));
        file.close();
        REQUIRE(copyFile(from, to));
        CHECK(contentOf(to) == contentOf(from));
        const auto again = copyFile(from, to);
        REQUIRE_FALSE(again);
        CHECK(again.error().kind == FileTroubleKind::WriteFailed);
        CHECK(removeFile(to));
    }
    CHECK(copyFile(folder.filePath(u"none"_s), to).error().kind == FileTroubleKind::NotReadable);
    CHECK_FALSE(QFile::exists(to));
}

TEST_CASE("a safe copy stands there whole or not at all, and replaces nothing")
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(u"a"_s), to = folder.filePath(u"b"_s);
    CHECK(copySafely(from, to).error().kind == FileTroubleKind::NotReadable);
    CHECK_FALSE(QFile::exists(to));
    QFile file(from);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray((2 << 20) + 5, 'x'));
    file.close();
    REQUIRE(copySafely(from, to));
    CHECK(contentOf(to) == contentOf(from));
    CHECK(copySafely(from, to).error().kind == FileTroubleKind::TargetExists);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("folders are made with those above them; a name is given only where nothing has it")
{
    const QTemporaryDir folder;
    REQUIRE(makeFolder(folder.filePath(u"x/y"_s)));
    REQUIRE(makeFolder(folder.filePath(u"x/y"_s)));
    QFile file(folder.filePath(u"a"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(makeFolder(folder.filePath(u"a/b"_s)).error().kind == FileTroubleKind::NotWritable);
    REQUIRE(renameFile(folder.filePath(u"a"_s), folder.filePath(u"x/b"_s)));
    CHECK_FALSE(QFile::exists(folder.filePath(u"a"_s)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(renameFile(folder.filePath(u"a"_s), folder.filePath(u"x/b"_s)).error().kind == FileTroubleKind::TargetExists);
}
