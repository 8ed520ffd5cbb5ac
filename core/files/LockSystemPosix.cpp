#include "core/files/LockSystem.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <sys/stat.h>

namespace sidang {

bool isProcessRunning(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

std::optional<QString> fileIdentity(const QString& path)
{
    struct ::stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return QStringLiteral("%1-%2").arg(status.st_dev).arg(status.st_ino);
}

}
