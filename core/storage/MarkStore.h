// Keeps the marks. Reads them through SQLite's own interface: half a million rows are read each time a file is opened.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/storage/Database.h"

namespace sidang {

class MarkStore {
public:
    explicit MarkStore(Database& database) : database_(database) {}

    /// All marks, into the book whose nominees, jurors and criteria are loaded already. A mark that names none of them, or
    /// stands on a level its scale does not have, is damage.
    void loadInto(EditionBook& book);
    /// Adds all marks of the book.
    void add(const EditionBook& book);

private:
    Database& database_;
};

}
