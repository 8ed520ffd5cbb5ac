#include "tests/faults/EditionActions.h"

namespace sidang {
namespace {

const std::string edition = "{data}/edition.sidang";
const Words sample{"{cli}", "sample", "--to", edition};
const Words verify{"{cli}", "verify", "{file}"};
const std::string namedHolder = "@.*sidang-cli";

/// Each mark, phase and result stands as the newest record that is about it left it, and the number of marks is that of all
/// records. A whole comparison, hash by hash and row by row, is for `verify`.
const char* const ledgerFits = R"(
WITH change AS (SELECT seq, value AS what, json_extract(value, '$.noun') AS noun, json_extract(value, '$.key') AS key,
                       json_extract(value, '$.after') AS after
                FROM ledger, json_each(content, '$.changes')),
     mark AS (SELECT key, after, max(seq) FROM change WHERE noun = 'mark' AND key IS NOT NULL GROUP BY key),
     phase AS (SELECT key, json_extract(after, '$.phase') AS name, max(seq) FROM change WHERE noun = 'stage' GROUP BY key)
SELECT (SELECT count(*) = max(seq) FROM ledger)
   AND NOT EXISTS (SELECT 1 FROM mark WHERE after IS NOT
       (SELECT CAST(value AS TEXT) FROM juror_mark WHERE nominee_id = json_extract(key, '$[0]')
          AND criterion_id = json_extract(key, '$[1]') AND juror_id = json_extract(key, '$[2]')))
   AND NOT EXISTS (SELECT 1 FROM phase WHERE name IS NOT
       (SELECT phase FROM stage WHERE category_id = json_extract(key, '$[0]')))
   AND (SELECT count(*) FROM closed_result) = (SELECT count(*) FROM change WHERE noun = 'closed')
   AND (SELECT count(*) FROM juror_mark) + (SELECT count(*) FROM fact_mark) + (SELECT count(*) FROM measured_mark) =
       (SELECT total(CASE WHEN key IS NULL THEN json_array_length(what, '$.added')
                          ELSE (after IS NOT NULL) - (json_extract(what, '$.before') IS NOT NULL) END)
        FROM change WHERE noun = 'mark'))";

std::string markLine(const std::string& criterion, const std::string& juror, int value)
{
    return R"({"do":"set_mark","nominee":"KK-10","criterion":")" + criterion + R"(","juror":")" + juror + R"(","value":")" +
           std::to_string(value) + "\"}\n";
}

/// Many lines that take turns.
std::string many(const std::string& one, const std::string& other, int count)
{
    std::string lines;
    for (int i = 0; i < count; ++i)
        lines += i % 2 == 0 ? one : other;
    return lines;
}

