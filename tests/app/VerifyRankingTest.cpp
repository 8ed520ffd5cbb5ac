// The rankings of the verifier, calculated by hand.
#include "tests/app/VerifyRun.h"

using namespace sidang;

namespace {

/// One category with the leaf W of 100 and a juror; the marks are those of nominees A, B, C …
class OneLeaf {
public:
    explicit OneLeaf(const LedgerFile::Rules& rules, int jurors = 1) : file(folder_.filePath(u"a.sidang"_s))
    {
        beginEdition(file, rules);
        file.points(1, 1, 0, 0, "W", "100");
        file.found();
        for (int i = 1; i <= jurors; ++i)
            file.juror(i, "J" + std::to_string(i));
    }

    void nominee(const std::vector<int>& marks, const std::string& status = "eligible")
    {
        const std::string code(1, static_cast<char>('A' + count_++));
        file.nominee(count_, 1, code, "Calon " + code, status);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i] >= 0)
                file.mark(count_, 1, static_cast<int>(i) + 1, std::to_string(marks[i]), marks[i]);
        }
    }

    std::string json()
    {
        file.record("import");
        const Verified outcome = verify({folder_.filePath(u"a.sidang"_s), u"--json"_s});
        INFO(outcome.err.toStdString());
        CHECK(outcome.code == 0);
        return outcome.out.toStdString();
    }

private:
    QTemporaryDir folder_;
    int count_ = 0;

public:
    LedgerFile file;
};

void contains(const std::string& json, const std::vector<std::string>& parts)
{
    INFO(json);
    std::size_t at = 0;
    for (const std::string& part : parts) {
        INFO(part);
        at = json.find(part, at);
        REQUIRE(at != std::string::npos);
    }
}

std::string row(int place, const std::string& code, const std::string& total, const std::string& tie,
                const std::string& award, bool sentUp)
{
    return "{\"place\": " + std::to_string(place) + ", \"nominee\": \"" + code + "\", \"total\": \"" + total +
           ".00\", \"exact\": \"" + total + "\", \"aspects\": {\"W\": \"" + total + ".00\"}, \"tie\": \"" + tie +
           "\", \"award\": \"" + award + "\", \"sent_up\": " + (sentUp ? "true" : "false") + "}";
}

}

TEST_CASE("verify: shared places, boundary ties and those who are not ranked, to the byte")
{
    OneLeaf contest({.places = 2, .harapan = 2, .sentUp = 1});
    for (const int mark : {80, 90, 80, 90, 70})
        contest.nominee({mark});
    contest.nominee({99}, "withdrawn");
    contest.nominee({-1});
    CHECK(contest.json() == R"({
  "format": "sidang-ranking/1",
  "categories": [
    {"code": "KAB", "state": "provisional", "ranked": [
      )" + row(1, "B", "90", "", "Juara I", true) +
                                ",\n      " + row(1, "D", "90", "shared", "Juara I", true) + ",\n      " +
                                row(3, "A", "80", "", "Harapan I", false) + ",\n      " +
                                row(3, "C", "80", "shared", "Harapan I", false) + ",\n      " +
                                row(5, "E", "70", "", "", false) + R"(], "unranked": [
      {"nominee": "F", "reason": "withdrawn"},
      {"nominee": "G", "reason": "missing_marks"}], "problems": [
      {"kind": "boundary_tie", "cut": "sent_up", "nominees": ["B", "D"]}]}]
}
)");
}

TEST_CASE("verify: dense numbering, and its boundary ties")
{
    OneLeaf contest({.places = 2, .harapan = 0, .sentUp = 2, .numbering = "dense"});
    for (const int mark : {90, 90, 90, 80, 80})
        contest.nominee({mark});
    contains(contest.json(),
             {"\"state\": \"provisional\"", row(1, "A", "90", "", "Juara I", true),
              row(1, "B", "90", "shared", "Juara I", true), row(1, "C", "90", "shared", "Juara I", true),
              row(2, "D", "80", "", "Juara II", true), row(2, "E", "80", "shared", "Juara II", true),
              R"("cut": "places", "nominees": ["A", "B", "C"]})", R"("cut": "places", "nominees": ["D", "E"]})",
              R"("cut": "sent_up", "nominees": ["A", "B", "C"]})", R"("cut": "sent_up", "nominees": ["D", "E"]})"});
}

