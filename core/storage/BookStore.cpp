#include "core/storage/BookStore.h"

#include "core/ledger/Found.h"
#include "core/storage/ChangeStore.h"
#include "core/storage/LedgerStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// Refuses references that lead nowhere. Those of marks and of the desk's things are checked where they are read.
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
    DeskStore(database).loadInto(book);
    SheetStore(database).loadInto(book);
    PaperStore(database).loadInto(book);
    return book;
}

void addBook(Database& database, const EditionBook& book)
{
    ChangeStore store(database);
    const MakingChanges making = changesThatMake(book);
    store.apply(making.scheme);
    store.apply(making.rest);
}

bool addAll(Database& database, const RecordedBook& recorded)
{
    database.begin();
    addBook(database, recorded.book);
    LedgerStore ledger(database);
    for (const LedgerRecord& record : recorded.ledger)
        ledger.add(record);
    return database.commit();
}

}
