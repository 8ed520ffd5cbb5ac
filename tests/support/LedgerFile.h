// Writes edition files by hand, from docs/ledger.md alone: the tables and the ledger beside them.
#pragma once

#include <QString>

#include <string>
#include <vector>

struct sqlite3;

namespace sidang {

/// A file with the schema of the migrations. Things are added to the tables and to the record that is being written;
/// `record` ends it. Nothing here is shared with the program or the verifier.
class LedgerFile {
public:
    explicit LedgerFile(const QString& path);
    LedgerFile(const LedgerFile&) = delete;
    LedgerFile& operator=(const LedgerFile&) = delete;
    ~LedgerFile();

    /// Any statement on the file; the append-only triggers stand in its way.
    void sql(const std::string& statement);
    /// As `sql`, with the triggers of the ledger away for that time.
    void forge(const std::string& statement);
    /// A change as it stands, for the next record.
    void change(const std::string& json);

    void edition();
    void official(int id, const std::string& name);
    struct Rules {
        int places = 3, harapan = 0, sentUp = 1;
        std::string aggregate = "mean", missing = "block";
        int quorum = 1;
        std::string rankOn = "exact";
        int decimals = 2;
        std::vector<std::string> ties = {};
        std::string numbering = "competition";
    };
    void category(int id, const std::string& code, const Rules& rules);
    void aspect(int id, int category, int parent, int at, const std::string& code);
    /// Points from 0 to 100 in steps of 0.5.
    void points(int id, int category, int parent, int at, const std::string& code, const std::string& weight);
    void fact(int id, int category, int parent, int at, const std::string& code, const std::string& weight);
    /// Ratio to a target of 100, capped at 100, two decimals.
    void ratio(int id, int category, int parent, int at, const std::string& code, const std::string& weight);
    void juror(int id, const std::string& code);
    void nominee(int id, int category, const std::string& code, const std::string& name,
                 const std::string& status = "eligible");
    void recusal(int juror, int nominee, int at);
    void decision(int id, int category, const std::vector<int>& nominees);
    /// Juror 0: a fact. The value is `text`, which is `value` × 10^-`decimals`.
    void mark(int nominee, int criterion, int juror, const std::string& text, long long value, int decimals = 0);
    void figure(int nominee, int criterion, long long above, long long below);
    void doesNotApply(int nominee, int criterion);
    void stage(int category, const std::string& phase, const std::string& before = {});
    void closed(int category, int version, const std::string& ranking);

    /// Ends the record. `opening` is what stands before the changes: `"of":3,`.
    void record(const std::string& kind, const std::string& opening = {});
    /// Ends the first record.
    void found();

    void setTime(const std::string& time) { time_ = time; }
    void setActor(const std::string& actor) { actor_ = actor; }
    /// The code of the newest record.
    std::string code() const;
    /// The code of a record.
    std::string code(int seq) const { return codes_.at(static_cast<std::size_t>(seq - 1)); }

private:
    void add(const std::string& noun, const std::string& key, int at, const std::string& value);
    void leaf(int id, int category, int parent, int at, const std::string& code, const std::string& indicator);

    sqlite3* connection_ = nullptr;
    std::string changes_;
    std::string hash_ = std::string(32, '\0');
    std::string time_ = "2022-02-15T02:31:07.250Z";
    std::string actor_ = R"({"id":1,"name":"Operator Contoh","role":"administrator"})";
    std::vector<std::string> codes_;
    int seq_ = 0;
    int officials_ = 0, categories_ = 0, jurors_ = 0, nominees_ = 0, decisions_ = 0;
};

/// `text` as a JSON string of the ledger.
std::string ledgerText(const std::string& text);

}
