// A file that this program has open stays closed to others, whatever else this program does with it.
#include "core/edit/Restore.h"
#include "core/edit/Session.h"
#include "core/storage/EditionFile.h"
#include "tests/app/TwoJudges.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Founded.h"
#include "tests/support/Text.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace sidang;

namespace {

/// What the command line program says of the file, which finds nobody's name left beside it.
QString askedByAnother(const QString& path, const QString& emptyFolder)
{
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TMPDIR"_s, emptyFolder);
    other.setProcessEnvironment(environment);
    other.start(QStringLiteral(SIDANG_CLI), {u"rank"_s, path});
    REQUIRE(other.waitForFinished(60'000));
    CHECK(other.exitStatus() == QProcess::NormalExit);
    return other.exitCode() == 3 ? u"refused"_s : u"exit code %1"_s.arg(other.exitCode());
}

}

TEST_CASE("looking at a file that is open here does not let others in")
{
    const QuickFolder folder;
    const QString path = folder.path(u"a.sidang"_s);
    const QString empty = folder.path(u"tmp"_s);
    REQUIRE(QDir().mkpath(empty));
    REQUIRE(createEdition(path, founded(EditionBuilder(1).leaf("A", "100").nominees({"N1"}).book), Existing::Keep));
    auto session = Session::open(path);
    REQUIRE(session);
    // Without the name beside it SQLite's own lock is what counts.
    const QString name = path + u".lock"_s, away = folder.path(u"away"_s);
    REQUIRE(QFile::rename(name, away));
    REQUIRE(askedByAnother(path, empty) == u"refused"_s);

    const auto expectInUse = [](const auto& result) {
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == FileTroubleKind::InUse);
    };
    SECTION("loading it") { expectInUse(loadEdition(path)); }
    SECTION("loading it with its ledger") { expectInUse(loadRecorded(path)); }
    SECTION("verifying it as a file") { expectInUse(verifyEdition(path, {})); }
    SECTION("opening it for reading") { expectInUse(Session::open(path, {}, OpenAs::Reader)); }
    SECTION("opening it once more") { expectInUse(Session::open(path)); }
    SECTION("opening it by another name")
    {
        const QString link = folder.path(u"b.sidang"_s);
        REQUIRE(QFile::link(path, link));
        expectInUse(loadEdition(link));
    }
    SECTION("trying it out as a backup") { expectInUse(testRestore(path)); }
    SECTION("verifying it through the session") { CHECK((*session)->verify({})); }
    SECTION("backing it up") { CHECK((*session)->backup(BackupCause::ByHand)); }
    CHECK(askedByAnother(path, empty) == u"refused"_s);

    CHECK(QFile::rename(away, name));
    session->reset();
    CHECK(askedByAnother(path, empty) != u"refused"_s);
}
