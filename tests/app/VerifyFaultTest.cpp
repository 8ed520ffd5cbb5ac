// What the verifier finds in the ledger, the tables and the closed results of a file.
#include "tests/app/VerifyRun.h"

using namespace sidang;

namespace {

class Folder {
public:
    QString path(const QString& name = u"contoh.sidang"_s) const { return folder_.filePath(name); }

private:
    QTemporaryDir folder_;
};

/// A replaced mark of juror 1 for A in REG, as a record.
void replaceMark(LedgerFile& file, const std::string& before, const std::string& after)
{
    file.change("{\"noun\":\"mark\",\"key\":[1,1,1],\"before\":\"" + before + "\",\"after\":\"" + after + "\"}");
    file.sql("UPDATE juror_mark SET value = " + after + " WHERE nominee_id = 1 AND criterion_id = 1");
}

}

TEST_CASE("verify: another schema is named")
{
    const Folder folder;
    const auto verdict = [&](const QString& name, const std::string& statement) {
        LedgerFile file(folder.path(name));
        writeExample(file);
        file.sql(statement);
        return verify({folder.path(name)});
    };
    const Verified foreign = verdict(u"a"_s, "CREATE TABLE extra (a)");
    CHECK(foreign.code == 1);
    CHECK(foreign.out.contains(u"\"extra\" does not belong"_s));
    CHECK(verdict(u"b"_s, "DROP TRIGGER ledger_is_never_cut").out.contains(u"\"ledger_is_never_cut\" is missing"_s));
    CHECK(verdict(u"c"_s, "ALTER TABLE band ADD COLUMN c TEXT").out.contains(u"\"band\" of the file is not made"_s));
    CHECK(verdict(u"d"_s, "CREATE VIEW v AS SELECT 1").code == 1);
    CHECK(verdict(u"e"_s, "CREATE TRIGGER t AFTER INSERT ON band BEGIN SELECT 1; END").code == 1);
}

TEST_CASE("verify: what was changed in the ledger is named by its record")
{
    const auto [statement, words] = GENERATE(table<std::string, QString>({
        {"DELETE FROM ledger WHERE seq = 2", u"Record 3 (2022-02-15 09:31:07 (UTC+07:00), Operator Contoh, enter_marks) "
                                             "does not fit: its number should be 2"_s},
        {"UPDATE ledger SET reason = 'lain' WHERE seq = 2", u"Record 2"_s},
        {"UPDATE ledger SET time = '2022-02-15T02:31:07.251Z' WHERE seq = 3", u"Record 3"_s},
        {"UPDATE ledger SET utc_offset = 421 WHERE seq = 3", u"Record 3"_s},
        {"UPDATE ledger SET actor = replace(actor, 'Contoh', 'Lain') WHERE seq = 2", u"Record 2"_s},
        {"UPDATE ledger SET kind = 'x' WHERE seq = 2", u"its hash does not match"_s},
        {"UPDATE ledger SET content = replace(content, '\"90\"', '\"91\"') WHERE seq = 3", u"its hash does not match"_s},
        {"UPDATE ledger SET hash = zeroblob(32) WHERE seq = 1", u"Record 1"_s},
        {"DELETE FROM ledger", u"no record"_s},
    }));
    INFO(statement);
    const Folder folder;
    LedgerFile file(folder.path());
    writeExample(file);
    file.forge(statement);
    const Verified outcome = verify({folder.path()});
    CHECK(outcome.code == 1);
    INFO(outcome.out.toStdString());
    CHECK(outcome.out.contains(words));
    CHECK(outcome.out.startsWith(u"NOT IN ORDER"_s));
    CHECK(verify({folder.path(), u"--json"_s}).out.isEmpty());
}

TEST_CASE("verify: the code from paper is found before a record that does not fit")
{
    const Folder folder;
    LedgerFile file(folder.path());
    writeExample(file);
    file.forge("UPDATE ledger SET reason = 'lain' WHERE seq = 3");
    const Verified outcome = verify({folder.path(), u"--head"_s, QString::fromStdString(file.code(2))});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.contains(u"NOT IN ORDER. Record 3"_s));
    CHECK(outcome.out.contains(u"belongs to record 2"_s));
    CHECK(outcome.out.contains(u"records that came after it: 1"_s));
}

