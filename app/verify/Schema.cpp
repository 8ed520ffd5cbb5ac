#include "app/verify/Schema.h"

#include "app/verify/Migrations.h"
#include "app/verify/Misfit.h"

#include <map>

namespace sidang::verify {

namespace {

struct Definition {
    std::string table, text;
    bool operator==(const Definition&) const = default;
};

/// By kind and name.
using Definitions = std::map<std::pair<std::string, std::string>, Definition>;

Definitions definitionsOf(const Database& database)
{
    Definitions found;
    Query rows = database.query("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (rows.next()) {
        const Definition definition{std::string(rows.text(2)), std::string(rows.text(3))};
        found.insert_or_assign({std::string(rows.text(0)), std::string(rows.text(1))}, definition);
    }
    return found;
}

}

void compareSchema(const Database& database)
{
    static const Definitions expected = definitionsOf(Database::inMemory(migrations()));
    const Definitions found = definitionsOf(database);
    for (const auto& [key, definition] : expected) {
        const auto here = found.find(key);
        if (here == found.end())
            throw Misfit{Say::missingSchema, {key.first, key.second}};
        if (!(here->second == definition))
            throw Misfit{Say::otherSchema, {key.first, key.second}};
    }
    for (const auto& [key, definition] : found) {
        if (!expected.contains(key))
            throw Misfit{Say::foreignSchema, {key.first, key.second}};
    }
}

}
