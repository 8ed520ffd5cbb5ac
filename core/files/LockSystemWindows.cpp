#include "core/files/LockSystem.h"

#include <QDir>

#include <windows.h>

namespace sidang {

bool isProcessRunning(qint64 process)
{
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool runs = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return runs;
}

std::optional<QString> fileIdentity(const QString& path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const HANDLE file = CreateFileW(name.c_str(), 0, shared, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION information{};
    const bool known = GetFileInformationByHandle(file, &information) != 0;
    CloseHandle(file);
    if (!known)
        return std::nullopt;
    return QStringLiteral("%1-%2-%3")
        .arg(information.dwVolumeSerialNumber)
        .arg(information.nFileIndexHigh)
        .arg(information.nFileIndexLow);
}

}
