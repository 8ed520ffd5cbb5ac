// A writer whose manners are chosen: with the program's settings, or unsafe in one respect, to prove that the harness sees
// it.
//
//   fault-writer create FILE                     an empty database
//   fault-writer commit FILE N [MANNER…]         N commits of one row; after each "ACK n"
//       synchronous=OFF  journal=OFF  early  deaf  unlocked  by-time  late-copy
//   fault-writer mark FILE N apart               N marks of an edition, each and its record in transactions of their own
//   fault-writer cut-off FILE                    changes marks of an edition, and ends in the middle of the transaction
//   fault-writer save FILE SIZE WORD MANNER      a text file of WORD: well, in-place, unsynced, deaf, littering, waiting,
//       folder-unsynced; a folder that is missing is made
#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

using Words = std::vector<std::string>;

bool has(const Words& manners, const std::string& manner)
{
    return std::ranges::find(manners, manner) != manners.end();
}

int refuse(const std::string& why)
{
    std::fprintf(stderr, "fault-writer: %s\n", why.c_str());
    return 3;
}

sqlite3* opened(const std::string& path, const Words& manners, bool create)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0),
                    has(manners, "unlocked") ? "unix-none" : nullptr);
    sqlite3_busy_timeout(database, 200);
    const std::string journal = has(manners, "journal=OFF") ? "OFF" : "DELETE";
    const std::string synchronous = has(manners, "synchronous=OFF") ? "OFF" : "EXTRA";
    const std::string pragmas =
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = " + journal + "; PRAGMA synchronous = " + synchronous + ";";
    sqlite3_exec(database, pragmas.c_str(), nullptr, nullptr, nullptr);
    return database;
}

bool runs(sqlite3* database, const char* sql)
{
    return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

int create(const std::string& path)
{
    sqlite3* database = opened(path, {}, true);
    const bool made = runs(database, "BEGIN IMMEDIATE; CREATE TABLE edit (seq INTEGER PRIMARY KEY, time REAL, text TEXT);"
                                     "CREATE INDEX edit_text ON edit (text); CREATE TABLE total (edits INTEGER);"
                                     "INSERT INTO total VALUES (0); COMMIT");
    sqlite3_close(database);
    return made ? 0 : 1;
}

/// Why it failed; empty when it is committed.
std::string commitOne(sqlite3* database, const Words& manners)
{
    const auto failed = [&] {
        const std::string why = sqlite3_errmsg(database);
        runs(database, "ROLLBACK");
        return why;
    };
    const char* const count = has(manners, "by-time")
                                  ? "UPDATE total SET edits = (SELECT seq + 1 FROM edit ORDER BY time DESC, seq DESC)"
                                  : "UPDATE total SET edits = edits + 1";
    if (!runs(database, "BEGIN IMMEDIATE") || !runs(database, count) ||
        !runs(database, "INSERT INTO edit SELECT edits, (julianday('now') - 2440587.5) * 86400,"
                        "printf('%.700c%d', 65 + edits % 26, edits) FROM total"))
        return failed();
    if (has(manners, "unlocked"))
        usleep(2000); // time for the others to come between
    return runs(database, "COMMIT") ? std::string() : failed();
}

bool writeAll(int file, const std::string& content)
{
    for (size_t done = 0; done < content.size();) {
        const ssize_t wrote = write(file, content.data() + done, std::min<size_t>(content.size() - done, 8192));
        if (wrote < 0)
            return false;
        done += static_cast<size_t>(wrote);
    }
    return true;
}

bool writeSynced(const std::string& path, const std::string& content, bool sync)
{
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file < 0)
        return false;
    const bool written = writeAll(file, content) && (!sync || fsync(file) == 0);
    return close(file) == 0 && written;
}