TEST_CASE("verify: the plenary orders exactly its nominees")
{
    OneLeaf contest({.places = 3, .harapan = 0, .sentUp = 1});
    for (const int mark : {90, 90, 80, 80, 80})
        contest.nominee({mark});
    contest.file.decision(1, 1, {2, 1});
    contest.file.decision(2, 1, {5, 4});
    contains(contest.json(), {row(1, "B", "90", "", "Juara I", true), row(2, "A", "90", "plenary", "Juara II", false),
                              row(3, "C", "80", "", "Juara III", false), row(3, "D", "80", "shared", "Juara III", false),
                              R"({"kind": "boundary_tie", "cut": "places", "nominees": ["C", "D", "E"]})"});
}

TEST_CASE("verify: ties are broken by an aspect, then a leaf, under rounded totals too")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sidang"_s);
    LedgerFile file(path);
    beginEdition(file, {.rankOn = "rounded", .decimals = 0, .ties = {"ASP", "KIN"}});
    file.aspect(1, 1, 0, 0, "ASP");
    file.points(2, 1, 1, 0, "REG", "30");
    file.points(3, 1, 1, 1, "KIN", "30");
    file.points(4, 1, 0, 1, "WAW", "40");
    file.found();
    file.juror(1, "J1");
    // A 48 + 32 = 80; B 48 + 32 = 80, KIN higher; C 51 + 28.6 = 79.6, rounded 80, ASP higher; D 79.4, rounded 79.
    int id = 0;
    for (const auto& [reg, kin, waw] :
         {std::tuple(90, 70, 800), std::tuple(70, 90, 800), std::tuple(90, 80, 715), std::tuple(90, 80, 710)}) {
        ++id;
        file.nominee(id, 1, std::string(1, static_cast<char>('A' + id - 1)), "Calon");
        file.mark(id, 2, 1, std::to_string(reg), reg);
        file.mark(id, 3, 1, std::to_string(kin), kin);
        if (waw % 10 == 0)
            file.mark(id, 4, 1, std::to_string(waw / 10), waw / 10);
        else
            file.mark(id, 4, 1, std::to_string(waw / 10) + "." + std::to_string(waw % 10), waw, 1);
    }
    file.record("import");
    const Verified outcome = verify({path, u"--json"_s});
    CHECK(outcome.code == 0);
    contains(
        outcome.out.toStdString(),
        {R"({"place": 1, "nominee": "C", "total": "80", "exact": "398/5", "aspects": {"ASP": "51", "WAW": "29"}, "tie": "")",
         R"({"place": 2, "nominee": "B", "total": "80", "exact": "80", "aspects": {"ASP": "48", "WAW": "32"}, "tie": "ASP")",
         R"({"place": 3, "nominee": "A", "total": "80", "exact": "80", "aspects": {"ASP": "48", "WAW": "32"}, "tie": "KIN")",
         R"({"place": 4, "nominee": "D", "total": "79", "exact": "397/5", "aspects": {"ASP": "51", "WAW": "28"}, "tie": "")"});
}

TEST_CASE("verify: aggregates, missing marks and the quorum")
{
    SECTION("mean of three is exact")
    {
        OneLeaf contest({}, 3);
        contest.nominee({80, 80, 81});
        contains(contest.json(), {R"("total": "80.33", "exact": "241/3")"});
    }
    SECTION("median of an even number")
    {
        OneLeaf contest({.aggregate = "median"}, 4);
        contest.nominee({10, 100, 81, 80});
        contains(contest.json(), {R"("exact": "161/2")"});
    }
    SECTION("trimmed, with one lowest and one highest")
    {
        OneLeaf contest({.aggregate = "trimmed"}, 4);
        contest.nominee({10, 100, 81, 80});
        contains(contest.json(), {R"("exact": "161/2")"});
    }
    SECTION("trimmed keeps three")
    {
        OneLeaf contest({.aggregate = "trimmed"}, 3);
        contest.nominee({10, 100, 70});
        contains(contest.json(), {R"("exact": "60")"});
    }
    SECTION("zeros count, for quorum and for trimming")
    {
        OneLeaf contest({.aggregate = "trimmed", .missing = "zero", .quorum = 4}, 4);
        contest.nominee({80, 60, -1, -1});
        contains(contest.json(), {R"("exact": "30")"});
    }
    SECTION("zeros in a median")
    {
        OneLeaf contest({.aggregate = "median", .missing = "zero"}, 4);
        contest.nominee({80, 60, -1, 50});
        contains(contest.json(), {R"("exact": "55")"});
    }
    SECTION("skip takes who is there, until the quorum")
    {
        OneLeaf contest({.missing = "skip", .quorum = 2}, 3);
        contest.nominee({80, 60, -1});
        contest.nominee({80, -1, -1});
        contest.nominee({-1, -1, -1});
        contains(contest.json(), {R"("nominee": "A", "total": "70.00")", R"({"nominee": "B", "reason": "quorum"})",
                                  R"({"nominee": "C", "reason": "missing_marks"})"});
    }
    SECTION("block wants all, of those who are not recused")
    {
        OneLeaf contest({.quorum = 2}, 3);
        contest.nominee({80, 70, 10});
        contest.nominee({80, 70, -1});
        contest.nominee({80, -1, -1});
        contest.file.recusal(3, 1, 0);
        contest.file.recusal(2, 3, 1);
        contest.file.recusal(3, 3, 2);
        contains(contest.json(), {R"("nominee": "A", "total": "75.00")", R"({"nominee": "B", "reason": "missing_marks"})",
                                  R"({"nominee": "C", "reason": "quorum"})"});
    }
    SECTION("where nobody is expected nothing is missing")
    {
        OneLeaf contest({.missing = "zero"}, 1);
        contest.nominee({-1});
        contest.file.recusal(1, 1, 0);
        contains(contest.json(), {R"("state": "provisional")", R"({"nominee": "A", "reason": "quorum"})"});
    }
}

