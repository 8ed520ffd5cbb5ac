// Changes made in the tables one by one, and writes that fail.
#include "core/storage/ChangeStore.h"

#include "core/ledger/Apply.h"
#include "core/ledger/Content.h"
#include "core/storage/BookStore.h"
#include "core/storage/EditionConnection.h"
#include "core/storage/Migrator.h"
#include "core/storage/TableCompare.h"
#include "tests/core/storage/TestFolder.h"
#include "tests/support/Edits.h"
#include "tests/support/RandomEdition.h"
#include "tests/support/RandomEdits.h"

using namespace sidang;

TEST_CASE("the tables after any changes are those of the book after them")
{
    // Without the door: also changes that nobody would be allowed.
    int made = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        EditionBook book = founded(randomEdition(seed)).book;
        const auto database = Database::inMemory();
        migrate(*database);
        database->begin();
        addBook(*database, book);
        REQUIRE(database->commit());
        ChangeStore store(*database);
        RandomEdits edits(seed);
        for (int step = 0; step < 40; ++step) {
            const EditionBook before = book;
            const Edit edit = edits.edit(book, {1});
            if (edit.changes.empty() || applyChanges(book, edit.changes))
                continue;
            database->begin();
            store.apply(edit.changes);
            if (!database->commit()) { // what still names a removed thing, for the schema to refuse
                database->recover();
                book = before;
                continue;
            }
            ++made;
            if (step % 4 != 0)
                continue;
            const auto difference = differenceFrom(*database, book);
            INFO("seed " << seed);
            INFO((difference ? difference->table + u' ' + difference->column : QString()).toStdString());
            REQUIRE(difference == std::nullopt);
        }
        REQUIRE(differenceFrom(*database, book) == std::nullopt);
    }
    CHECK(made > 500);
}

TEST_CASE("a write that fails leaves the file as it was, and the next one is made")
{
    const TestFolder folder;
    const QString path = folder.sample();
    const RecordedBook recorded = *loadRecorded(path);
    auto connection = EditionConnection::open(path);
    REQUIRE(connection);
    const Actor actor = actorOf(recorded.book.officials.front());
    const auto recordOf = [&](const Changes& changes) {
        return nextRecord(recorded.ledger, testFounding().now, actor, u"change_nominee"_s, {}, writeContent({}, changes));
    };
    const Nominee fine{{900'000}, u"BARU"_s, recorded.book.categories.front().id, u"Kandidat"_s, {}, NomineeStatus::Eligible};
    Nominee twice = fine, astray = fine;
    twice.code = recorded.book.nominees.front().code;
    astray.category = {99};
    for (const Nominee& wrong : {twice, astray}) {
        const Changes changes{added<NomineeChange>(recorded.book.nominees, wrong)};
        REQUIRE((*connection)->write(changes, recordOf(changes)));
        const auto loaded = (*connection)->load();
        REQUIRE(loaded);
        CHECK(loaded->book == recorded.book);
        CHECK(loaded->ledger == recorded.ledger);
    }
    // A record out of its turn takes the changes beside it along.
    const Changes changes{added<NomineeChange>(recorded.book.nominees, fine)};
    LedgerRecord early = recordOf(changes);
    ++early.sequence;
    CHECK((*connection)->write(changes, early));
    CHECK((*connection)->load()->book == recorded.book);

    CHECK_FALSE((*connection)->write(changes, recordOf(changes)));
    CHECK((*connection)->load()->book.nominees.back() == fine);
    CHECK((*connection)->load()->ledger.size() == recorded.ledger.size() + 1);
}

TEST_CASE("what another program changed behind the lock is seen when all is read again")
{
    const TestFolder folder;
    const QString path = folder.sample();
    const auto connection = EditionConnection::open(path);
    REQUIRE(connection);
    const EditionBook book = (*connection)->load()->book;
    REQUIRE(*(*connection)->image() == contentOf(path));
    // On the bytes themselves: SQLite's lock keeps only those out who ask for it.
    QByteArray bytes = contentOf(path);
    const QByteArray name = book.nominees.front().name.toUtf8();
    const qsizetype at = bytes.lastIndexOf(name);
    REQUIRE(at > 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    int places = 0;
    for (qsizetype found = bytes.indexOf(name); found >= 0; found = bytes.indexOf(name, found + 1), ++places) {
        REQUIRE(file.seek(found));
        REQUIRE(file.write("X") == 1);
    }
    file.close();
    REQUIRE(places > 1); // in the table and in the ledger
    CHECK(*(*connection)->image() == contentOf(path));
    CHECK((*connection)->load()->book.nominees.front().name.startsWith(u'X'));
}
