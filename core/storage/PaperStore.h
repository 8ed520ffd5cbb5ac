// Keeps the paper trail: printed score sheets, printings, the secretariat's own texts, words of the plenary.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/storage/Statement.h"

namespace sidang {

class PaperStore {
public:
    explicit PaperStore(Database& database);

    /// Everything of this store, into the book whose categories, nominees and jurors are loaded already. What names none of
    /// them is damage.
    void loadInto(EditionBook& book);

    void put(const SheetForm& form);
    void remove(SheetFormId form);
    void put(const Printing& printing);
    void remove(PrintingId printing);
    void putText(const QString& name, const QString& text);
    void removeText(const QString& name);
    void put(CategoryId category, const PlenaryNote& note);
    void removeNote(CategoryId category);

private:
    void loadForms(EditionBook& book);
    void loadPrintings(EditionBook& book);

    Database& database_;
    Statement formPut_; // kept prepared: sheets are issued by the hundred
};

}
