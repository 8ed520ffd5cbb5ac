// Keeps what the desk knows of jurors' score sheets: second marks, and which sheets are final.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/storage/Statement.h"

namespace sidang {

class SheetStore {
public:
    explicit SheetStore(Database& database);

    /// Everything of this store, into the book whose nominees, jurors, criteria and officials are loaded already. What names
    /// none of them is damage.
    void loadInto(EditionBook& book);

    void put(const MarkKey& key, const SecondMark& mark);
    void removeSecond(const MarkKey& key);
    void put(const SheetKey& key, const ScoreSheet& sheet);
    void remove(const SheetKey& key);

private:
    void loadSeconds(EditionBook& book);
    void loadSheets(EditionBook& book);

    Database& database_;
    Statement secondPut_; // kept prepared, as that of the marks
};

}
