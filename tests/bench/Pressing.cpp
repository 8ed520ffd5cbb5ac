#include "tests/bench/Pressing.h"

#include "core/edit/Session.h"
#include "core/storage/EditionFile.h"
#include "tests/bench/Measure.h"
#include "tests/support/Founded.h"
#include "tests/support/SampleBook.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// A table of one row in a file of its own, with the settings of core/storage/Database.
class Floor {
public:
    explicit Floor(const QString& path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &database_);
        sqlite3_exec(database_,
                     "PRAGMA page_size = 4096; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                     "CREATE TABLE t (id INTEGER PRIMARY KEY, value INTEGER) STRICT; INSERT INTO t VALUES (1, 0)",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(database_, "UPDATE t SET value = value + 1 WHERE id = 1", -1, &update_, nullptr);
    }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;
    ~Floor()
    {
        sqlite3_finalize(update_);
        sqlite3_close(database_);
    }
    bool commit()
    {
        const bool isDone = sqlite3_step(update_) == SQLITE_DONE;
        return sqlite3_reset(update_) == SQLITE_OK && isDone;
    }

private:
    sqlite3* database_ = nullptr;
    sqlite3_stmt* update_ = nullptr;
};

}

bool benchPressing()
{
    // On a real disk: beside the program, not in memory.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    EditionBook book = sampleBook({.nominees = 20, .aspects = 15, .jurors = 9});
    book.officials = {{{1}, u"Administrator Contoh"_s, OfficialRole::Administrator, {}, true},
                      {{2}, u"Operator Contoh"_s, OfficialRole::Operator1, {}, true}};
    const QString path = folder.filePath(u"contoh.sidang"_s);
    if (!createEdition(path, founded(book), Existing::Keep))
        return false;
    auto session = Session::open(path);
    if (!session || !(*session)->takeSeat({2}))
        return false;
    Floor floor(folder.filePath(u"floor.sqlite"_s));
    bool isDone = true;
    int presses = 0;
    const Pair pair = timeBoth(
        201, [&] { return secondsOf([&] { isDone = floor.commit() && isDone; }); },
        [&] {
            const int number = presses++;
            const MarkKey key{{number % 20 + 1}, {2 * (number % 15) + 2}, JurorId{number % 9 + 1}};
            const MarkChange change{{key, (*session)->book().marks.value(key), Decimal(number % 100)}};
            return secondsOf([&] { isDone = (*session)->perform({{change}, {}}).ok() && isDone; });
        });
    if (!isDone)
        std::puts("a key press was not made safe");
    return report("a key press to safely on disk", pair, 1.5) && isDone;
}

}
