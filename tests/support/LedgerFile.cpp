#include "tests/support/LedgerFile.h"

#include "tests/support/LedgerHash.h"
#include "tests/support/Text.h"

#include <QFile>

#include <sqlite3.h>

namespace sidang {

namespace {

const std::string edition = "9f00000000000000000000000000abcd";

std::string text(int number)
{
    return std::to_string(number);
}

std::string migration(const QString& name)
{
    QFile file(qEnvironmentVariable("SIDANG_SOURCE") + u"/core/storage/migrations/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

std::string quotedList(const std::vector<std::string>& words)
{
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "\"" : ",\"") + word + '"';
    return list;
}

}

std::string ledgerText(const std::string& text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + '"';
}

LedgerFile::LedgerFile(const QString& path)
{
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &connection_) == SQLITE_OK);
    sql("PRAGMA application_id = 0x53494447; PRAGMA user_version = 4; PRAGMA synchronous = OFF");
    sql(migration(u"0001.sql"_s));
    sql(migration(u"0002.sql"_s));
    sql(migration(u"0003.sql"_s));
    sql(migration(u"0004.sql"_s));
}

LedgerFile::~LedgerFile()
{
    sqlite3_close(connection_);
}

void LedgerFile::sql(const std::string& statement)
{
    char* message = nullptr;
    const int code = sqlite3_exec(connection_, statement.c_str(), nullptr, nullptr, &message);
    INFO(statement << ": " << (message == nullptr ? "" : message));
    REQUIRE(code == SQLITE_OK);
    sqlite3_free(message);
}

