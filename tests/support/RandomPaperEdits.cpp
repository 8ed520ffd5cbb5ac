// The edits of the paper trail; see RandomEdits.h.
#include "tests/support/Edits.h"
#include "tests/support/RandomEdits.h"

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// One of the highest numbers and the next ones: an undo may have used them.
template <class Key, class Thing>
qint32 highest(const std::map<Key, Thing>& things)
{
    return things.empty() ? 0 : things.rbegin()->first.value;
}

}

/// Sheets issued, returned, spoiled; a printing; a text; a plenary's note.
Changes RandomEdits::paperEdit(const EditionBook& book)
{
    const CategoryId category = any(book.categories).id;
    switch (number(0, 5)) {
    case 0: {
        Printing printing{.id = {highest(book.printings) + (chance(80) ? 1 : 2)}, .form = chance(95) ? u"trace"_s : QString()};
        printing.category = chance(50) ? std::optional(category) : std::nullopt;
        printing.papers = number(chance(95) ? 1 : 0, 9);
        return {set<PrintingChange>(book.printings, printing.id, std::optional(printing))};
    }
    case 1: {
        const QString name = chance(90) ? u"certificate"_s : u"Huruf Besar"_s;
        const std::optional<QString> after = chance(70) ? std::optional(text()) : std::nullopt;
        return {set<TextChange>(book.formTexts, name, after)};
    }
    case 2: {
        const PlenaryNote note{text(), text()};
        return {set<PlenaryChange>(book.plenaryNotes, category,
                                   chance(80) && !note.isEmpty() ? std::optional(note) : std::nullopt)};
    }
    default: return formEdit(book);
    }
}

Changes RandomEdits::formEdit(const EditionBook& book)
{
    if (book.nominees.empty() || book.jurors.empty())
        return {};
    if (book.sheetForms.empty() || chance(50)) {
        Changes changes;
        SheetFormId serial{highest(book.sheetForms) + 1 + (chance(50) ? number(0, 3) : 0)};
        for (int i = number(1, 3); i > 0; --i, ++serial.value) {
            const Nominee& nominee = any(book.nominees);
            const SheetForm form{serial, nominee.id, any(book.jurors).id, stageOf(book, nominee.category).scheme,
                                 FormState::Issued, {}};
            changes.push_back(set<FormChange>(book.sheetForms, serial, std::optional(form)));
        }
        return changes;
    }
    auto entry = book.sheetForms.begin();
    std::advance(entry, number(0, static_cast<int>(book.sheetForms.size()) - 1));
    SheetForm after = entry->second;
    after.state = static_cast<FormState>(number(0, 2));
    after.reason = after.state == FormState::Spoiled && chance(90) ? u"rusak"_s : QString();
    return {set<FormChange>(book.sheetForms, entry->first, chance(95) ? std::optional(after) : std::nullopt)};
}

}