/// Changes nothing and never ends: nobody reads so many answers, and a full pipe holds the program up.
std::string seats()
{
    const std::string line = R"({"do":"seat","official":"Ketua Contoh"})"
                             "\n";
    return many(line, line, 20'000);
}

Look inLedger(const std::string& counted)
{
    return {.by = Look::By::Rows,
            .file = "edition.sidang",
            .sound = ledgerFits,
            .reached = counted,
            .backwards = "SELECT count(*) FROM (SELECT time < lag(time) OVER (ORDER BY seq) AS goes_back FROM ledger) "
                         "WHERE goes_back",
            .thorough = verify};
}

Look backups(const std::string& pattern, bool comeFirst)
{
    return {.by = Look::By::EachWhole, .file = pattern, .thorough = verify, .comesFirst = comeFirst};
}

/// The values change from line to line and from run to run: a mark that is there already makes no record.
Action marks()
{
    return {.name = "marks",
            .inputs = {{"marks.jsonl", markLine("WAW2", "J1", 80) + markLine("WAW3", "J7", 85) +
                                           "{\"do\":\"undo\"}\n{\"do\":\"redo\"}\n"
                                           R"({"do":"clear_mark","nominee":"KK-10","criterion":"WAW3","juror":"J7"})"
                                           "\n" +
                                           markLine("WAW2", "J1", 70)},
                       {"again.jsonl", markLine("WAW2", "J2", 61) + markLine("WAW2", "J2", 62)},
                       {"many.jsonl", many(markLine("WAW2", "J3", 50), markLine("WAW2", "J3", 51), 500)}},
            .prepare = {sample},
            .command = {"{cli}", "perform", edition, "{aside}/marks.jsonl"},
            .acks = 6,
            .looks = {inLedger("SELECT count(*) FROM ledger")},
            .mayStay = {"*.lock"},
            .again = {"{cli}", "perform", edition, "{aside}/again.jsonl"},
            .reads = {{"{cli}", "rank", edition},
                      {"{cli}", "check", edition},
                      {"{cli}", "verify", edition},
                      {"{cli}", "export", edition}},
            .holds = {"{cli}", "perform", edition, "{aside}/many.jsonl"},
            .holder = namedHolder};
}

/// A backup, the category's result and its seal: all of it, the backup first.
Action close()
{
    const Words asChair{"--official", "Ketua Contoh"};
    const auto performed = [&](const std::string& script) {
        return Words{"{cli}", "perform", edition, "{aside}/" + script, asChair[0], asChair[1]};
    };
    return {.name = "close",
            .inputs = {{"mark.jsonl", markLine("WAW3", "J7", 85)},
                       {"move.jsonl", R"({"do":"move","category":"KAB","phase":"plenary"})"},
                       {"close.jsonl", R"({"do":"close","category":"KAB"})"},
                       {"seats.jsonl", seats()}},
            .prepare = {sample, {"{cli}", "perform", edition, "{aside}/mark.jsonl"}, performed("move.jsonl")},
            .command = performed("close.jsonl"),
            .acks = 1,
            .looks = {inLedger("SELECT count(*) FROM ledger WHERE kind = 'close'"),
                      backups("edition-cadangan/*_close*.sidang", true)},
            .mayStay = {"*.lock"},
            .repeatable = false,
            .again = {"{cli}", "backup", edition},
            .reads = {{"{cli}", "rank", edition}, {"{cli}", "verify", edition}},
            .holds = {"{cli}", "perform", edition, "{aside}/seats.jsonl"},
            .holder = namedHolder + "|line 1: "}; // the second of the crowd finds it closed
}

Action backup()
{
    return {.name = "backup",
            .inputs = {{"seats.jsonl", seats()}},
            .prepare = {sample, {"{writer}", "save", "{data}/stick/label.txt", "100", "stick", "well"}},
            .command = {"{cli}", "backup", edition, "--to", "{data}/stick"},
            .looks = {{.by = Look::By::Same, .file = "edition.sidang"},
                      backups("edition-cadangan/*_manual*.sidang", false),
                      backups("stick/*_manual*.sidang", false)},
            .mayStay = {"*.lock"},
            .adds = true,
            .reads = {{"{cli}", "verify", edition}},
            .holds = {"{cli}", "perform", edition, "{aside}/seats.jsonl"},
            .holder = namedHolder};
}

/// What stood there is kept, whole, before it is replaced.
Action restore()
{
    return {.name = "restore",
            .inputs = {{"mark.jsonl", markLine("WAW3", "J7", 85)}, {"seats.jsonl", seats()}},
            .prepare = {sample,
                        {"cp", edition, "{aside}/backup.sidang"},
                        {"{cli}", "perform", edition, "{aside}/mark.jsonl"}},
            .command = {"{cli}", "restore", edition, "--from", "{aside}/backup.sidang"},
            .looks = {{.file = "edition.sidang", .said = {"{cli}", "export", "{file}"}, .thorough = verify},
                      backups("edition-cadangan/*_restore*.sidang", true)},
            .mayStay = {"*.lock"},
            .adds = true,
            .reads = {{"{cli}", "verify", edition}},
            .holds = {"{cli}", "perform", edition, "{aside}/seats.jsonl"},
            .holder = namedHolder};
}

/// An older file is backed up, then migrated in one step, then edited.
Action migrate()
{
    const auto status = [](const std::string& word) {
        return R"({"do":"set_status","nominee":"KK-10","reason":"sakit","status":")" + word + "\"}\n";
    };
    const std::string older = "SELECT user_version = 1 AND NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'ledger') "
                              "FROM pragma_user_version";
    Look migrated = inLedger("SELECT count(*) FROM ledger WHERE kind = 'migrate'");
    Look edited = inLedger("SELECT count(*) > 0 FROM ledger WHERE kind = 'change_status'");
    for (Look* look : {&migrated, &edited}) {
        look->older = older;
        look->backwards.clear();
        look->thorough = {"sh", "-c", "{cli} verify {file} || [ $(sqlite3 {file} 'PRAGMA user_version') = 1 ]"};
    }
    edited.thorough.clear();
    Look kept = backups("edition-cadangan/*_migration*.sidang", true);
    kept.thorough = {"sh", "-c", "{cli} export {file} | cmp - {aside}/older.json"};
    return {.name = "migrate",
            .inputs = {{"status.jsonl", status("absent")}, {"many.jsonl", many(status("absent"), status("eligible"), 500)}},
            .prepare = {{"cp", "{files}/version-1.sidang", edition},
                        {"{cli}", "export", edition, "--to", "{aside}/older.json"}},
            .command = {"{cli}", "perform", edition, "{aside}/status.jsonl"},
            .looks = {migrated, edited, kept},
            .mayStay = {"*.lock"},
            .reads = {{"{cli}", "rank", edition}, {"{cli}", "check", edition}, {"{cli}", "export", edition}},
            .holds = {"{cli}", "perform", edition, "{aside}/many.jsonl"},
            .holder = namedHolder};
}