void LedgerFile::forge(const std::string& statement)
{
    sqlite3_db_config(connection_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sql(statement);
    sqlite3_db_config(connection_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

void LedgerFile::change(const std::string& json)
{
    changes_ += (changes_.empty() ? "" : ",") + json;
}

void LedgerFile::add(const std::string& noun, const std::string& key, int at, const std::string& value)
{
    const std::string position = at < 0 ? "" : "\"at\":" + text(at) + ",";
    change("{\"noun\":\"" + noun + "\",\"key\":[" + key + "],\"before\":null," + position + "\"after\":" + value + "}");
}

void LedgerFile::edition()
{
    add("edition", "", -1,
        R"({"label":"Paritrana Contoh","level":"province","region":"13","first":"2021-01-01","last":"2021-12-31",)"
        R"("documents_due":"","letterhead":["Baris 1","Baris 2"],"place":"Padang"})");
    sql("INSERT INTO edition (id, label, level, region, period_first, period_last, documents_due, letterhead, place) VALUES (1, 'Paritrana Contoh', 'province', '13', '2021-01-01', '2021-12-31', NULL, "
        "'Baris 1' || char(10) || 'Baris 2', 'Padang')");
}

void LedgerFile::official(int id, const std::string& name)
{
    add("official", text(id), officials_,
        "{\"name\":" + ledgerText(name) + ",\"role\":\"administrator\",\"passphrase\":\"\",\"serves\":true}");
    sql("INSERT INTO official (id, position, name, role, passphrase, serves) VALUES (" + text(id) + ", " + text(officials_++) + ", '" + name +
        "', 'administrator', '', 1)");
}

void LedgerFile::category(int id, const std::string& code, const Rules& rules)
{
    add("category", text(id), categories_,
        "{\"code\":\"" + code + "\",\"title\":\"Kategori " + code + "\",\"places\":" + text(rules.places) +
            ",\"harapan\":" + text(rules.harapan) + ",\"sent_up\":" + text(rules.sentUp) + ",\"aggregate\":\"" +
            rules.aggregate + "\",\"missing\":\"" + rules.missing + "\",\"quorum\":" + text(rules.quorum) +
            ",\"rank_on\":\"" + rules.rankOn + "\",\"decimals\":" + text(rules.decimals) + ",\"ties\":[" +
            quotedList(rules.ties) + "],\"numbering\":\"" + rules.numbering + "\"}");
    sql("INSERT INTO category (id, position, code, title, places, harapan, sent_up, aggregate, missing, quorum, rank_on, decimals, numbering) VALUES (" + text(id) + ", " + text(categories_++) + ", '" + code + "', 'Kategori " + code +
        "', " + text(rules.places) + ", " + text(rules.harapan) + ", " + text(rules.sentUp) + ", '" + rules.aggregate +
        "', '" + rules.missing + "', " + text(rules.quorum) + ", '" + rules.rankOn + "', " + text(rules.decimals) + ", '" +
        rules.numbering + "')");
    for (std::size_t i = 0; i < rules.ties.size(); ++i)
        sql("INSERT INTO category_tie VALUES (" + text(id) + ", " + std::to_string(i) + ", '" + rules.ties[i] + "')");
}

void LedgerFile::leaf(int id, int category, int parent, int at, const std::string& code, const std::string& indicator)
{
    add("criterion", text(id), at,
        "{\"category\":" + text(category) + ",\"parent\":" + text(parent) + ",\"code\":\"" + code +
            "\",\"title\":\"Kriteria " + code + "\",\"indicator\":" + indicator + "}");
    sql("INSERT INTO criterion (id, category_id, parent_id, position, code, title) VALUES (" + text(id) + ", " + text(category) + ", nullif(" + text(parent) + ", 0), " +
        text(at) + ", '" + code + "', 'Kriteria " + code + "')");
}

void LedgerFile::aspect(int id, int category, int parent, int at, const std::string& code)
{
    leaf(id, category, parent, at, code, "null");
}

void LedgerFile::points(int id, int category, int parent, int at, const std::string& code, const std::string& weight)
{
    leaf(id, category, parent, at, code,
         "{\"weight\":\"" + weight +
             R"(","source":"opinion","provenance":"contoh","scale":)"
             R"({"kind":"points","min":"0","max":"100","step":"0.5"}})");
    sql("INSERT INTO indicator (criterion_id, weight, source, provenance, scale, points_min, points_max, points_step, ratio_target, ratio_cap, ratio_decimals) VALUES (" + text(id) + ", '" + weight +
        "', 'opinion', 'contoh', 'points', '0', '100', '0.5', NULL, NULL, NULL)");
}

void LedgerFile::fact(int id, int category, int parent, int at, const std::string& code, const std::string& weight)
{
    leaf(id, category, parent, at, code,
         "{\"weight\":\"" + weight +
             R"(","source":"fact","provenance":"","scale":)"
             R"({"kind":"points","min":"0","max":"100","step":"0.5"}})");
    sql("INSERT INTO indicator (criterion_id, weight, source, provenance, scale, points_min, points_max, points_step, ratio_target, ratio_cap, ratio_decimals) VALUES (" + text(id) + ", '" + weight +
        "', 'fact', '', 'points', '0', '100', '0.5', NULL, NULL, NULL)");
}

void LedgerFile::ratio(int id, int category, int parent, int at, const std::string& code, const std::string& weight)
{
    leaf(id, category, parent, at, code,
         "{\"weight\":\"" + weight +
             R"(","source":"measured","provenance":"","scale":)"
             R"({"kind":"ratio","target":"100","cap":"100","decimals":2}})");
    sql("INSERT INTO indicator (criterion_id, weight, source, provenance, scale, points_min, points_max, points_step, ratio_target, ratio_cap, ratio_decimals) VALUES (" + text(id) + ", '" + weight +
        "', 'measured', '', 'ratio', NULL, NULL, NULL, '100', '100', 2)");
}

void LedgerFile::juror(int id, const std::string& code)
{
    add("juror", text(id), jurors_,
        "{\"code\":\"" + code + "\",\"name\":\"Juri " + code +
            R"(","element":"","role":"member","scores":true,"categories":null})");
    sql("INSERT INTO juror (id, position, code, name, element, role, scores, all_categories) VALUES (" + text(id) + ", " + text(jurors_++) + ", '" + code + "', 'Juri " + code +
        "', '', 'member', 1, 1)");
}

void LedgerFile::nominee(int id, int category, const std::string& code, const std::string& name, const std::string& status)
{
    add("nominee", text(id), nominees_,
        "{\"code\":\"" + code + "\",\"category\":" + text(category) + ",\"name\":" + ledgerText(name) +
            ",\"region\":\"13.71\",\"status\":\"" + status + "\"}");
    sql("INSERT INTO nominee (id, position, code, category_id, name, region, status) VALUES (" + text(id) + ", " + text(nominees_++) + ", '" + code + "', " + text(category) +
        ", '" + name + "', '13.71', '" + status + "')");
}

void LedgerFile::recusal(int juror, int nominee, int at)
{
    add("recusal", text(juror) + "," + text(nominee), at, R"({"reason":"kerabat"})");
    sql("INSERT INTO recusal (juror_id, nominee_id, position, reason) VALUES (" + text(juror) + ", " + text(nominee) + ", " + text(at) + ", 'kerabat')");
}

