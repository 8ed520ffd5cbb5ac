// Editing, verifying, backing up and restoring on the command line.
#include "tests/app/CliRun.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace sidang;

namespace {

constexpr char missingMark[] = R"({"do":"set_mark","nominee":"KK-10","criterion":"WAW3","juror":"J7","value":"80"})";
constexpr char closing[] = R"({"do":"set_mark","nominee":"KK-10","criterion":"WAW3","juror":"J7","value":"80"}
{"do":"seat","official":"Ketua Contoh"}
{"do":"move","category":"KAB","phase":"plenary"}
{"do":"close","category":"KAB"}
)";

Outcome perform(const Folder& folder, const QString& file, const QByteArray& script, const QStringList& more = {})
{
    return run(QStringList{u"perform"_s, file, folder.write(u"skrip.jsonl"_s, script)} + more);
}

QString codeIn(const QString& text)
{
    static const QRegularExpression code(u"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"_s);
    return code.match(text).captured();
}

QStringList backups(const Folder& folder)
{
    return QDir(folder.path(u"contoh-cadangan"_s)).entryList(QDir::Files);
}

}

TEST_CASE("each line of a script is acknowledged, and the ledger grows by one record for it")
{
    const Folder folder;
    const QString file = folder.sample();
    const Outcome outcome = perform(folder, file, QByteArray(missingMark) + "\n\n{\"do\":\"undo\"}\n{\"do\":\"redo\"}\n");
    CHECK(outcome.code == 0);
    CHECK(outcome.out == u"ACK 1\nACK 3\nACK 4\n"_s);
    const Outcome verified = run({u"verify"_s, file});
    CHECK(verified.code == 0);
    CHECK(verified.out.contains(u"(record 7)"_s));
    CHECK(run({u"rank"_s, file, u"--category"_s, u"KAB"_s}).code == 0);
}

TEST_CASE("a script's undo passes over what was printed, and takes no number from the paper")
{
    const Folder folder;
    const QString file = folder.sample();
    const QByteArray issue = R"({"do":"issue_forms","category":"DESA","nominee":"ND-01","juror":"J2"})";
    const QByteArray printed =
        R"({"do":"change","content":"{\"changes\":[{\"noun\":\"printing\",\"key\":[1],\"before\":null,)"
        R"(\"after\":{\"form\":\"score-sheet\",\"category\":5,\"nominee\":0,\"juror\":0,)"
        R"(\"papers\":1,\"pages\":1,\"paper\":\"f4\",\"medium\":\"printer\"}}]}"})";
    const QByteArray undo = R"({"do":"undo"})";
    const Outcome outcome =
        perform(folder, file, issue + '\n' + printed + '\n' + missingMark + '\n' + undo + '\n' + undo + '\n');
    CHECK(outcome.code == 3);
    CHECK(outcome.out == u"ACK 1\nACK 2\nACK 3\nACK 4\n"_s); // the mark is taken back, the number is not
    CHECK(outcome.err.contains(u"What was printed cannot be taken back"_s));
    CHECK(run({u"verify"_s, file}).code == 0);
}

TEST_CASE("a script stops at the first line that is refused, and says why")
{
    const Folder folder;
    const QString file = folder.sample();
    const QByteArray outOfRange = R"({"do":"set_mark","nominee":"KK-10","criterion":"WAW3","juror":"J7","value":"180"})";
    const Outcome outcome = perform(folder, file, QByteArray(missingMark) + '\n' + outOfRange + '\n' + missingMark);
    CHECK(outcome.code == 3);
    CHECK(outcome.out == u"ACK 1\n"_s);
    CHECK(outcome.err.contains(u"line 2"_s));
    CHECK(outcome.err.contains(u"not on the indicator's scale"_s));
    CHECK(outcome.err.contains(u"Stopped at line 2"_s));
}

