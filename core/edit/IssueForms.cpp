#include "core/edit/IssueForms.h"

#include "core/ledger/HighestId.h"
#include "core/ledger/Nouns.h"

#include <set>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// What stands under the key, or nothing.
template <class Key, class Thing>
std::optional<Thing> standing(const std::map<Key, Thing>& things, const Key& key)
{
    const auto found = things.find(key);
    return found == things.end() ? std::nullopt : std::optional(found->second);
}

void addStep(Changes& changes, const EditionBook& book, SheetFormId serial, FormState state, const QString& reason)
{
    const auto before = standing(book.sheetForms, serial);
    if (!before)
        return;
    SheetForm after = *before;
    after.state = state;
    after.reason = reason;
    changes.push_back(FormChange{{serial, before, after}});
}

}

SheetFormId nextSerial(const std::vector<LedgerRecord>& ledger)
{
    return {highestId(ledger, QLatin1StringView(noun<FormChange>)) + 1};
}

PrintingId nextPrinting(const std::vector<LedgerRecord>& ledger)
{
    return {highestId(ledger, QLatin1StringView(noun<PrintingChange>)) + 1};
}

QString serialText(SheetFormId serial)
{
    return u"%1"_s.arg(serial.value, 4, 10, QChar(u'0'));
}

Edit issueForms(const EditionBook& book, const std::vector<LedgerRecord>& ledger, std::span<const SheetKey> sheets,
                Reissue reissue)
{
    Edit edit;
    const auto live = reissue == Reissue::WithoutLive ? liveForms(book) : std::map<SheetKey, SheetFormId>();
    std::set<SheetKey> issued;
    SheetFormId serial = nextSerial(ledger);
    for (const SheetKey& sheet : sheets) {
        const Nominee* nominee = findNominee(book, sheet.nominee);
        if (!nominee || live.contains(sheet) || !issued.insert(sheet).second)
            continue;
        const SheetForm form{
            .id = serial, .nominee = sheet.nominee, .juror = sheet.juror, .version = stageOf(book, nominee->category).scheme};
        edit.changes.push_back(FormChange{{serial, std::nullopt, form}});
        ++serial.value;
    }
    return edit;
}

Edit returnForm(const EditionBook& book, SheetFormId serial)
{
    return returnForms(book, {&serial, 1});
}

Edit returnForms(const EditionBook& book, std::span<const SheetFormId> serials)
{
    Edit edit;
    for (const SheetFormId serial : serials)
        addStep(edit.changes, book, serial, FormState::Returned, {});
    return edit;
}

Edit spoilForm(const EditionBook& book, SheetFormId serial, const QString& reason)
{
    Edit edit{{}, reason};
    addStep(edit.changes, book, serial, FormState::Spoiled, reason);
    return edit;
}

Edit recordPrinting(const std::vector<LedgerRecord>& ledger, Printing printing)
{
    printing.id = nextPrinting(ledger);
    return {{PrintingChange{{printing.id, std::nullopt, printing}}}, {}};
}

Edit changeText(const EditionBook& book, const QString& name, const std::optional<QString>& text)
{
    const auto before = standing(book.formTexts, name);
    return before == text ? Edit() : Edit{{TextChange{{name, before, text}}}, {}};
}

Edit writePlenary(const EditionBook& book, CategoryId category, const PlenaryNote& note)
{
    const auto before = standing(book.plenaryNotes, category);
    const auto after = note.isEmpty() ? std::nullopt : std::optional(note);
    return before == after ? Edit() : Edit{{PlenaryChange{{category, before, after}}}, {}};
}

}
