// Nominees copied out of a spreadsheet: what the rows say, and what is wrong with each.
#pragma once

#include "core/domain/EditionBook.h"

#include <QStringList>

namespace sidang {

struct PastedNominee {
    int line = 1;        // of what was copied, from 1
    Nominee nominee;     // without number and category; the code as it was copied, or empty
    QStringList faults;  // sentences; the row cannot be taken while there are any
    QStringList remarks; // sentences that stand against nothing

    friend bool operator==(const PastedNominee&, const PastedNominee&) = default;
};

/// The cells of what a spreadsheet copies: tabs between cells, a line for each row; a cell with a line feed, a tab or a
/// quote is put in quotes. Rows without any text are left out, but count as lines.
struct PastedLine {
    int line = 1;
    QStringList cells;
};
std::vector<PastedLine> pastedLines(const QString& text);

/// Name, region, proposer, leader, contact, sector, size and workers, in this order, or in the order that a first row of
/// titles gives; that row may name a column of codes too. Where governments are judged, name and region stand for each
/// other.
std::vector<PastedNominee> pastedNominees(const QString& text, const EditionBook& book, CategoryId category);

}
