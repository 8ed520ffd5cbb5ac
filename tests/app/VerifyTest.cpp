// The verifier as a person calls it: what it accepts, what it names, what it refuses.
#include "tests/app/VerifyRun.h"

#include <QDir>
#include <QFile>

using namespace sidang;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class Folder {
public:
    QString path(const QString& name = u"contoh.sidang"_s) const { return folder_.filePath(name); }
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

}

TEST_CASE("verify: version, help and wrong use")
{
    CHECK(verify({u"--version"_s}).out.startsWith(u"sidang-verify "_s));
    CHECK(verify({u"--help"_s}).code == 0);
    CHECK(verify({u"--help"_s}, u"id_ID.UTF-8"_s).out.startsWith(u"Pemakaian"_s));
    for (const QStringList& arguments :
         {QStringList{}, {u"a"_s, u"b"_s}, {u"a"_s, u"--fast"_s}, {u"a"_s, u"--head"_s}, {u"a"_s, u"--head"_s, u"XYZ"_s}}) {
        INFO(arguments.join(u' ').toStdString());
        const Verified outcome = verify(arguments);
        CHECK(outcome.code == 2);
        CHECK(outcome.out.isEmpty());
        CHECK_FALSE(outcome.err.isEmpty());
    }
}

TEST_CASE("verify: a good file is verified, with its ranking and code, and is not changed")
{
    const Folder folder;
    LedgerFile file(folder.path());
    writeClosed(file);
    const QByteArray before = contentOf(folder.path());
    const Verified outcome = verify({folder.path()});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.contains(u"VERIFIED. All 4 records"_s));
    CHECK(outcome.out.contains(u"Kota Contoh       84.20  Juara I"_s));
    CHECK(outcome.out.contains(QString::fromStdString(file.code())));
    CHECK(outcome.out.contains(u"2022-02-15 09:31:07 (UTC+07:00)"_s));
    CHECK(outcome.out.contains(u"No code from paper was given"_s));
    const Verified indonesian = verify({folder.path()}, u"id_ID.UTF-8"_s);
    CHECK(indonesian.out.contains(u"TERVERIFIKASI"_s));
    CHECK(indonesian.out.contains(u"84,20"_s));
    const Verified json = verify({folder.path(), u"--json"_s});
    CHECK(json.out.toStdString() == exampleRanking);
    CHECK(json.err.contains(u"VERIFIED"_s));
    CHECK(contentOf(folder.path()) == before);
    CHECK(folder.names() == QStringList{u"contoh.sidang"_s});
}

TEST_CASE("verify: paths with signs of addresses in them are opened")
{
    const Folder folder;
    const QString path = folder.path(u"a%20?b#c é.sidang"_s);
    LedgerFile file(folder.path());
    writeExample(file);
    REQUIRE(QFile::copy(folder.path(), path));
    CHECK(verify({path}).code == 0);
}

TEST_CASE("verify: the code from paper is found, missed or mistyped")
{
    const Folder folder;
    LedgerFile file(folder.path());
    writeClosed(file);
    const QString second = QString::fromStdString(file.code(2));
    const Verified found = verify({folder.path(), u"--head"_s, second});
    CHECK(found.code == 0);
    CHECK(found.out.contains(u"belongs to record 2 of 2022-02-15 09:31:07 (UTC+07:00); records that came after it: 2"_s));
    CHECK_FALSE(found.out.contains(u"No code from paper"_s));
    CHECK(verify({folder.path(), u"--head="_s + second.toLower().remove(u'-')}).code == 0);

    LedgerFile other(folder.path(u"other.sidang"_s));
    other.setTime("2022-02-15T02:31:07.251Z");
    writeClosed(other);
    const Verified missed = verify({folder.path(), u"--head"_s, QString::fromStdString(other.code())});
    CHECK(missed.code == 1);
    CHECK(missed.out.contains(u"not the one that was signed"_s));

    QString mistyped = second;
    mistyped[0] = mistyped[0] == u'7' ? u'8' : u'7';
    const Verified refused = verify({folder.path(), u"--head"_s, mistyped});
    CHECK(refused.code == 2);
    CHECK(refused.err.contains(u"mistyped"_s));
}

TEST_CASE("verify: what cannot be read is refused with 3")
{
    const Folder folder;
    LedgerFile file(folder.path());
    writeExample(file);
    const QByteArray good = contentOf(folder.path());
    QByteArray wrong = good;
    CHECK(verify({folder.path(u"none"_s)}).code == 3);
    CHECK(verify({QFileInfo(folder.path()).path()}).code == 3);
    CHECK(verify({folder.write(u"text"_s, "not a database")}).code == 3);
    CHECK(verify({folder.write(u"empty"_s, {})}).code == 3);
    CHECK(verify({folder.write(u"cut"_s, good.left(good.size() - 4096))}).code == 3);
    wrong[68] = 0;
    CHECK(verify({folder.write(u"other"_s, wrong)}).err.contains(u"another program"_s));
    wrong = good;
    wrong[63] = 1;
    CHECK(verify({folder.write(u"older"_s, wrong)}).err.contains(u"older"_s));
    wrong[63] = 99;
    CHECK(verify({folder.write(u"newer"_s, wrong)}).err.contains(u"newer"_s));
    wrong = good;
    wrong[18] = wrong[19] = 2;
    CHECK(verify({folder.write(u"wal"_s, wrong)}).code == 3);
    wrong = good;
    for (qsizetype i = 4096; i < wrong.size(); i += 4096)
        wrong[i] = 77;
    CHECK(verify({folder.write(u"damaged"_s, wrong)}).code == 3);
}

TEST_CASE("verify: a file in use and an interrupted change are refused with 3 and left alone")
{
    const Folder folder;
    LedgerFile file(folder.path());
    writeExample(file);
    file.sql("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN EXCLUSIVE");
    const Verified locked = verify({folder.path()});
    CHECK(locked.code == 3);
    CHECK(locked.err.contains(u"in use"_s));
    file.sql("UPDATE nominee SET name = hex(zeroblob(20000))");
    const QString hot = folder.path(u"hot.sidang"_s);
    REQUIRE(QFile::copy(folder.path(), hot));
    REQUIRE(QFile::copy(folder.path() + u"-journal"_s, hot + u"-journal"_s));
    const QByteArray before = contentOf(hot);
    const Verified interrupted = verify({hot});
    CHECK(interrupted.code == 3);
    CHECK(interrupted.err.contains(u"interrupted"_s));
    CHECK(contentOf(hot) == before);
    CHECK(QFile::exists(hot + u"-journal"_s));
}

TEST_CASE("verify: control characters of names do not reach the terminal")
{
    const Folder folder;
    LedgerFile file(folder.path());
    file.setActor(R"({"id":1,"name":"Jahat\u001b[2J","role":"administrator"})");
    beginEdition(file);
    file.points(1, 1, 0, 0, "REG", "100");
    file.found();
    file.nominee(1, 1, "A", "Kota \u202e\u0085 X");
    file.record("import");
    file.change(R"({"noun":"x\u001b","key":[]})");
    file.record("edit");
    const Verified outcome = verify({folder.path()});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.contains(u"Jahat\uFFFD[2J"_s));
    file.forge("DELETE FROM ledger WHERE seq = 3");
    const Verified ranking = verify({folder.path()});
    CHECK(ranking.out.contains(u"Kota \uFFFD\uFFFD X"_s));
    for (const QChar c : outcome.out + ranking.out)
        CHECK((c == u'\n' || (c >= u' ' && (c < u'\x7f' || c >= u'\xa0'))));
}