void LedgerFile::decision(int id, int category, const std::vector<int>& nominees)
{
    std::string list;
    for (const int nominee : nominees)
        list += (list.empty() ? "" : ",") + text(nominee);
    add("decision", text(id), decisions_,
        "{\"category\":" + text(category) + ",\"nominees\":[" + list + R"(],"reason":"pleno"})");
    sql("INSERT INTO decision (id, category_id, kind, reason, position) VALUES (" + text(id) + ", " + text(category) +
        ", 'order', 'pleno', " + text(decisions_++) + ")");
    for (std::size_t i = 0; i < nominees.size(); ++i)
        sql("INSERT INTO decision_nominee VALUES (" + text(id) + ", " + std::to_string(i) + ", " + text(nominees[i]) + ")");
}

void LedgerFile::mark(int nominee, int criterion, int juror, const std::string& words, long long value, int decimals)
{
    add("mark", text(nominee) + "," + text(criterion) + "," + text(juror), -1, '"' + words + '"');
    const std::string numbers = std::to_string(value) + ", " + text(decimals) + ", NULL";
    if (juror == 0)
        sql("INSERT INTO fact_mark VALUES (" + text(nominee) + ", " + text(criterion) + ", " + numbers +
            ", NULL, NULL, NULL)");
    else
        sql("INSERT INTO juror_mark VALUES (" + text(nominee) + ", " + text(criterion) + ", " + text(juror) + ", " +
            numbers + ")");
}

void LedgerFile::figure(int nominee, int criterion, long long above, long long below)
{
    add("mark", text(nominee) + "," + text(criterion) + ",0", -1,
        "[\"" + std::to_string(above) + "\",\"" + std::to_string(below) + "\"]");
    sql("INSERT INTO measured_mark VALUES (" + text(nominee) + ", " + text(criterion) + ", 1, " + std::to_string(above) +
        ", 0, " + std::to_string(below) + ", 0, NULL, NULL, NULL)");
}

void LedgerFile::doesNotApply(int nominee, int criterion)
{
    add("mark", text(nominee) + "," + text(criterion) + ",0", -1, "[]");
    sql("INSERT INTO measured_mark VALUES (" + text(nominee) + ", " + text(criterion) +
        ", 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL)");
}

void LedgerFile::stage(int category, const std::string& phase, const std::string& before)
{
    const std::string old = before.empty() ? "null" : "{\"phase\":\"" + before + "\",\"scheme\":1}";
    change("{\"noun\":\"stage\",\"key\":[" + text(category) + "],\"before\":" + old + ",\"after\":{\"phase\":\"" + phase +
           "\",\"scheme\":1}}");
    sql("INSERT OR REPLACE INTO stage VALUES (" + text(category) + ", '" + phase + "', 1)");
}

void LedgerFile::closed(int category, int version, const std::string& ranking)
{
    add("closed", text(category) + "," + text(version), -1, "{\"scheme\":1,\"ranking\":" + ledgerText(ranking) + "}");
    sql("INSERT INTO closed_result VALUES (" + text(category) + ", " + text(version) + ", 1, '" + ranking + "')");
}

void LedgerFile::record(const std::string& kind, const std::string& opening)
{
    const std::string content = "{" + opening + "\"changes\":[" + changes_ + "]}";
    changes_.clear();
    ++seq_;
    hash_ = sha256(field("sidang-ledger/1") + field(sidang::edition) + field(text(seq_)) + field(time_) + field("420") +
                   field(actor_) + field(kind) + field("alasan") + field(content) + hash_);
    codes_.push_back(codeOf(hash_));
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(connection_, "INSERT INTO ledger VALUES (?, ?, 420, ?, ?, 'alasan', ?, ?)", -1, &statement,
                               nullptr) == SQLITE_OK);
    sqlite3_bind_int(statement, 1, seq_);
    int column = 2;
    for (const std::string* value : std::initializer_list<const std::string*>{&time_, &actor_, &kind, &content})
        sqlite3_bind_text(statement, column++, value->data(), static_cast<int>(value->size()), SQLITE_TRANSIENT);
    sqlite3_bind_blob(statement, 6, hash_.data(), 32, SQLITE_TRANSIENT);
    REQUIRE(sqlite3_step(statement) == SQLITE_DONE);
    sqlite3_finalize(statement);
}

void LedgerFile::found()
{
    record("found", "\"format\":\"sidang-ledger/1\",\"edition\":\"" + sidang::edition + "\",");
}

std::string LedgerFile::code() const
{
    return codes_.back();
}

}
