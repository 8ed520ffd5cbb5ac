// Monthly figures of many nominees, read from pasted rows: "code or name, month, members, universe".
#pragma once

#include "core/ledger/Change.h"
#include "ui/models/figures/FigureCells.h"

#include <QString>

namespace sidang {

/// A row that cannot be taken, and why.
struct ImportFault {
    int line = 1; // in the pasted text, from 1
    QString words;

    friend bool operator==(const ImportFault&, const ImportFault&) = default;
};

struct FigureImport {
    int rows = 0;     // that can be taken
    int replaced = 0; // of those, that stand in the place of another figure
    int nominees = 0; // whom they concern
    std::vector<ImportFault> faults;
    Changes changes; // of the rows that can be taken and change something
};

/// Reads the rows for one cell and basis, for nominees of one category and months of the assessment period. Columns are
/// separated by tabulators or semicolons; a first row of titles and empty rows are passed over. "-" in the place of the
/// members says that it does not apply. A name is taken when exactly one nominee bears it.
FigureImport readFigureRows(const EditionBook& book, CategoryId category, const FigureCell& cell, Basis basis,
                            const QString& text);

}