TEST_CASE("verify: newest records cut off are seen by the code from paper alone")
{
    const Folder folder;
    LedgerFile file(folder.path());
    writeExample(file);
    file.stage(1, "scoring");
    file.record("stage");
    const QString code = QString::fromStdString(file.code());
    file.forge("DELETE FROM ledger WHERE seq = 4; DELETE FROM stage");
    CHECK(verify({folder.path()}).code == 0);
    const Verified outcome = verify({folder.path(), u"--head"_s, code});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.contains(u"cut off"_s));
}

TEST_CASE("verify: what was changed in the tables is named with table, key, column and record")
{
    const auto [statement, words] = GENERATE(table<std::string, QString>({
        {"UPDATE juror_mark SET value = 91 WHERE nominee_id = 1 AND criterion_id = 1",
         u"In the table juror_mark, row nominee_id = 1, criterion_id = 1, juror_id = 1, the column value holds 91; by "
         "record 3, which set it last, it is 90."_s},
        {"DELETE FROM juror_mark WHERE nominee_id = 2 AND criterion_id = 3",
         u"The table juror_mark lacks a row (nominee_id = 2, criterion_id = 3, juror_id = 1) that record 3 set last."_s},
        {"INSERT INTO juror (id, position, code, name, element, role, scores, all_categories) VALUES (9, 1, 'J9', 'X', '', 'member', 1, 1)",
         u"The table juror has a row that no record accounts for (id = 9)."_s},
        {"UPDATE nominee SET name = 'Lain' WHERE id = 2", u"column name holds \"Lain\"; by record 2"_s},
        {"UPDATE nominee SET position = 1 - position", u"column position"_s},
        {"UPDATE category SET sent_up = 2", u"column sent_up holds 2; by record 1"_s},
        {"UPDATE indicator SET weight = '40.0' WHERE criterion_id = 1", u"table indicator"_s},
        {"INSERT INTO category_tie VALUES (1, 0, 'REG')", u"table category_tie has a row"_s},
        {"INSERT INTO stage VALUES (1, 'closed', 1)", u"table stage has a row"_s},
        {"INSERT INTO decision (id, category_id, kind, reason, position) VALUES (1, 1, 'order', '', 0)", u"table decision has a row"_s},
        {"UPDATE edition SET documents_due = ''", u"column documents_due holds \"\""_s},
        {"DELETE FROM edition", u"table edition lacks a row"_s},
        {"UPDATE official SET role = 'chair'", u"table official"_s},
        {"INSERT INTO juror_mark_note VALUES (1, 1, 1, 'x', NULL, NULL)", u"table juror_mark_note"_s},
        {"INSERT INTO requirement VALUES (1, 0, 1, 'A', 'B', 1)", u"table requirement"_s},
        {"INSERT INTO monthly_figure VALUES (1, 'jkk', 'wage', '2021-01', 'declared', 1, 2, '', NULL)", u"monthly_figure"_s},
        {"INSERT INTO interview (nominee_id, sequence, starts, talk, questions, mode, state, leader, companions) VALUES (1, 1, NULL, 1, 1, 'online', 'planned', 0, '')", u"table interview"_s},
        {"INSERT INTO closed_result VALUES (1, 1, 1, 'x')", u"table closed_result"_s},
        {"INSERT INTO attestation VALUES (1, 1, 1, NULL)", u"table attestation"_s},
        {"PRAGMA ignore_check_constraints = 1; UPDATE juror SET role = 'x'", u"column role"_s},
    }));
    INFO(statement);
    const Folder folder;
    LedgerFile file(folder.path());
    writeExample(file);
    file.sql(statement);
    const Verified outcome = verify({folder.path()});
    CHECK(outcome.code == 1);
    INFO(outcome.out.toStdString());
    CHECK(outcome.out.contains(words));
}