bool syncFolderOf(const std::string& path)
{
    const int folder = open(path.substr(0, path.rfind('/')).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && fsync(folder) == 0;
    if (folder >= 0)
        close(folder);
    return synced;
}

int save(const std::string& path, const std::string& content, const std::string& manner)
{
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::string beside = path.substr(0, path.rfind('/') + 1) + "." + name + ".part";
    const std::string folder = path.substr(0, path.rfind('/'));
    if (mkdir(folder.c_str(), 0755) == 0 && manner != "folder-unsynced" && !syncFolderOf(folder))
        return refuse(std::strerror(errno));
    if (manner == "in-place")
        return writeSynced(path, content, true) ? 0 : refuse(std::strerror(errno));
    bool written = writeSynced(beside, content, manner != "unsynced");
    while (!written && manner == "waiting")
        written = writeSynced(beside, content, true);
    if (manner == "deaf")
        written = true;
    written = written && rename(beside.c_str(), path.c_str()) == 0;
    written = written && (syncFolderOf(path) || manner == "deaf");
    if (written)
        return 0;
    const int why = errno;
    if (manner != "littering")
        unlink(beside.c_str());
    return refuse(std::strerror(why));
}

/// Into a folder beside it, whole and synced.
bool copyAside(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(file), {}};
    return save(path.substr(0, path.rfind('/')) + "/copies/rows_1.db", content, "well") == 0;
}

int commit(const std::string& path, int count, const Words& manners)
{
    sqlite3* database = opened(path, manners, false);
    for (int i = 1; i <= count; ++i) {
        if (has(manners, "early"))
            std::printf("ACK %d\n", i);
        std::fflush(stdout);
        if (const std::string why = commitOne(database, manners); !why.empty() && !has(manners, "deaf")) {
            sqlite3_close(database);
            return refuse(why);
        }
        if (has(manners, "late-copy") && !copyAside(path))
            return refuse("no copy");
        if (!has(manners, "early"))
            std::printf("ACK %d\n", i);
        std::fflush(stdout);
    }
    sqlite3_close(database);
    return 0;
}

/// One statement after the other, each on its own.
int mark(const std::string& path, int count)
{
    sqlite3* database = opened(path, {}, false);
    for (int i = 1; i <= count; ++i) {
        const std::string value = std::to_string(30 + i);
        const std::string mark = "UPDATE juror_mark SET value = " + value +
                                 ", decimals = 0, level = NULL WHERE nominee_id = 10 AND criterion_id = 17 AND juror_id = 1";
        const std::string record =
            "INSERT INTO ledger SELECT max(seq) + 1, '2022-02-15T02:31:07.250Z', 420, '{}', 'set_mark', '',"
            "'{\"changes\":[{\"noun\":\"mark\",\"key\":[10,17,1],\"before\":\"0\",\"after\":\"" +
            value + "\"}]}', zeroblob(32) FROM ledger";
        if (!runs(database, mark.c_str()) || !runs(database, record.c_str()))
            return refuse(sqlite3_errmsg(database));
        std::printf("ACK %d\n", i);
        std::fflush(stdout);
    }
    sqlite3_close(database);
    return 0;
}

/// With so little memory that changed pages are in the file before the end, and the old ones in the journal.
int cutOff(const std::string& path)
{
    sqlite3* database = opened(path, {}, false);
    if (!runs(database, "PRAGMA cache_size = 1") || !runs(database, "BEGIN IMMEDIATE") ||
        !runs(database, "UPDATE juror_mark SET value = 100 - value, decimals = 0 WHERE level IS NULL"))
        return refuse(sqlite3_errmsg(database));
    _exit(0);
}

}

int main(int count, char** words)
{
    const Words all(words + 1, words + count);
    if (all.size() == 2 && all[0] == "create")
        return create(all[1]);
    if (all.size() == 2 && all[0] == "cut-off")
        return cutOff(all[1]);
    if (all.size() == 4 && all[0] == "mark")
        return mark(all[1], std::atoi(all[2].c_str()));
    if (all.size() >= 3 && all[0] == "commit")
        return commit(all[1], std::atoi(all[2].c_str()), Words(all.begin() + 3, all.end()));
    if (all.size() == 5 && all[0] == "save") {
        std::string content;
        while (content.size() < static_cast<size_t>(std::atoi(all[2].c_str())))
            content += all[3] + " " + std::to_string(content.size()) + "\n";
        return save(all[1], content + "the end\n", all[4]);
    }
    return 2;
}
