// Where editions come from: the window asks here and never knows how they are stored.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Glimpse.h"
#include "core/edit/Session.h"
#include "core/files/FileTrouble.h"
#include "ui/models/newedition/NewEdition.h"
#include "ui/pages/SchemeFiles.h"

#include <QString>

#include <functional>

namespace sidang {

using OpenedSession = Result<std::unique_ptr<Session>, FileTrouble>;

struct EditionSource {
    std::function<OpenedSession(const QString& path, const SessionServices& services)> open;
    /// Finds the sample edition among the user's files, or makes it there; the path.
    std::function<Result<QString, FileTrouble>()> sample;
    /// How a new edition comes about.
    NewEditionSource fresh = {};
    /// What a list tells of an edition; called on another thread, also while one is opened. Errors: those of opening.
    std::function<Result<EditionGlimpse, FileTrouble>(const QString& path)> peek = {};
    SchemeFiles schemes = {};
};

}
