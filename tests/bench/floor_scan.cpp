// The floor for opening an edition: a bare scan of its marks with SQLite's own interface, and nothing else.
#include <cstdio>
#include <sqlite3.h>

int main(int argc, char** argv)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (argc != 2 || sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return 1;
    sqlite3_prepare_v2(database, "SELECT nominee_id, criterion_id, juror_id, value, decimals FROM juror_mark", -1,
                       &statement, nullptr);
    long long sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 5; ++column)
            sum += sqlite3_column_int64(statement, column);
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return sum > 0 ? 0 : 1;
}
