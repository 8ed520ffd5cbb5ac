#include "core/storage/EditionFile.h"

#include "core/storage/DecisionStore.h"
#include "core/storage/EditionStore.h"
#include "core/storage/JuryStore.h"
#include "core/storage/MarkStore.h"
#include "core/storage/Migrator.h"
#include "core/storage/NomineeStore.h"
#include "core/storage/RawHeader.h"
#include "core/storage/SchemeStore.h"

#include <algorithm>
#include <future>
#include <optional>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// What is wrong with the file's pages or schema, if anything; on a connection of its own.
std::optional<FileTrouble> unsoundness(const QString& path, const RawHeader& header)
{
    const auto database = Database::open(path, Access::ReadOnly);
    if (!database)
        return database.error();
    const QString pragma = header.hasHotJournal ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s;
    const QString verdict = (*database)->value(pragma).toString();
    if (verdict != "ok"_L1)
        (*database)->damaged(verdict);
    else if (schemaOf(**database) != expectedSchema(header.schemaVersion))
        (*database)->damaged(u"schema"_s);
    return (*database)->trouble();
}

/// Rolls back a transaction that was cut off, as SQLite does for the first who opens the file for writing.
std::optional<FileTrouble> recover(const QString& path)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error();
    (*database)->value(u"PRAGMA schema_version"_s);
    return (*database)->trouble();
}

/// Refuses references that lead nowhere. Those of marks are checked where they are read.
void checkReferences(Database& database, const EditionBook& book)
{
    for (const Nominee& nominee : book.nominees) {
        if (!findCategory(book, nominee.category))
            return database.damaged(u"nominee "_s + nominee.code);
    }
    for (const Juror& juror : book.jurors) {
        for (const CategoryId category : juror.categories.value_or(std::vector<CategoryId>())) {
            if (!findCategory(book, category))
                return database.damaged(u"juror "_s + juror.code);
        }
    }
    for (const Recusal& recusal : book.recusals) {
        if (!findJuror(book, recusal.juror) || !findNominee(book, recusal.nominee))
            return database.damaged(u"recusal"_s);
    }
    for (const Decision& decision : book.decisions) {
        const auto isKnown = [&book](NomineeId id) { return findNominee(book, id) != nullptr; };
        if (!findCategory(book, decision.category) || !std::ranges::all_of(decision.nominees, isKnown))
            return database.damaged(u"decision"_s);
    }
}

EditionBook loadBook(Database& database)
{
    EditionBook book;
    book.edition = EditionStore(database).load();
    book.categories = SchemeStore(database).load();
    book.jurors = JuryStore(database).load();
    book.nominees = NomineeStore(database).load();
    book.recusals = JuryStore(database).loadRecusals();
    book.decisions = DecisionStore(database).load();
    checkReferences(database, book);
    MarkStore(database).loadInto(book);
    return book;
}

void addBook(Database& database, const EditionBook& book)
{
    database.begin();
    EditionStore(database).add(book.edition);
    SchemeStore(database).add(book.categories);
    JuryStore(database).add(book.jurors);
    NomineeStore(database).add(book.nominees);
    JuryStore(database).addRecusals(book.recusals);
    MarkStore(database).add(book);
    DecisionStore(database).add(book.decisions);
    database.commit();
}

/// Fills the empty file at `path`; what went wrong, if anything.
std::optional<FileTrouble> writeDatabase(const QString& path, const EditionBook& book)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error();
    migrate(**database);
    addBook(**database, book);
    return (*database)->trouble();
}

}

Result<EditionBook, FileTrouble> loadEdition(const QString& path)
{
    const auto header = readRawHeader(path);
    if (!header)
        return Failure{header.error()};
    if (header->schemaVersion > currentVersion())
        return Failure{FileTrouble{FileTroubleKind::Newer, path, QString::number(header->schemaVersion)}};
    if (header->schemaVersion < 1)
        return Failure{FileTrouble{FileTroubleKind::Damaged, path, u"version"_s}};
    if (header->hasHotJournal) {
        if (const auto trouble = recover(path))
            return Failure{*trouble};
    }
    const auto database = Database::open(path, Access::ReadOnly);
    if (!database)
        return Failure{database.error()};
    // The first read locks out writers until the connection closes, so both threads see the same content.
    (*database)->value(u"PRAGMA schema_version"_s);
    auto checking = std::async(std::launch::async, unsoundness, path, *header);
    EditionBook book = loadBook(**database);
    if (const auto trouble = checking.get())
        return Failure{*trouble};
    if ((*database)->trouble())
        return Failure{*(*database)->trouble()};
    return book;
}

Result<Done, FileTrouble> createEdition(const QString& path, const EditionBook& book, Existing existing)
{
    const auto replacement = Replacement::begin(path, existing);
    if (!replacement)
        return Failure{replacement.error()};
    if (auto trouble = writeDatabase((*replacement)->path(), book)) {
        trouble->path = path;
        return Failure{*trouble};
    }
    return (*replacement)->finish();
}

}
