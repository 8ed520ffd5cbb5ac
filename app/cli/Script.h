// A script of edits: one JSON object a line. Format: docs/cli.md.
#pragma once

#include "core/edit/Session.h"
#include "core/json/JsonObject.h"

#include <QByteArray>

#include <optional>

namespace sidang {

/// Why a line was not carried out: what is wrong with its text, or why the edition refused it.
struct ScriptTrouble {
    Problems problems;
    std::optional<EditTrouble> edit;
    std::optional<FileTrouble> file;
};

/// Carries out one line. Nothing when it is done, safely on disk.
std::optional<ScriptTrouble> carryOut(const QByteArray& line, Session& session);

}
