// Writes the problems of an edition for machines: `sidang-check/1`.
#pragma once

#include "core/domain/Problem.h"

#include <QByteArray>

#include <functional>

namespace sidang {

/// `words` gives each problem's sentence, in the reader's language. Format: docs/file-formats.md section 4.
QByteArray writeProblems(const Problems& problems, const std::function<QString(const Problem&)>& words);

}
