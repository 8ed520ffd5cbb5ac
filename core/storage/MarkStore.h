// Keeps the marks. Reads them through SQLite's own interface: half a million rows are read each time a file is opened.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/storage/Statement.h"

namespace sidang {

class MarkStore {
public:
    explicit MarkStore(Database& database);

    /// All marks, into the book whose nominees, jurors and criteria are loaded already. A mark that names none of them, or
    /// stands on a level its scale does not have, is damage.
    void loadInto(EditionBook& book);
    /// A new mark, or another value of the same kind for one that is there.
    void put(const MarkKey& key, const MarkValue& value);
    void remove(const MarkKey& key);
    /// The note of a mark that is there; an empty one removes it.
    void putNote(const MarkKey& key, const MarkNote& note);

private:
    Database& database_;
    // Kept prepared: marks come by the hundred thousand, or one at each key.
    Statement jurorMarkPut_;
    Statement factMarkPut_;
    Statement measuredMarkPut_;
};

}
