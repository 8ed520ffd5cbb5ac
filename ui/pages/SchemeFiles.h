// Scheme files as the pages see them: read and written by the program, which knows their format.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Problem.h"
#include "core/files/FileTrouble.h"
#include "ui/models/scheme/CategoryEdits.h"

#include <functional>

namespace sidang {

/// Why a scheme file was not read: of the file itself, or of what stands in it.
struct SchemeFileTrouble {
    std::optional<FileTrouble> file;
    Problems problems; // with path and line
};

/// A scheme that comes with the program.
struct ShippedScheme {
    QString name; // as it is offered
    QString path; // for `read`
};

struct SchemeFiles {
    std::function<Result<std::vector<CategoryScheme>, SchemeFileTrouble>(const QString& path)> read;
    std::function<Result<Done, FileTrouble>(const QString& path, const std::vector<CategoryScheme>& schemes)> write;
    std::vector<ShippedScheme> shipped;
};

}
