// Every noun of the ledger once, with its row: added, replaced and removed.
#include "tests/app/VerifyRun.h"

using namespace sidang;

namespace {

/// A criterion with the scale as it stands, and its row.
void addCriterion(LedgerFile& file, int id, int at, const std::string& indicator)
{
    const std::string number = std::to_string(id);
    file.change("{\"noun\":\"criterion\",\"key\":[" + number + "],\"before\":null,\"at\":" + std::to_string(at) +
                R"(,"after":{"category":1,"parent":0,"code":"C)" + number + R"(","title":"","indicator":)" + indicator +
                "}}");
    file.sql("INSERT INTO criterion (id, category_id, parent_id, position, code, title) VALUES (" + number + ", 1, NULL, " + std::to_string(at) + ", 'C" + number + "', '')");
}

/// Levels for a fact, bands for an opinion and for a figure; weights 50, 30 and 20.
void writeScheme(LedgerFile& file)
{
    beginEdition(file);
    addCriterion(file, 1, 0,
                 R"({"weight":"50","source":"fact","provenance":"","scale":{"kind":"levels","levels":[)"
                 R"({"code":"perda","title":"Perda","score":"100"},{"code":"perkada","title":"","score":"62.5"}]}})");
    file.sql("INSERT INTO indicator (criterion_id, weight, source, provenance, scale, points_min, points_max, points_step, ratio_target, ratio_cap, ratio_decimals) VALUES (1, '50', 'fact', '', 'levels', NULL, NULL, NULL, NULL, NULL, NULL)");
    file.sql("INSERT INTO rubric_level (criterion_id, position, code, title, score) VALUES (1, 0, 'perda', 'Perda', '100'), (1, 1, 'perkada', '', '62.5')");
    for (const auto& [id, weight, source] : {std::tuple(2, "30", "opinion"), std::tuple(3, "20", "measured")}) {
        addCriterion(file, id, id - 1,
                     "{\"weight\":\"" + std::string(weight) + "\",\"source\":\"" + source +
                         R"(","provenance":"","scale":{"kind":"bands","bands":[{"from":"0","score":"10"},)"
                         R"({"from":"50.5","score":"80"},{"from":"75","score":"100"}]}})");
        const std::string number = std::to_string(id);
        file.sql("INSERT INTO indicator (criterion_id, weight, source, provenance, scale, points_min, points_max, points_step, ratio_target, ratio_cap, ratio_decimals) VALUES (" + number + ", '" + weight + "', '" + source +
                 "', '', 'bands', NULL, NULL, NULL, NULL, NULL, NULL)");
        file.sql("INSERT INTO band VALUES (" + number + ", 0, '0', '10'), (" + number + ", 1, '50.5', '80'), (" + number +
                 ", 2, '75', '100')");
    }
    file.found();
}

void writePeople(LedgerFile& file)
{
    file.change(R"({"noun":"juror","key":[1],"before":null,"at":0,"after":{"code":"J1","name":"Ibu Contoh",)"
                R"("element":"Dinas","role":"chair","scores":true,"categories":[1]}})");
    file.sql("INSERT INTO juror (id, position, code, name, element, role, scores, all_categories) VALUES (1, 0, 'J1', 'Ibu Contoh', 'Dinas', 'chair', 1, 0);"
             "INSERT INTO juror_category VALUES (1, 0, 1)");
    file.nominee(1, 1, "A", "Kota Contoh");
    file.change(R"({"noun":"requirement","key":[4],"before":null,"at":0,"after":)"
                R"({"category":1,"code":"R","title":"Surat","mandatory":true}})");
    file.sql("INSERT INTO requirement VALUES (4, 0, 1, 'R', 'Surat', 1)");
    file.record("import");
}

void writeMarks(LedgerFile& file)
{
    file.change(R"({"noun":"mark","added":[[1,1,0,1],[1,2,1,"50.5"],[1,3,0,["504.99","1000"]]]})");
    file.change(
        R"({"noun":"note","key":[1,1,0],"before":null,"after":{"comment":"","source":"Lembaran","date":"2021-12-31"}})");
    file.change(R"({"noun":"note","key":[1,2,1],"before":null,"after":{"comment":"baik","source":"","date":""}})");
    file.change(R"({"noun":"attestation","key":[1,1,0],"before":null,"after":{"entered":1,"confirmed":0}})");
    file.sql("INSERT INTO fact_mark VALUES (1, 1, NULL, NULL, 1, NULL, 'Lembaran', '2021-12-31');"
             "INSERT INTO juror_mark VALUES (1, 2, 1, 505, 1, NULL);"
             "INSERT INTO measured_mark VALUES (1, 3, 1, 50499, 2, 1000, 0, NULL, NULL, NULL);"
             "INSERT INTO juror_mark_note VALUES (1, 2, 1, 'baik', NULL, NULL);"
             "INSERT INTO attestation VALUES (1, 1, 1, NULL)");
    file.record("enter");
}

void writeRest(LedgerFile& file)
{
    file.change(R"({"noun":"document","key":[1,4],"before":null,"after":)"
                R"({"state":"present","received":"2022-01-05","note":"","verified":1}})");
    file.change(R"({"noun":"figure","key":[1,"jkk","wage","2021-04","declared"],"before":null,"after":)"
                R"({"applicable":true,"members":120,"universe":200,"source":"BPS","date":""}})");
    file.change(R"({"noun":"figure","key":[1,"jp","non_wage","2021-04","verified"],"before":null,"after":)"
                R"({"applicable":false,"members":0,"universe":0,"source":"","date":"2022-01-01"}})");
    file.change(R"({"noun":"interview","key":[1],"before":null,"after":{"order":1,"starts":"2022-02-15T09:30","talk":10,)"
                R"("questions":15,"mode":"in_person","state":"planned","leader":false,"companions":""}})");
    file.sql("INSERT INTO document (nominee_id, requirement_id, state, received, note, verified_by) VALUES (1, 4, 'present', '2022-01-05', '', 1);"
             "INSERT INTO monthly_figure VALUES (1, 'jkk', 'wage', '2021-04', 'declared', 120, 200, 'BPS', NULL);"
             "INSERT INTO monthly_figure VALUES (1, 'jp', 'non_wage', '2021-04', 'verified', NULL, NULL, '', '2022-01-01');"
             "INSERT INTO interview (nominee_id, sequence, starts, talk, questions, mode, state, leader, companions) VALUES (1, 1, '2022-02-15T09:30', 10, 15, 'in_person', 'planned', 0, '')");
    file.stage(1, "scoring");
    file.record("enter");
    file.change(R"({"noun":"form","key":[7],"before":null,"after":{"nominee":1,"juror":1,"version":1,"state":"issued","reason":""}})");
    file.change(R"({"noun":"form","key":[7],"before":{"nominee":1,"juror":1,"version":1,"state":"issued","reason":""},)"
                R"("after":{"nominee":1,"juror":1,"version":1,"state":"spoiled","reason":"basah"}})");
    file.change(R"({"noun":"printing","key":[2],"before":null,"after":{"form":"trace","category":1,"nominee":1,"juror":0,)"
                R"("papers":1,"pages":3,"paper":"a4","medium":"printer"}})");
    file.change(R"({"noun":"text","key":["certificate"],"before":null,"after":"Piagam \"contoh\""})");
    file.change(R"({"noun":"plenary","key":[1],"before":null,"after":{"considerations":"","dissent":"J1"}})");
    file.sql("INSERT INTO sheet_form VALUES (7, 1, 1, 1, 'spoiled', 'basah');"
             "INSERT INTO printing VALUES (2, 'trace', 1, 1, NULL, 1, 3, 'a4', 'printer');"
             "INSERT INTO form_text VALUES ('certificate', 'Piagam \"contoh\"');"
             "INSERT INTO plenary_note VALUES (1, '', 'J1')");
    file.record("paper");
}

}

