// Reads `sidang-edition/1`: a whole edition from JSON, all or nothing.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/domain/Problem.h"

#include <QByteArray>

namespace sidang {

/// An edition that can be used, and what is doubtful about it.
struct ReadEdition {
    EditionBook book;
    Problems warnings;
};

/// The edition, or every fault of the text at once (with warnings among them), each with path and line.
/// Format: docs/file-formats.md section 1.
Result<ReadEdition, Problems> readEdition(const QByteArray& json);

}
