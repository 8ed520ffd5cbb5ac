// Files that stand in a folder beside the edition, named by their content.
#include "core/files/Attachments.h"

#include "tests/support/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace sidang;

namespace {

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

// SHA-256 of "abc", from FIPS 180-2.
const QString hashOfAbc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;

}

TEST_CASE("a file is kept under its hash with its ending, once, and found again")
{
    const QTemporaryDir folder;
    const QString edition = folder.filePath(u"Edisi 2021.sidang"_s);
    CHECK(attachmentFolder(edition) == folder.filePath(u"Edisi 2021-berkas"_s));
    CHECK_FALSE(keptFilePath(edition, hashOfAbc));
    const auto kept = keepFile(edition, written(folder, u"Surat Tugas.PDF"_s, "abc"));
    REQUIRE(kept);
    CHECK(kept->hash == hashOfAbc);
    CHECK(kept->name == u"Surat Tugas.PDF"_s);
    CHECK(kept->size == 3);
    const QString path = QDir(attachmentFolder(edition)).filePath(hashOfAbc + u".pdf"_s);
    CHECK(keptFilePath(edition, hashOfAbc) == path);
    CHECK(isKeptWell(path, hashOfAbc));
    REQUIRE(keepFile(edition, written(folder, u"salinan.txt"_s, "abc")));
    CHECK(QDir(attachmentFolder(edition)).entryList(QDir::Files | QDir::Hidden) == QStringList{hashOfAbc + u".pdf"_s});
}

TEST_CASE("a kept file that was changed is noticed, and put right when the same file comes again")
{
    const QTemporaryDir folder;
    const QString edition = folder.filePath(u"a.sidang"_s);
    const QString from = written(folder, u"x.pdf"_s, "abc");
    REQUIRE(keepFile(edition, from));
    const QString path = keptFilePath(edition, hashOfAbc).value_or(QString());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("abd");
    file.close();
    CHECK_FALSE(isKeptWell(path, hashOfAbc));
    REQUIRE(keepFile(edition, from));
    CHECK(isKeptWell(path, hashOfAbc));
}

TEST_CASE("what cannot be kept is refused with its reason")
{
    const QTemporaryDir folder;
    const QString edition = folder.filePath(u"a.sidang"_s);
    CHECK(keepFile(edition, folder.filePath(u"none"_s)).error().kind == FileTroubleKind::Missing);
    CHECK(keepFile(edition, folder.path()).error().kind == FileTroubleKind::NotAFile);
    QFile large(written(folder, u"besar.pdf"_s, "x"));
    REQUIRE(large.resize(200'000'001)); // takes no room on disk
    CHECK(keepFile(edition, large.fileName()).error().kind == FileTroubleKind::TooLarge);
    written(folder, u"a-berkas"_s, "a file where the folder should be");
    CHECK(keepFile(edition, written(folder, u"x.pdf"_s, "abc")).error().kind == FileTroubleKind::NotWritable);
    CHECK_FALSE(keptFilePath(edition, u"../x"_s));
}
