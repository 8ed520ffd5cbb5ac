#include "core/storage/RawHeader.h"

#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace sidang {
namespace {

constexpr int headerSize = 100;
constexpr qint64 mostBytes = qint64(2) << 30;

quint32 numberAt(const QByteArray& header, qsizetype position)
{
    return qFromBigEndian<quint32>(header.constData() + position);
}

/// The first bytes of the file, fewer when it has no more; nothing when it cannot be read.
std::optional<QByteArray> firstBytes(const QString& path, int size)
{
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    std::vector<char> name(static_cast<std::size_t>(system->mxPathname) + 1);
    const int named = system->xFullPathname(system, path.toUtf8().constData(), static_cast<int>(name.size()), name.data());
    std::vector<std::max_align_t> room(static_cast<std::size_t>(system->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* file = reinterpret_cast<sqlite3_file*>(room.data());
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if ((named != SQLITE_OK && named != SQLITE_OK_SYMLINK) || system->xOpen(system, name.data(), file, flags, nullptr) != SQLITE_OK)
        return std::nullopt;
    QByteArray bytes(size, '\0');
    sqlite3_int64 length = 0;
    const bool isMeasured = file->pMethods->xFileSize(file, &length) == SQLITE_OK;
    const int outcome = file->pMethods->xRead(file, bytes.data(), size, 0);
    file->pMethods->xClose(file);
    if (!isMeasured || (outcome != SQLITE_OK && outcome != SQLITE_IOERR_SHORT_READ))
        return std::nullopt;
    return bytes.left(static_cast<qsizetype>(length));
}

/// Size of the database in bytes as its header says; 0 when the header does not know.
qint64 sizeFromHeader(const QByteArray& header)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize * numberAt(header, 28);
}

}

QString journalOf(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return (canonical.isEmpty() ? path : canonical) + QStringLiteral("-journal");
}

Result<RawHeader, FileTrouble> readRawHeader(const QString& path)
{
    const auto refuse = [&path](FileTroubleKind kind, const QString& detail = {}) {
        return Failure{FileTrouble{kind, path, detail}};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(FileTroubleKind::Missing);
    if (!info.isFile())
        return refuse(FileTroubleKind::NotAFile);
    if (info.size() > mostBytes)
        return refuse(FileTroubleKind::TooLarge);
    const auto first = firstBytes(path, headerSize);
    if (!first)
        return refuse(FileTroubleKind::NotReadable);
    const QByteArray& header = *first;
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return refuse(FileTroubleKind::NotAnEdition);
    if (numberAt(header, 68) != applicationId)
        return refuse(FileTroubleKind::OtherProgram);
    const bool hasHotJournal = QFileInfo(journalOf(path)).size() > 0;
    // Bytes 18 and 19: 1 is the rollback journal this program writes; anything else would make SQLite create files.
    if (header[18] != 1 || header[19] != 1)
        return refuse(FileTroubleKind::Damaged, QStringLiteral("journal mode"));
    if (!hasHotJournal && info.size() < sizeFromHeader(header))
        return refuse(FileTroubleKind::Damaged, QStringLiteral("cut off"));
    return RawHeader{static_cast<int>(numberAt(header, 60)), hasHotJournal};
}

}