TEST_CASE("verify: a change that does not fit is named, though its hash is right")
{
    const auto [change, words] = GENERATE(table<std::string, QString>({
        {R"({"noun":"mark","key":[1,1,1],"before":"89","after":"91"})", u"before at mark [1, 1, 1] is not what was there"_s},
        {R"({"noun":"mark","key":[1,1,1],"before":null,"after":"91"})", u"was there already"_s},
        {R"({"noun":"mark","key":[1,1,2],"before":"90","after":null})", u"which was not there"_s},
        {R"({"noun":"mark","added":[[1,1,2,"50"]]})", u"mark [1, 1, 2] refers to something that is not there"_s},
        {R"({"noun":"mark","added":[[1,1,1,"50"]]})", u"was there already"_s},
        {R"({"noun":"nominee","key":[2],"from":1,"before":{"code":"B","category":1,"name":"Kabupaten Contoh","region":"13.71","status":"eligible"},"after":null})",
         u"it removes nominee [2] while other things"_s},
        {R"({"noun":"nominee","key":[2],"from":0,"before":{"code":"B","category":1,"name":"Kabupaten Contoh","region":"13.71","status":"eligible"},"at":0,"after":{"code":"B","category":1,"name":"C","region":"","status":"eligible"}})",
         u"the position of nominee [2]"_s},
        {R"({"noun":"nominee","key":[3],"before":null,"at":3,"after":{"code":"C","category":1,"name":"C","region":"","status":"eligible"}})",
         u"the position of nominee [3]"_s},
        {R"({"noun":"nominee","key":[3],"before":null,"after":{"code":"C","category":1,"name":"C","region":"","status":"eligible"}})",
         u"the position of nominee [3]"_s},
        {R"({"noun":"nominee","key":[3],"before":null,"at":2,"after":{"code":"C","category":7,"name":"C","region":"","status":"eligible"}})",
         u"refers to something"_s},
        {R"({"noun":"criterion","key":[1],"from":0,"before":{"category":1,"parent":0,"code":"REG","title":"Kriteria REG","indicator":{"weight":"40","source":"opinion","provenance":"contoh","scale":{"kind":"points","min":"0","max":"100","step":"0.5"}}},"at":0,"after":{"category":1,"parent":1,"code":"REG","title":"","indicator":{"weight":"40","source":"opinion","provenance":"contoh","scale":{"kind":"points","min":"0","max":"100","step":"0.5"}}}})",
         u"criterion [1] has no possible place"_s},
        {R"({"noun":"note","key":[1,1,3],"before":null,"after":{"comment":"","source":"","date":""}})", u"refers to"_s},
        {R"({"noun":"stage","key":[1],"before":null,"after":null})", u"changes nothing"_s},
        {R"({"noun":"colour","key":[1],"before":null,"after":null})", u"unknown: colour"_s},
        {R"({"noun":"stage", "key":[1],"before":null,"after":{"phase":"scoring","scheme":1}})",
         u"documented form at byte"_s},
        {R"({"noun":"stage","key":[1],"before":null,"after":{"scheme":1,"phase":"scoring"}})", u"documented form"_s},
        {R"({"noun":"stage","key":[1],"before":null,"after":{"phase":"sleeping","scheme":1}})", u"documented form"_s},
        {R"({"noun":"stage","key":[01],"before":null,"after":{"phase":"scoring","scheme":1}})", u"documented form"_s},
        {R"({"noun":"stage","key":[99999999999999999999],"before":null,"after":{"phase":"scoring","scheme":1}})", u"form"_s},
        {R"({"noun":"mark","key":[1,1,1],"before":"90","after":"1e3"})", u"documented form"_s},
        {R"({"noun":"mark","key":[1,1,1],"before":"90","after":["1","2"]})", u"kind that cannot stand there"_s},
        {R"({"noun":"mark","key":[1,1,1],"before":"90","after":"91.0"})", u"documented form"_s},
        {R"({"noun":"mark","key":[1,1,1],"before":"90","after":"-0"})", u"documented form"_s},
        {R"({"noun":"mark","key":[1000001,1,1],"before":"90","after":"91"})", u"documented form"_s},
        {R"({"noun":"note","key":[1,1,1],"before":null,"after":{"comment":"\b","source":"","date":""}})", u"documented form"_s},
        {R"({"noun":"note","key":[1,1,1],"before":null,"after":{"comment":"\u000A","source":"","date":""}})", u"documented form"_s},
        {R"({"noun":"note","key":[1,1,1],"before":null,"after":{"comment":"\u007f","source":"","date":""}})", u"documented form"_s},
        {"{\"noun\":\"note\",\"key\":[1,1,1],\"before\":null,\"after\":{\"comment\":\"\uFEFFx\",\"source\":\"\",\"date\":\"\"}}",
         u"documented form"_s},
        {R"({"noun":"note","key":[1,1,1],"before":null,"after":{"comment":"","source":"","date":""}})", u"changes nothing"_s},
        {R"({"noun":"figure","key":[1,"jkk","wage","2021-04","declared"],"before":null,"after":{"applicable":false,"members":1,"universe":0,"source":"","date":""}})",
         u"documented form"_s},
        {R"({"noun":"criterion","key":[4],"before":null,"at":0,"after":{"category":1,"parent":1,"code":"X","title":"","indicator":null}})",
         u"criterion [4] has no possible place"_s},
        {R"({"noun":"attestation","key":[1,2,0],"before":null,"after":{"entered":1,"confirmed":0}})",
         u"attestation [1, 2, 0] refers to something"_s},
        {"[[[[[[[[[[[[[[[[[[[[[[[[[[[[", u"documented form"_s},
    }));
    INFO(change);
    const Folder folder;
    LedgerFile file(folder.path());
    writeExample(file);
    file.change(change);
    file.record("edit");
    const Verified outcome = verify({folder.path()});
    CHECK(outcome.code == 1);
    INFO(outcome.out.toStdString());
    CHECK(outcome.out.contains(u"Record 4"_s));
    CHECK(outcome.out.contains(words));
}