TEST_CASE("verify: recusal and the mean, as in the worked example")
{
    OneLeaf contest({}, 3);
    contest.nominee({82, 84, 74});
    contest.nominee({80, 82, 72});
    contest.file.recusal(3, 2, 0);
    contains(contest.json(), {row(1, "B", "81", "", "Juara I", true), row(2, "A", "80", "", "Juara II", false)});
}

TEST_CASE("verify: figures are capped and rounded, and weights grow where one does not apply")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sidang"_s);
    LedgerFile file(path);
    beginEdition(file);
    file.aspect(1, 1, 0, 0, "KIN");
    file.ratio(2, 1, 1, 0, "K1", "20");
    file.ratio(3, 1, 1, 1, "K2", "30");
    file.fact(4, 1, 0, 1, "REG", "50");
    file.found();
    for (int id = 1; id <= 4; ++id) {
        file.nominee(id, 1, std::string(1, static_cast<char>('A' + id - 1)), "Calon");
        if (id != 4)
            file.mark(id, 4, 0, "80", 80);
    }
    file.figure(1, 2, 1, 3); // 33.33 × 20 % = 6.666
    file.figure(1, 3, 7, 5); // 100 × 30 %
    file.doesNotApply(2, 2); // K2 grows to 50: 50 × 50 % = 25
    file.figure(2, 3, 1, 2);
    file.doesNotApply(3, 2);
    file.doesNotApply(3, 3);
    file.record("import");
    const Verified outcome = verify({path, u"--json"_s});
    CHECK(outcome.code == 0);
    contains(outcome.out.toStdString(),
             {R"("state": "provisional")",
              R"("nominee": "A", "total": "76.67", "exact": "38333/500", "aspects": {"KIN": "36.67", "REG": "40.00"})",
              R"("nominee": "B", "total": "65.00", "exact": "65", "aspects": {"KIN": "25.00", "REG": "40.00"})",
              R"({"nominee": "C", "reason": "not_applicable"})", R"({"nominee": "D", "reason": "missing_marks"})"});
}

TEST_CASE("verify: a category with a fault is left out, and said so")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sidang"_s);
    LedgerFile file(path);
    beginEdition(file);
    file.category(2, "DESA", {.ties = {"NIL"}});
    file.category(3, "SEHAT", {});
    file.category(4, "PECAHAN", {});
    file.category(5, "KOSONG", {});
    file.points(1, 1, 0, 0, "W", "99.999");
    file.points(2, 2, 0, 0, "W", "100");
    file.points(3, 3, 0, 0, "W", "100");
    file.points(4, 4, 0, 0, "W", "100");
    file.found();
    file.juror(1, "J1");
    file.nominee(1, 4, "A", "Calon");
    file.mark(1, 4, 1, "50.25", 5025, 2);
    file.record("import");
    const Verified outcome = verify({path, u"--json"_s});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.toStdString() == R"({
  "format": "sidang-ranking/1",
  "categories": [
    {"code": "SEHAT", "state": "complete", "ranked": [], "unranked": [], "problems": []}]
}
)");
    for (const auto& words : {u"weights do not sum"_s, u"breaks ties"_s, u"a mark does not fit"_s, u"no criteria"_s})
        CHECK(outcome.err.contains(words));
}
