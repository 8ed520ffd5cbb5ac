// Where editions come from: the window asks here and never knows how they are stored.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/files/FileTrouble.h"

#include <QString>

#include <functional>

namespace sidang {

struct EditionSource {
    std::function<Result<EditionBook, FileTrouble>(const QString& path)> open;
    /// Finds the sample edition among the user's files, or makes it there; the path.
    std::function<Result<QString, FileTrouble>()> sample;
};

}
