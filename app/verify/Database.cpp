#include "app/verify/Database.h"

#include "app/verify/Misfit.h"

#include <sqlite3.h>

#include <array>
#include <fstream>

namespace sidang::verify {

namespace {

constexpr std::uint32_t applicationId = 0x53494447;
constexpr std::uint32_t schemaVersion = 4;
constexpr std::uintmax_t greatestFile = std::uintmax_t{2} << 30;
constexpr int greatestValue = 64'000'000;
constexpr int lockPatience = 200;

[[noreturn]] void refuse(sqlite3* connection, int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw Unreadable{Say::locked};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN: throw Unreadable{Say::openChange};
    default: throw Unreadable{Say::damaged, {connection == nullptr ? "" : sqlite3_errmsg(connection)}};
    }
}

using Header = std::array<unsigned char, 100>;

std::uint32_t bigEndian(const Header& header, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | header[at + i];
    return value;
}

/// What the first bytes tell, before SQLite sees the file.
void checkHeader(const std::filesystem::path& path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        throw Unreadable{Say::noFile};
    if (!std::filesystem::is_regular_file(status))
        throw Unreadable{Say::notRegular};
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error || size > greatestFile)
        throw Unreadable{error ? Say::noFile : Say::tooBig};
    Header header{};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Unreadable{Say::noFile};
    file.read(reinterpret_cast<char*>(header.data()), header.size());
    static constexpr std::string_view magic("SQLite format 3\0", 16);
    if (!file || std::string_view(reinterpret_cast<const char*>(header.data()), 16) != magic)
        throw Unreadable{Say::noDatabase};
    if (bigEndian(header, 68, 4) != applicationId)
        throw Unreadable{Say::otherProgram};
    const std::uint32_t version = bigEndian(header, 60, 4);
    if (version != schemaVersion)
        throw Unreadable{version < schemaVersion ? Say::olderFile : Say::newerFile};
    if (header[18] != 1 || header[19] != 1)
        throw Unreadable{Say::otherJournal};
    const std::uint32_t shortSize = bigEndian(header, 16, 2);
    const std::uint64_t pageSize = shortSize == 1 ? 65536 : shortSize;
    if (pageSize * bigEndian(header, 28, 4) > size)
        throw Unreadable{Say::cutOff};
}

std::string uriOf(const std::filesystem::path& path)
{
    static constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-~:";
    static constexpr std::string_view hexadecimal = "0123456789ABCDEF";
    const std::u8string bytes = std::filesystem::absolute(path).generic_u8string();
    std::string uri = bytes.starts_with(u8'/') ? "file://" : "file:///";
    for (const char8_t byte : bytes) {
        const char c = static_cast<char>(byte);
        if (plain.find(c) != std::string_view::npos) {
            uri.push_back(c);
        } else {
            uri.push_back('%');
            uri.push_back(hexadecimal[byte >> 4]);
            uri.push_back(hexadecimal[byte & 0x0F]);
        }
    }
    return uri + "?mode=ro";
}

/// Whether a complaint of integrity_check is about a value, which the tables' comparison names better.
bool isAboutValue(std::string_view complaint)
{
    return complaint == "ok" || complaint.starts_with("CHECK constraint failed") || complaint.starts_with("NULL value in") ||
           complaint.find(" value in ") != std::string_view::npos;
}

}

void Query::Finish::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Query::Query(sqlite3* connection, const std::string& text) : connection_(connection)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(connection, text.c_str(), -1, &statement, nullptr);
    statement_.reset(statement);
    if (code != SQLITE_OK)
        refuse(connection, code);
}

bool Query::next()
{
    const int code = sqlite3_step(statement_.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        refuse(connection_, code);
    return code == SQLITE_ROW;
}

int Query::columns() const
{
    return sqlite3_column_count(statement_.get());
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

bool Query::isInteger(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_INTEGER;
}

bool Query::isText(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_TEXT;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

std::string_view Query::text(int column) const
{
    const unsigned char* bytes = sqlite3_column_text(statement_.get(), column);
    if (bytes == nullptr)
        return {};
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::optional<std::string_view> Query::blob(int column) const
{
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_BLOB)
        return std::nullopt;
    const void* bytes = sqlite3_column_blob(statement_.get(), column);
    if (bytes == nullptr)
        return std::string_view();
    return std::string_view(static_cast<const char*>(bytes),
                            static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)));
}

void Database::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

Database::Database(const std::filesystem::path& path)
{
    checkHeader(path);
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(uriOf(path).c_str(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    connection_.reset(connection);
    if (code != SQLITE_OK)
        refuse(connection, code);
    harden();
    // One transaction: what another program writes meanwhile is not seen half.
    execute("BEGIN");
    query("SELECT count(*) FROM sqlite_schema").next();
}

Database Database::inMemory(const std::vector<std::string>& statements)
{
    Database database;
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(":memory:", &connection, SQLITE_OPEN_READWRITE, nullptr);
    database.connection_.reset(connection);
    if (code != SQLITE_OK)
        refuse(connection, code);
    for (const std::string& text : statements)
        database.execute(text.c_str());
    return database;
}

void Database::execute(const char* text) const
{
    const int code = sqlite3_exec(connection_.get(), text, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        refuse(connection_.get(), code);
}

void Database::harden() const
{
    sqlite3* connection = connection_.get();
    sqlite3_busy_timeout(connection, lockPatience);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, greatestValue);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA mmap_size = 0");
    execute("PRAGMA query_only = ON");
}

void Database::checkPages() const
{
    // Not quick_check: an index that differs from its table would show other programs another content than the tables.
    Query complaints = query("PRAGMA integrity_check");
    while (complaints.next()) {
        if (!isAboutValue(complaints.text(0)))
            throw Unreadable{Say::damaged, {std::string(complaints.text(0))}};
    }
}

}
