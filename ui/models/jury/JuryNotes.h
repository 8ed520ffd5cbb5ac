// What is to be noticed about a jury before it judges; nothing of it stands against working on.
#pragma once

#include "core/domain/EditionBook.h"

#include <QStringList>

namespace sidang {

/// Sentences: no chair or several, too few who score in a category for its quorum, a scoring juror without a category.
QStringList juryNotes(const EditionBook& book);

}
