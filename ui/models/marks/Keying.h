// What is typed into a cell of a score sheet, read into changes of the edition.
#pragma once

#include "ui/models/marks/KeyingModel.h"

namespace sidang {

/// The grade of a mark that is no figure.
std::optional<Grade> gradeOf(const MarkValue& value);
/// What the text makes of the cell, or a sentence that says why it is not taken. An empty text empties the cell.
Result<Changes, QString> readCell(const Sheets& sheets, const KeyingCell& cell, const QString& typed);
/// What stands in the cell as it would be typed; empty: nothing.
QString typedText(const Sheets& sheets, const KeyingCell& cell);
/// What stands in the cell as it is shown: "87,5", "Perda", "254.675 / 466.368"; empty: nothing.
QString shownText(const Sheets& sheets, const KeyingCell& cell);
/// Why nothing can be typed into the cell now; empty: it can.
QString lockText(const Sheets& sheets, const KeyingCell& cell);
/// The score of 0 to 100 that the cell's value has, or nothing.
std::optional<Fraction> scoreAt(const Sheets& sheets, const MarkKey& key);
/// True when the rules ask for a comment on the mark and there is none.
bool lacksComment(const Sheets& sheets, const MarkKey& key);
/// Why the mark is pointed out: "far from the other jurors: mean 82.4"; empty: it is not, or others' marks may not be seen.
QString farText(const Sheets& sheets, const MarkKey& key);

}
