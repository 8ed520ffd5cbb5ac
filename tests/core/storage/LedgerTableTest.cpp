// The table of the ledger takes the next record and nothing else, whoever asks.
#include "tests/core/storage/TestFolder.h"

using namespace sidang;

TEST_CASE("no statement changes, removes, replaces or leaves out a record")
{
    const TestFolder folder;
    const QString path = folder.sample();
    const auto before = loadRecorded(path)->ledger;
    const QByteArray columns = "(seq, time, utc_offset, actor, kind, reason, content, hash)";
    const QByteArray row = ", '', 0, '', 'x', '', '', zeroblob(32))";
    const QByteArray next = QByteArray::number(static_cast<qint64>(before.size()) + 1);
    const QByteArray beyond = QByteArray::number(static_cast<qint64>(before.size()) + 2);
    for (const char* triggers : {"PRAGMA recursive_triggers = ON;", "PRAGMA recursive_triggers = OFF;"}) {
        for (const QByteArray& statement :
             {QByteArray("UPDATE ledger SET reason = 'x'"), QByteArray("UPDATE OR REPLACE ledger SET seq = 1 WHERE seq = 2"),
              QByteArray("DELETE FROM ledger"), QByteArray("DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)"),
              "INSERT OR REPLACE INTO ledger " + columns + " VALUES (1" + row, "REPLACE INTO ledger " + columns + " VALUES (2" + row,
              "INSERT INTO ledger " + columns + " VALUES (1" + row + " ON CONFLICT (seq) DO UPDATE SET reason = 'x'",
              "INSERT INTO ledger " + columns + " VALUES (NULL" + row, "INSERT INTO ledger " + columns + " VALUES (0" + row,
              "INSERT OR IGNORE INTO ledger " + columns + " VALUES (" + beyond + row,
              "INSERT INTO ledger " + columns + " VALUES (" + next + ", '', 0, '', 'x', '', '', zeroblob(31))"}) {
            INFO(triggers << ' ' << statement.toStdString());
            CHECK_FALSE(tamper(path, (triggers + statement).constData()));
        }
    }
    CHECK(loadRecorded(path)->ledger == before);
    CHECK(tamper(path, ("INSERT INTO ledger " + columns + " VALUES (" + next + row).constData()));
}