TEST_CASE("verify: every noun and its row")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sidang"_s);
    LedgerFile file(path);
    writeScheme(file);
    writePeople(file);
    writeMarks(file);
    writeRest(file);
    const Verified outcome = verify({path, u"--json"_s});
    INFO(outcome.err.toStdString());
    CHECK(outcome.code == 0);
    // 50 × 62.5 %, 30 × 80 % (50.5 reaches the band), 20 × 10 % (50.499 does not).
    CHECK(outcome.out.contains(
        u"\"total\": \"57.25\", \"exact\": \"229/4\", \"aspects\": {\"C1\": \"31.25\", \"C2\": \"24.00\", \"C3\": \"2.00\"}"_s));
}

TEST_CASE("verify: what belongs to a nominee goes before it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sidang"_s);
    LedgerFile file(path);
    writeScheme(file);
    writePeople(file);
    writeMarks(file);
    const std::string note =
        R"({"noun":"note","key":[1,1,0],"before":{"comment":"","source":"Lembaran","date":"2021-12-31"},"after":null})";
    const std::string attestation =
        R"({"noun":"attestation","key":[1,1,0],"before":{"entered":1,"confirmed":0},"after":null})";
    const std::string mark = R"({"noun":"mark","key":[1,1,0],"before":1,"after":null})";
    SECTION("in the right order")
    {
        for (const std::string& change : {attestation, note, mark})
            file.change(change);
        file.sql("DELETE FROM attestation; DELETE FROM fact_mark");
        file.record("clear");
        CHECK(verify({path}).code == 0);
    }
    SECTION("who answers for a mark may go after it, in the same record")
    {
        for (const std::string& change : {note, mark, attestation})
            file.change(change);
        file.sql("DELETE FROM attestation; DELETE FROM fact_mark");
        file.record("clear");
        CHECK(verify({path}).code == 0);
    }
    SECTION("but not in a later one")
    {
        for (const std::string& change : {note, mark})
            file.change(change);
        file.record("clear");
        CHECK(verify({path}).out.contains(u"attestation [1, 1, 0] refers to something that is not there"_s));
    }
    SECTION("a note goes first")
    {
        for (const std::string& change : {attestation, mark, note})
            file.change(change);
        file.sql("DELETE FROM attestation; DELETE FROM fact_mark");
        file.record("clear");
        const Verified outcome = verify({path});
        CHECK(outcome.code == 1);
        CHECK(outcome.out.contains(u"it removes mark [1, 1, 0] while other things"_s));
    }
}

