// The edition file as an SQLite database that is read and never written.
#pragma once

#include "app/verify/Chain.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace sidang::verify {

/// A query and the row it stands on. Throws Unreadable when the file does not let itself be read.
class Query {
public:
    Query(sqlite3* connection, const std::string& text);

    bool next();
    int columns() const;
    bool isNull(int column) const;
    bool isInteger(int column) const;
    bool isText(int column) const;
    std::int64_t integer(int column) const;
    /// Valid until the next row.
    std::string_view text(int column) const;
    /// Nothing when the column is no blob.
    std::optional<std::string_view> blob(int column) const;

private:
    struct Finish {
        void operator()(sqlite3_stmt* statement) const;
    };
    sqlite3* connection_;
    std::unique_ptr<sqlite3_stmt, Finish> statement_;
};

class Database {
public:
    /// Throws Unreadable with the reason in words.
    explicit Database(const std::filesystem::path& path);
    /// An empty one in memory, with `statements` executed.
    static Database inMemory(const std::vector<std::string>& statements);

    Query query(const std::string& text) const { return {connection_.get(), text}; }
    /// Throws Unreadable when pages are damaged.
    void checkPages() const;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    Database() = default;
    void execute(const char* text) const;
    void harden() const;

    std::unique_ptr<sqlite3, Close> connection_;
};

}