TEST_CASE("a line that cannot be read is named with what is wrong, and nothing is done")
{
    const Folder folder;
    const QString file = folder.sample();
    const QByteArray before = contentOf(file);
    for (const char* line : {"{", R"({"do":"dance"})", R"({"do":"set_mark","nominee":"XX","criterion":"WAW3","value":"1"})",
                             R"({"do":"undo","colour":"red"})",
                             R"({"do":"set_mark","nominee":"KK-10","criterion":"WAW3","juror":"J7","value":"7.500,5"})",
                             R"({"do":"change","content":"{\"changes\":[{}]}"})"}) {
        const Outcome outcome = perform(folder, file, line);
        INFO(line);
        CHECK(outcome.code == 3);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.contains(u"line 1"_s));
    }
    CHECK(contentOf(file) == before);
}

TEST_CASE("every official has the rights of the role, and the role is asked for by name")
{
    const Folder folder;
    const QString file = folder.sample();
    const Outcome auditor = perform(folder, file, missingMark, {u"--official"_s, u"Auditor Contoh"_s});
    CHECK(auditor.code == 3);
    CHECK(auditor.err.contains(u"operator 1"_s));
    CHECK(perform(folder, file, missingMark, {u"--official"_s, u"Nobody"_s}).err.contains(u"no official Nobody"_s));
    CHECK(perform(folder, file, missingMark, {u"--official"_s, u"Operator Dua Contoh"_s}).code == 0);
}

TEST_CASE("a closed category takes no mark until two officials reopen it")
{
    const Folder folder;
    const QString file = folder.sample();
    REQUIRE(perform(folder, file, closing).code == 0);
    CHECK(backups(folder).size() == 1);
    const QByteArray other = R"({"do":"set_mark","nominee":"KK-10","criterion":"WAW3","juror":"J7","value":"81"})";
    CHECK(perform(folder, file, other).err.contains(u"closed"_s));
    const QByteArray alone = R"({"do":"seat","official":"Ketua Contoh"}
{"do":"reopen","category":"KAB","second":"Ketua Contoh","reason":"salah ketik"})";
    CHECK(perform(folder, file, alone).err.contains(u"Two different officials"_s));
    const QByteArray together = R"({"do":"seat","official":"Ketua Contoh"}
{"do":"reopen","category":"KAB","second":"Administrator Contoh","reason":"salah ketik"}
{"do":"move","category":"KAB","phase":"scoring"}
{"do":"seat","official":"Operator Satu Contoh"}
)";
    CHECK(perform(folder, file, together + other).code == 0);
    CHECK(run({u"verify"_s, file}).code == 0);
}

TEST_CASE("score sheets are issued, returned and spoiled by a script, and closing names those that are missing")
{
    const Folder folder;
    const QString file = folder.sample();
    const QByteArray issue = "{\"do\":\"issue_forms\",\"category\":\"KAB\",\"nominee\":\"KK-10\"}\n";
    REQUIRE(perform(folder, file, issue).code == 0);
    const Outcome again = perform(folder, file, issue + R"({"do":"spoil_form","form":1,"reason":"basah"}
{"do":"return_form","form":2}
{"do":"write_text","name":"certificate","text":"Piagam"}
)",
                                  {u"--official"_s, u"Administrator Contoh"_s});
    INFO(again.err.toStdString());
    CHECK(again.code == 0);
    const Outcome back = perform(folder, file, R"({"do":"return_form","form":2})");
    CHECK(back.code == 3);
    CHECK(back.err.contains(u"0002"_s));
    const Outcome unknown = perform(folder, file, R"({"do":"return_form","form":99})");
    CHECK(unknown.code == 3);
    const Outcome closed = perform(folder, file, closing);
    CHECK(closed.code == 3);
    CHECK(closed.err.contains(u"not all accounted for"_s));
    CHECK(closed.err.contains(u"Issued, not returned: 0003 (KK-10"_s));
    CHECK(closed.err.contains(u"Marks without a printed score sheet"_s));
    CHECK(run({u"verify"_s, file}).code == 0);
}

