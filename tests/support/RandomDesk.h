// Adds to a random edition what the secretariat keeps besides marks.
#pragma once

#include "core/domain/EditionBook.h"

namespace sidang {

/// Officials, a checklist and its documents, monthly figures, interviews, notes, attestations and stages, with texts that are
/// hard to write; the same for the same seed. The ranking is not touched.
void addDesk(EditionBook& book, unsigned seed);
/// Adds what is optional of every noun that the book has, second marks, sheets and draws. Marks stay as they are.
void addDetails(EditionBook& book, unsigned seed);

/// Some text: empty, plain, or with quotation marks, control characters and characters beyond U+FFFF.
QString randomText(unsigned number);

/// Gives the weight of some leaves to others, so that they have 0, and lets more figures not apply.
void emptyWeights(EditionBook& book, unsigned seed);

/// One thing of a random edition is made wrong, so that a category (or all) cannot be ranked; a file can still hold it.
void spoil(EditionBook& book, unsigned seed);

}
