// The real window program, from start to the painted edition.
#include "tests/support/Text.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

/// Runs a program in a home of its own; its exit code, or -1 when it did not end in half a minute.
int run(const QString& home, const QString& program, const QStringList& arguments, const QString& platform)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"SIDANG_EXIT_AFTER_PAINT"_s, u"1"_s);
    environment.remove(u"XDG_CONFIG_HOME"_s);
    environment.remove(u"XDG_DATA_HOME"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    return process.exitCode();
}

}

TEST_CASE("the program opens an edition given as argument and paints it")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"contoh.sidang"_s);
    REQUIRE(run(folder.path(), QStringLiteral(SIDANG_CLI), {u"sample"_s, u"--to"_s, file}, u"offscreen"_s) == 0);
    CHECK(run(folder.path(), QStringLiteral(SIDANG_DESK), {file}, u"offscreen"_s) == 0);
    const QString display = QStandardPaths::findExecutable(u"xvfb-run"_s);
    if (display.isEmpty() || QStandardPaths::findExecutable(u"xauth"_s).isEmpty()) {
        WARN("skipped: xvfb-run and xauth are not installed, so no X11 display is tried");
        return;
    }
    CHECK(run(folder.path(), display, {u"-a"_s, QStringLiteral(SIDANG_DESK), file}, u"xcb"_s) == 0);
}

TEST_CASE("version and help are answered without a display")
{
    const QTemporaryDir folder;
    CHECK(run(folder.path(), QStringLiteral(SIDANG_DESK), {u"--version"_s}, u"none"_s) == 0);
    CHECK(run(folder.path(), QStringLiteral(SIDANG_DESK), {u"--help"_s}, u"none"_s) == 0);
}
