// The interviews of a category as papers list them.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/report/Document.h"

namespace sidang {

/// The nominees of the category that have an interview, in its order.
std::vector<const Nominee*> interviewed(const EditionBook& book, CategoryId category);

/// Heads the rows of a new day with it; `day` is the one before and becomes the interview's.
void startDay(Table& table, const Interview& interview, QDate& day);

/// "09.30–09.55"; dots when no time is set.
QString interviewTime(const Interview& interview);

}