TEST_CASE("verify: a juror without a list judges all categories, with an empty one none")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sidang"_s);
    LedgerFile file(path);
    beginEdition(file);
    file.points(1, 1, 0, 0, "W", "100");
    file.found();
    file.change(R"({"noun":"juror","key":[1],"before":null,"at":0,"after":{"code":"J1","name":"","element":"",)"
                R"("role":"member","scores":true,"categories":[]}})");
    file.sql("INSERT INTO juror (id, position, code, name, element, role, scores, all_categories) VALUES (1, 0, 'J1', '', '', 'member', 1, 0)");
    file.nominee(1, 1, "A", "Calon");
    file.mark(1, 1, 1, "80", 80);
    file.record("import");
    const Verified outcome = verify({path, u"--json"_s});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.contains(u"{\"nominee\": \"A\", \"reason\": \"quorum\"}"_s));
}

TEST_CASE("verify: aspects within aspects keep their places and siblings")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sidang"_s);
    LedgerFile file(path);
    beginEdition(file);
    file.aspect(1, 1, 0, 0, "ASP");
    file.aspect(2, 1, 1, 0, "DALAM");
    file.points(3, 1, 2, 0, "W1", "60");
    file.points(4, 1, 1, 1, "W2", "40");
    file.found();
    file.juror(1, "J1");
    file.nominee(1, 1, "A", "Calon");
    file.mark(1, 3, 1, "50", 50);
    file.mark(1, 4, 1, "100", 100);
    file.record("import");
    CHECK(verify({path, u"--json"_s}).out.contains(u"\"aspects\": {\"ASP\": \"70.00\"}"_s));
    // W2 goes to the top level, before ASP: removed, and added there.
    const std::string rest = R"(,"code":"W2","title":"Kriteria W2","indicator":{"weight":"40","source":"opinion",)"
                             R"("provenance":"contoh","scale":{"kind":"points","min":"0","max":"100","step":"0.5"}}})";
    file.change(R"({"noun":"mark","key":[1,4,1],"before":"100","after":null})");
    file.change(R"({"noun":"criterion","key":[4],"from":1,"before":{"category":1,"parent":1)" + rest + ",\"after\":null}");
    file.change(R"({"noun":"criterion","key":[4],"before":null,"at":0,"after":{"category":1,"parent":0)" + rest + "}");
    file.change(R"({"noun":"mark","key":[1,4,1],"before":null,"after":"100"})");
    file.sql(
        "UPDATE criterion SET parent_id = NULL, position = 0 WHERE id = 4; UPDATE criterion SET position = 1 WHERE id = 1");
    file.record("edit");
    const Verified outcome = verify({path, u"--json"_s});
    INFO(outcome.err.toStdString());
    CHECK(outcome.code == 0);
    CHECK(outcome.out.contains(u"\"aspects\": {\"W2\": \"40.00\", \"ASP\": \"30.00\"}"_s));
}