TEST_CASE("verify: undo, redo, restore and the order of lists are replayed")
{
    const Folder folder;
    LedgerFile file(folder.path());
    writeExample(file);
    replaceMark(file, "90", "91");
    file.record("edit");
    replaceMark(file, "91", "90");
    file.record("undo", "\"of\":4,");
    const std::string b = R"({"code":"B","category":1,"name":"Kabupaten Contoh","region":"13.71","status":"eligible"})";
    file.change(R"({"noun":"nominee","key":[2],"from":1,"before":)" + b + ",\"at\":0,\"after\":" + b + "}");
    file.sql("UPDATE nominee SET position = 1 - position");
    file.record("edit");
    file.record("restore", "\"replaced\":\"" + std::string(64, 'a') + "\",");
    CHECK(verify({folder.path()}).code == 0);
    file.record("undo", "\"of\":8,");
    CHECK(verify({folder.path()}).out.contains(u"refers to record 8"_s));
}

TEST_CASE("verify: the first record and only it founds the edition")
{
    const Folder folder;
    LedgerFile first(folder.path());
    first.edition();
    first.record("import");
    CHECK(verify({folder.path()}).out.contains(u"the first record, and only it"_s));
    LedgerFile second(folder.path(u"b"_s));
    writeExample(second);
    second.found();
    CHECK(verify({folder.path(u"b"_s)}).out.contains(u"Record 4"_s));
}

TEST_CASE("verify: a closed result is that of its time, and still is")
{
    const Folder folder;
    std::string wrong = exampleRanking;
    wrong.replace(wrong.find("84.20"), 5, "84.21");
    LedgerFile file(folder.path());
    writeClosed(file, wrong);
    const Verified outcome = verify({folder.path()});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.contains(u"Record 4"_s));
    CHECK(outcome.out.contains(u"the closed ranking of category KAB is not the one"_s));

    LedgerFile changed(folder.path(u"b"_s));
    writeClosed(changed);
    replaceMark(changed, "90", "91");
    changed.record("edit");
    CHECK(verify({folder.path(u"b"_s)})
              .out.contains(u"its ranking is no longer that of its newest result (version 1, record 4)"_s));
    changed.stage(1, "plenary", "closed");
    changed.record("reopen");
    CHECK(verify({folder.path(u"b"_s)}).code == 0);

    LedgerFile empty(folder.path(u"c"_s));
    writeExample(empty);
    empty.stage(1, "closed");
    empty.record("edit");
    CHECK(verify({folder.path(u"c"_s)}).out.contains(u"closed but has no result"_s));
}

TEST_CASE("verify: a clock that goes backwards is remarked, a time that is none is a fault")
{
    const Folder folder;
    LedgerFile file(folder.path());
    writeExample(file);
    file.setTime("2022-02-14T02:31:07.250Z");
    file.record("edit");
    const Verified outcome = verify({folder.path()});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.contains(u"clock of the desk went backwards 1 times, first at record 4"_s));
    file.setTime("2022-02-30T02:31:07.250Z");
    file.record("edit");
    CHECK(verify({folder.path()}).code == 1);
}