TEST_CASE("verify finds the record of a code from paper, and says when the code is mistyped or of no record")
{
    const Folder folder;
    const QString file = folder.sample();
    const QString signedCode = codeIn(run({u"verify"_s, file}).out);
    REQUIRE(perform(folder, file, missingMark).code == 0);
    const Outcome found = run({u"verify"_s, file, u"--head"_s, signedCode.toLower().remove(u'-')});
    CHECK(found.code == 0);
    CHECK(found.out.contains(u"code from paper is that of record 4"_s));
    const QString newest = codeIn(run({u"verify"_s, file}).out);
    REQUIRE(run({u"sample"_s, u"--to"_s, file, u"--force"_s}).code == 0);
    const Outcome lost = run({u"verify"_s, file, u"--head"_s, newest});
    CHECK(lost.code == 1);
    CHECK(lost.out.contains(u"No record has the code from paper"_s));
    CHECK(run({u"verify"_s, file, u"--head"_s, u"0000-0000-0000-0001"_s}).code == 2);
    CHECK(run({u"verify"_s, folder.write(u"kosong.sidang"_s, {})}).code == 3);
}

TEST_CASE("verify --json answers with the very bytes of rank --json")
{
    const Folder folder;
    const QString file = folder.sample();
    const Outcome verified = run({u"verify"_s, file, u"--json"_s});
    CHECK(verified.code == 0);
    CHECK(verified.out == run({u"rank"_s, file, u"--json"_s}).out);
    CHECK(verified.err.contains(u"Intact"_s));
}

TEST_CASE("a backup is restored with its integrity code, and the replaced file is kept")
{
    const Folder folder;
    const QString file = folder.sample();
    CHECK(run({u"backup"_s, file, u"--to"_s, folder.path(u"stik"_s)}).code == 3); // no stick, no second copy
    REQUIRE(QDir().mkpath(folder.path(u"stik"_s)));
    QDir(folder.path(u"contoh-cadangan"_s)).removeRecursively();
    const Outcome made = run({u"backup"_s, file, u"--to"_s, folder.path(u"stik"_s)});
    REQUIRE(made.code == 0);
    REQUIRE(backups(folder).size() == 1);
    CHECK(QDir(folder.path(u"stik"_s)).entryList(QDir::Files) == backups(folder));
    const QString backup = folder.path(u"contoh-cadangan/"_s + backups(folder).constFirst());
    REQUIRE(perform(folder, file, missingMark).code == 0);
    const QByteArray replaced = contentOf(file);
    CHECK(run({u"restore"_s, file, u"--from"_s, backup, u"--test"_s}).code == 0);
    CHECK(contentOf(file) == replaced);
    const Outcome restored = run({u"restore"_s, file, u"--from"_s, backup});
    CHECK(restored.code == 0);
    CHECK(codeIn(restored.out) == codeIn(made.out));
    CHECK(run({u"verify"_s, file, u"--head"_s, codeIn(made.out)}).code == 0);
    const QStringList kept = backups(folder).filter(u"restore"_s);
    REQUIRE(kept.size() == 1);
    CHECK(contentOf(folder.path(u"contoh-cadangan/"_s + kept.constFirst())) == replaced);
}

TEST_CASE("the printed ranking carries the integrity code of the file")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("pdftotext is missing: skipped");
        return;
    }
    const Folder folder;
    const QString file = folder.sample();
    const QString pdf = folder.path(u"a.pdf"_s);
    CHECK(run({u"print"_s, file, u"--form"_s, u"ranking"_s, u"--to"_s, pdf}).code == 1);
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    REQUIRE(process.waitForFinished());
    CHECK(process.readAllStandardOutput().contains(codeIn(run({u"verify"_s, file}).out).toUtf8()));
}
