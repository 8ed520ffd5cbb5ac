// What the commands that change an edition have in common: the open session and who sits at the desk.
#pragma once

#include "app/cli/Command.h"
#include "core/edit/Session.h"

#include <memory>

namespace sidang {

/// The options together with `--official NAME` and `--passphrase-file FILE`.
std::vector<QCommandLineOption> withDeskOptions(std::vector<QCommandLineOption> options);

/// Opens the edition for writing; nothing, after a message, when it cannot be.
std::unique_ptr<Session> openForWriting(const QString& path, Terminal& terminal);

/// The official that the options name, with the right passphrase; else the first one who serves and has none, in the order
/// operator 1, administrator, others. Null, after a message, when there is none.
const Official* askedOfficial(const EditionBook& book, const QCommandLineParser& arguments, Terminal& terminal);

/// Seats the official that the options ask for. False, after a message, when nobody can sit down.
bool takeSeat(Session& session, const QCommandLineParser& arguments, Terminal& terminal);

}
