// What differs between systems in telling who has a file open. One source file for each system.
#pragma once

#include <QString>

#include <optional>

namespace sidang {

/// False only when no process with this number runs on this machine.
bool isProcessRunning(qint64 process);

/// A name for the file itself, the same for all its hard links; nothing where the system has none.
std::optional<QString> fileIdentity(const QString& path);

}
