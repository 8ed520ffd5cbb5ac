#include "core/files/SaveFile.h"

#include "tests/support/Text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace sidang;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QStringList namesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

}

TEST_CASE("a new file holds the content, and nothing else is left")
{
    const QTemporaryDir folder;
    const QByteArray content(100'000, 'x');
    REQUIRE(saveFile(folder.filePath(u"a.pdf"_s), content, Existing::Keep));
    CHECK(contentOf(folder.filePath(u"a.pdf"_s)) == content);
    CHECK(namesIn(folder) == QStringList{u"a.pdf"_s});
}

TEST_CASE("an existing file is kept unless it is to be replaced")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(saveFile(path, "old", Existing::Keep));
    const auto refused = saveFile(path, "new", Existing::Keep);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == FileTroubleKind::TargetExists);
    CHECK(contentOf(path) == "old");
    REQUIRE(saveFile(path, "new", Existing::Replace));
    CHECK(contentOf(path) == "new");
    CHECK(namesIn(folder) == QStringList{u"a.pdf"_s});
}

TEST_CASE("a replacement that is given up takes the journal of the database in it along")
{
    const QTemporaryDir folder;
    {
        const auto replacement = Replacement::begin(folder.filePath(u"a.sidang"_s), Existing::Keep);
        REQUIRE(replacement);
        QFile journal((*replacement)->path() + u"-journal"_s);
        REQUIRE(journal.open(QIODevice::WriteOnly));
    }
    CHECK(namesIn(folder) == QStringList());
}

TEST_CASE("what a killed program left half made is swept away by the next, once it is an hour old")
{
    const QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTime();
    const auto leave = [&](const QString& name, int minutes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half");
        REQUIRE(file.flush());
        REQUIRE(file.setFileTime(now.addSecs(-60 * minutes), QFileDevice::FileModificationTime));
    };
    const QStringList old{u".b.sidang.sidang-AbCdEf"_s, u".b.sidang.sidang-AbCdEf-journal"_s};
    for (const QString& name : old)
        leave(name, 61);
    // Of a program that still writes; of other programs; and what has a name.
    const QStringList kept{u".b.sidang.sidang-ZbCdEf"_s, u".b.sidang.AbCdEf"_s, u".b.sidang.sidang-AbCdEfg"_s, u"b.sidang.sidang-AbCdEf"_s};
    leave(kept[0], 59);
    for (const QString& name : kept.sliced(1))
        leave(name, 600);
    REQUIRE(saveFile(folder.filePath(u"a.pdf"_s), "x", Existing::Keep));
    QStringList names = namesIn(folder);
    CHECK(names.removeAll(u"a.pdf"_s) == 1);
    for (const QString& name : kept)
        CHECK(names.removeAll(name) == 1);
    CHECK(names.isEmpty());
}

TEST_CASE("a missing folder and a folder in the place of the file are refused")
{
    const QTemporaryDir folder;
    CHECK(saveFile(folder.filePath(u"none/a.pdf"_s), "x", Existing::Keep).error().kind == FileTroubleKind::FolderMissing);
    CHECK(saveFile(folder.path(), "x", Existing::Replace).error().kind == FileTroubleKind::NotAFile);
}

TEST_CASE("through a symbolic link the file it points to is replaced")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"sub"_s);
    REQUIRE(saveFile(folder.filePath(u"sub/real"_s), "old", Existing::Keep));
    REQUIRE(QFile::link(folder.filePath(u"sub/real"_s), folder.filePath(u"link"_s)));
    REQUIRE(saveFile(folder.filePath(u"link"_s), "new", Existing::Replace));
    CHECK(contentOf(folder.filePath(u"sub/real"_s)) == "new");
    CHECK(QFileInfo(folder.filePath(u"link"_s)).isSymLink());
}

TEST_CASE("on a full disk the old file stays whole at every amount of free space")
{
    const QTemporaryDir folder;
    const QString mount = folder.path();
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, mount}) != 0) {
        WARN("skipped: a small file system cannot be mounted here");
        return;
    }
    const QByteArray old(8'000, 'o');
    const QByteArray content(30'000, 'n');
    const QString path = mount + u"/a.pdf"_s;
    int refused = 0;
    for (int kept = 0; kept <= 64; kept += 4) {
        REQUIRE(saveFile(path, old, Existing::Replace));
        QFile ballast(mount + u"/ballast"_s);
        REQUIRE(ballast.open(QIODevice::WriteOnly));
        ballast.write(QByteArray(kept * 1024, 'b'));
        ballast.close();
        const auto saved = saveFile(path, content, Existing::Replace);
        if (!saved) {
            CHECK(saved.error().kind == FileTroubleKind::DiskFull);
            ++refused;
        }
        CHECK(contentOf(path) == (saved ? content : old));
        ballast.remove();
        CHECK(QDir(mount).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.pdf"_s});
    }
    CHECK(refused > 0);
    CHECK(refused < 17);
    QProcess::execute(u"umount"_s, {mount});
}

TEST_CASE("reading says what is in the way")
{
    const QTemporaryDir folder;
    CHECK(readFile(folder.filePath(u"none"_s), 100).error().kind == FileTroubleKind::Missing);
    CHECK(readFile(folder.path(), 100).error().kind == FileTroubleKind::NotAFile);
    REQUIRE(saveFile(folder.filePath(u"a"_s), "12345", Existing::Keep));
    CHECK(readFile(folder.filePath(u"a"_s), 4).error().kind == FileTroubleKind::TooLarge);
    CHECK(*readFile(folder.filePath(u"a"_s), 5) == "12345");
}
