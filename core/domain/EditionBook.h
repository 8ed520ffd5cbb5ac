// Everything of one edition as plain values: what is loaded once and what every calculation reads.
#pragma once

#include "core/domain/Category.h"
#include "core/domain/Decision.h"
#include "core/domain/Edition.h"
#include "core/domain/Juror.h"
#include "core/domain/MarkTable.h"
#include "core/domain/Nominee.h"

#include <vector>

namespace sidang {

/// Ids are unique for each noun; references name things that are in the book.
struct EditionBook {
    Edition edition;
    std::vector<Category> categories;
    std::vector<Juror> jurors;
    std::vector<Nominee> nominees;
    std::vector<Recusal> recusals;
    MarkTable marks;
    std::vector<Decision> decisions;

    friend bool operator==(const EditionBook&, const EditionBook&) = default;
};

/// The thing with this id or code, or null.
const Category* findCategory(const EditionBook& book, CategoryId id);
const Category* findCategory(const EditionBook& book, QStringView code);
const Nominee* findNominee(const EditionBook& book, NomineeId id);
const Juror* findJuror(const EditionBook& book, JurorId id);
/// The chair of the jury, or null.
const Juror* chairOf(const EditionBook& book);

}
