// Reads `sidang-scheme/1`: a scheme from JSON, all or nothing.
#pragma once

#include "core/base/Result.h"
#include "core/exchange/Scheme.h"

#include <QByteArray>

namespace sidang {

/// The scheme, or every fault of the text at once (with warnings among them), each with path and line. Format:
/// docs/file-formats.md section 1.
Result<ReadScheme, Problems> readScheme(const QByteArray& json);

}
