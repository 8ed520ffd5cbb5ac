// Where editions come from: the window asks here and never knows how they are stored.
#pragma once

#include "core/base/Result.h"
#include "core/edit/Session.h"
#include "core/files/FileTrouble.h"
#include "ui/pages/SchemeFiles.h"

#include <QString>

#include <functional>

namespace sidang {

using OpenedSession = Result<std::unique_ptr<Session>, FileTrouble>;

struct EditionSource {
    std::function<OpenedSession(const QString& path, const SessionServices& services)> open;
    /// Finds the sample edition among the user's files, or makes it there; the path.
    std::function<Result<QString, FileTrouble>()> sample;
    SchemeFiles schemes;
};

}
