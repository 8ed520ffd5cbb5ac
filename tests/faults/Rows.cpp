#include "tests/faults/Rows.h"

#include <memory>
#include <sqlite3.h>

namespace sidang {
namespace {

/// The first value of the first row, as text; `ok` false when there is none.
std::string valueOf(sqlite3* database, const std::string& sql, bool& ok)
{
    sqlite3_stmt* statement = nullptr;
    std::string value;
    ok = sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK &&
         sqlite3_step(statement) == SQLITE_ROW;
    if (ok && sqlite3_column_text(statement, 0))
        value = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return value;
}

/// Says whether it could be opened. What is done here need not be durable.
bool openQuick(const std::string& path, sqlite3*& handle)
{
    return sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
           sqlite3_exec(handle, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr) == SQLITE_OK;
}

}

void rollBackRows(const std::string& path)
{
    sqlite3* handle = nullptr;
    if (openQuick(path, handle))
        sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
}

RowsFound rowsOf(const std::string& path, const Look& look)
{
    sqlite3* handle = nullptr;
    RowsFound found;
    bool ok = openQuick(path, handle);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(handle, sqlite3_close);
    const std::string check = ok ? valueOf(handle, "PRAGMA quick_check(1)", ok) : "";
    found.isReadable = ok && check == "ok";
    found.what = ok ? check : sqlite3_errmsg(handle);
    if (!found.isReadable)
        return found;
    if (!look.older.empty() && valueOf(handle, look.older, ok) == "1") {
        found.isSound = true;
        return found;
    }
    found.isSound = valueOf(handle, look.sound, ok) == "1" && ok;
    if (!found.isSound)
        return found;
    found.reached = std::atoi(valueOf(handle, look.reached, ok).c_str());
    return found;
}

}
