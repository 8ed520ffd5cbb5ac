// How far a juror's score sheet on a nominee has come, and how far a category's sheets have.
#pragma once

#include "core/domain/EditionBook.h"

#include <map>
#include <vector>

namespace sidang {

struct SheetProgress {
    int expected = 0; // opinion leaves of the category; 0 when no mark of the juror is expected
    int given = 0;    // of these, with a mark
    int second = 0;   // of these, with a second operator's mark
    int agreed = 0;   // of these, where both are there and the same
    std::vector<MarkKey> differences;     // both marks are there and differ
    std::vector<MarkKey> commentsMissing; // the mark's score needs a comment that is not there
    bool isDouble = false;                // the category is keyed twice
    bool isExpected = false;              // the juror scores in the category and is not recused
    bool isRecused = false;
    bool isFinal = false;

    /// True when the sheet can be final: all marks are there, twice and the same where the category is keyed twice, with
    /// the comments that the rules ask for.
    bool isComplete() const;
};

/// Of a juror and a nominee that are in the book.
SheetProgress sheetProgress(const EditionBook& book, const SheetKey& key);

/// The expected sheets of a category, one by one.
std::map<SheetKey, SheetProgress> expectedSheets(const EditionBook& book, CategoryId category);

/// The expected sheets of a category: of jurors who score there and nominees who are eligible.
struct CategoryProgress {
    int sheets = 0;
    int complete = 0;
    int final = 0;
    int expected = 0; // marks, as the five below
    int given = 0;
    int second = 0;
    int agreed = 0;
    int differences = 0;
    int commentsMissing = 0;
};

CategoryProgress categoryProgress(const EditionBook& book, CategoryId category);

/// What keeps a category from being closed at the desk, by mark: where it is keyed twice, expected marks that only one operator
/// gave or that differ; and marks without the comment that the rules ask for.
std::vector<MarkKey> openMarks(const EditionBook& book, CategoryId category);

/// True when the rules ask for a comment on a juror's mark with this grade. One that is not on the scale needs none.
bool needsComment(const Rules& rules, const Scale& scale, const Grade& grade);

}
