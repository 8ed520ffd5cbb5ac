#include "core/files/SyncFile.h"

#include <QDir>
#include <QFile>

#include <io.h>
#include <windows.h>

namespace sidang {
namespace {

bool move(const QString& from, const QString& to, DWORD flags)
{
    const std::wstring source = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring target = QDir::toNativeSeparators(to).toStdWString();
    return MoveFileExW(source.c_str(), target.c_str(), flags | MOVEFILE_WRITE_THROUGH) != 0;
}

}

bool syncFile(QFile& file)
{
    return file.flush() && FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
}

bool syncFolder(const QString&)
{
    return true; // MOVEFILE_WRITE_THROUGH does it
}

bool renameOver(const QString& from, const QString& to)
{
    return move(from, to, MOVEFILE_REPLACE_EXISTING);
}

bool renameNew(const QString& from, const QString& to)
{
    return move(from, to, 0);
}

}
