#include "core/storage/PaperStore.h"

#include "core/storage/Column.h"

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

template <class TypedId>
std::optional<TypedId> idOrAll(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(id<TypedId>(row, column));
}

bool isKnown(const EditionBook& book, const Printing& printing)
{
    return (!printing.category || findCategory(book, *printing.category)) &&
           (!printing.nominee || findNominee(book, *printing.nominee)) && (!printing.juror || findJuror(book, *printing.juror));
}

}

PaperStore::PaperStore(Database& database) : database_(database), formPut_(database, "sheet_form_put") {}

void PaperStore::loadInto(EditionBook& book)
{
    loadForms(book);
    loadPrintings(book);
    Statement text(database_, "form_text_all");
    text.run();
    while (text.next())
        book.formTexts[text.text(0)] = text.text(1);
    Statement note(database_, "plenary_note_all");
    note.run();
    while (note.next()) {
        const auto category = id<CategoryId>(note, 0);
        if (!findCategory(book, category))
            return database_.damaged(u"plenary_note"_s);
        book.plenaryNotes[category] = {note.text(1), note.text(2)};
    }
}

void PaperStore::loadForms(EditionBook& book)
{
    Statement row(database_, "sheet_form_all");
    row.run();
    while (row.next()) {
        const SheetForm form{id<SheetFormId>(row, 0), id<NomineeId>(row, 1), id<JurorId>(row, 2),
                             static_cast<int>(row.integer(3)), choice<FormState>(database_, row, 4), row.text(5)};
        if (!findNominee(book, form.nominee) || !findJuror(book, form.juror))
            return database_.damaged(u"sheet_form"_s);
        book.sheetForms.insert_or_assign(book.sheetForms.end(), form.id, form);
    }
}

void PaperStore::loadPrintings(EditionBook& book)
{
    Statement row(database_, "printing_all");
    row.run();
    while (row.next()) {
        const Printing printing{.id = id<PrintingId>(row, 0),
                                .form = row.text(1),
                                .category = idOrAll<CategoryId>(row, 2),
                                .nominee = idOrAll<NomineeId>(row, 3),
                                .juror = idOrAll<JurorId>(row, 4),
                                .papers = static_cast<int>(row.integer(5)),
                                .pages = static_cast<int>(row.integer(6)),
                                .paper = choice<Paper>(database_, row, 7),
                                .medium = choice<PrintMedium>(database_, row, 8)};
        if (!isKnown(book, printing))
            return database_.damaged(u"printing"_s);
        book.printings.insert_or_assign(book.printings.end(), printing.id, printing);
    }
}

void PaperStore::put(const SheetForm& form)
{
    formPut_.run(form.id, form.nominee, form.juror, form.version, word(form.state), form.reason);
}

void PaperStore::remove(SheetFormId form)
{
    Statement(database_, "sheet_form_remove").run(form);
}

void PaperStore::put(const Printing& printing)
{
    Statement(database_, "printing_put")
        .run(printing.id, printing.form, printing.category, printing.nominee, printing.juror, printing.papers, printing.pages,
             word(printing.paper), word(printing.medium));
}

void PaperStore::remove(PrintingId printing)
{
    Statement(database_, "printing_remove").run(printing);
}

void PaperStore::putText(const QString& name, const QString& text)
{
    Statement(database_, "form_text_put").run(name, text);
}

void PaperStore::removeText(const QString& name)
{
    Statement(database_, "form_text_remove").run(name);
}

void PaperStore::put(CategoryId category, const PlenaryNote& note)
{
    Statement(database_, "plenary_note_put").run(category, note.considerations, note.dissent);
}

void PaperStore::removeNote(CategoryId category)
{
    Statement(database_, "plenary_note_remove").run(category);
}

}