TEST_CASE("verify: where only leaves of weight 0 are left, nothing applies")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sidang"_s);
    LedgerFile file(path);
    beginEdition(file);
    file.aspect(1, 1, 0, 0, "KIN");
    file.ratio(2, 1, 1, 0, "K1", "50");
    file.ratio(3, 1, 1, 1, "K2", "0");
    file.aspect(4, 1, 0, 1, "NOL");
    file.ratio(5, 1, 4, 0, "N1", "0");
    file.ratio(6, 1, 4, 1, "N2", "0");
    file.fact(7, 1, 0, 2, "REG", "50");
    file.found();
    for (int id = 1; id <= 3; ++id) {
        file.nominee(id, 1, std::string(1, static_cast<char>('A' + id - 1)), "Calon");
        file.mark(id, 7, 0, "80", 80);
        file.figure(id, 3, 1, 2);
        file.figure(id, 6, 1, 2);
        id == 1 ? file.doesNotApply(id, 2) : file.figure(id, 2, 1, 2);
        id == 2 ? file.doesNotApply(id, 5) : file.figure(id, 5, 1, 2);
    }
    file.record("import");
    const QString ranking = verify({path, u"--json"_s}).out;
    CHECK(ranking.contains(u"\"nominee\": \"C\", \"total\": \"65.00\""_s));
    CHECK(ranking.contains(u"{\"nominee\": \"A\", \"reason\": \"not_applicable\"}"_s));
    CHECK(ranking.contains(u"{\"nominee\": \"B\", \"reason\": \"not_applicable\"}"_s));
}

TEST_CASE("verify: what the papers say fits, is of the form and leads somewhere")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sidang"_s);
    LedgerFile file(path);
    writeScheme(file);
    writePeople(file);
    writeMarks(file);
    const auto isRefused = [&](const std::string& change, const char16_t* says) {
        INFO(change);
        file.change(change);
        file.record("paper");
        const Verified outcome = verify({path});
        INFO(outcome.out.toStdString());
        CHECK(outcome.code == 1);
        CHECK(outcome.out.contains(QStringView(says)));
    };
    const auto form = [](const std::string& nominee, const std::string& juror, const std::string& version) {
        return R"({"nominee":)" + nominee + R"(,"juror":)" + juror + R"(,"version":)" + version + R"(,"state":"issued","reason":""})";
    };
    const std::string issued = R"({"noun":"form","key":[7],"before":null,"after":)";
    SECTION("a nominee that is not there") { isRefused(issued + form("9", "1", "1") + "}", u"form [7]"); }
    SECTION("a juror that is not there") { isRefused(issued + form("1", "9", "1") + "}", u"form [7]"); }
    SECTION("version 0") { isRefused(issued + form("1", "1", "0") + "}", u"NOT IN ORDER"); }
    SECTION("a form that becomes another")
    {
        file.change(issued + form("1", "1", "1") + "}");
        isRefused(R"({"noun":"form","key":[7],"before":)" + form("1", "1", "1") + R"(,"after":)" + form("1", "1", "2") + "}",
                  u"keeps its nominee");
    }
    SECTION("no papers")
    {
        isRefused(R"({"noun":"printing","key":[2],"before":null,"after":{"form":"all","category":0,"nominee":0,"juror":0,)"
                  R"("papers":0,"pages":3,"paper":"a4","medium":"pdf"}})",
                  u"NOT IN ORDER");
    }
    SECTION("a printing of a category that is not there")
    {
        isRefused(R"({"noun":"printing","key":[2],"before":null,"after":{"form":"all","category":9,"nominee":0,"juror":0,)"
                  R"("papers":1,"pages":3,"paper":"a4","medium":"pdf"}})",
                  u"printing [2]");
    }
    SECTION("a text without a name")
    {
        isRefused(R"({"noun":"text","key":[""],"before":null,"after":"x"})", u"NOT IN ORDER");
    }
    SECTION("a note that says nothing")
    {
        isRefused(R"({"noun":"plenary","key":[1],"before":null,"after":{"considerations":"","dissent":""}})", u"plenary [1]");
    }
    SECTION("a nominee goes before its form")
    {
        file.change(R"({"noun":"nominee","key":[2],"before":null,"at":1,"after":{"code":"B","category":1,"name":"Nama","region":"","status":"eligible"}})");
        file.change(issued + form("2", "1", "1") + "}");
        isRefused(R"({"noun":"nominee","key":[2],"from":1,"before":{"code":"B","category":1,"name":"Nama","region":"","status":"eligible"},"after":null})",
                  u"nominee [2]");
    }
}