const Words importing{"{cli}", "import", "{aside}/sample.json", "--to", edition};
const std::vector<Words> exchangeFile{{"{cli}", "sample", "--to", "{aside}/sample.sidang"},
                                      {"{cli}", "export", "{aside}/sample.sidang", "--to", "{aside}/sample.json"},
                                      {"sed", "-i", "s/Paritrana Award 2/Award Paritrana 2/", "{aside}/sample.json"}};

Action importNew()
{
    Action action{.name = "import-new",
                  .prepare = exchangeFile,
                  .command = importing,
                  .looks = {{.file = "edition.sidang", .said = {"{cli}", "export", "{file}"}, .thorough = verify}},
                  .mayStay = {"*.lock"}};
    action.again = importing;
    action.again.emplace_back("--force");
    return action;
}

Action importOver()
{
    Action action = importNew();
    action.name = "import";
    action.prepare.push_back(sample);
    action.command = action.again;
    action.looks.push_back(backups("edition-cadangan/*_import*.sidang", true));
    action.adds = true;
    action.reads = {{"{cli}", "rank", edition}, {"{cli}", "check", edition}, {"{cli}", "export", edition}};
    return action;
}

/// As above, while another program edits the file: it would go on writing into a file that has no name any more.
Action importOverOpen()
{
    Action action = importOver();
    action.name = "import-over-open";
    action.inputs["many.jsonl"] = marks().inputs.at("many.jsonl");
    action.holds = marks().holds;
    action.holder = namedHolder;
    return action;
}

/// As `action`, over an edition that a crash left in the middle of a transaction: its journal must not get into the new file.
Action overCutOff(Action action)
{
    action.name += "-over-cut-off";
    action.onlyFirst = 45;
    action.prepare.push_back({"{writer}", "cut-off", edition});
    return action;
}

Action exportOver()
{
    return {.name = "export",
            .prepare = {{"{cli}", "sample", "--to", "{aside}/sample.sidang"},
                        {"{writer}", "save", "{data}/edition.json", "30000", "old", "well"}},
            .command = {"{cli}", "export", "{aside}/sample.sidang", "--to", "{data}/edition.json", "--force"},
            .looks = {{.file = "edition.json", .ending = "}\n"}}};
}

/// With the seal in each page's foot.
Action printOver()
{
    return {.name = "print",
            .prepare = {{"{cli}", "sample", "--to", "{aside}/sample.sidang"},
                        {"{writer}", "save", "{data}/ranking.pdf", "30000", "old", "well"}},
            .command = {"{cli}", "print", "{aside}/sample.sidang", "--form", "ranking", "--date", "2022-03-15", "--to",
                        "{data}/ranking.pdf", "--force"},
            .saved = {0, 1}, // 1: the ranking is provisional, and was printed
            .looks = {{.file = "ranking.pdf", .ending = "%%EOF\n", .said = {"pdftotext", "-layout", "{file}", "-"}}}};
}

}

std::vector<Action> editionActions()
{
    return {marks(),      close(),          backup(),     restore(),    overCutOff(restore()), migrate(), importNew(),
            importOver(), importOverOpen(), overCutOff(importOver()), exportOver(), printOver()};
}

std::vector<Action> editionControls()
{
    Action apart = marks();
    apart.name = "marks-apart";
    apart.command = {"{writer}", "mark", edition, "6", "apart"};
    apart.acks = 6;
    apart.caughtAs = {"half"};
    apart.note = "writes a mark and its record in two transactions";
    Action overOpen = importOverOpen();
    overOpen.name = "saves-over-open";
    overOpen.command = {"{writer}", "save", edition, "40000", "new", "well"};
    overOpen.looks = {{.file = "edition.sidang"}};
    overOpen.caughtAs = {"false"};
    overOpen.note = "replaces a file that another program edits";
    return {apart, overOpen};
}

}
