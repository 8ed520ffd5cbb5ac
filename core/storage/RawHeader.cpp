#include "core/storage/RawHeader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace sidang {
namespace {

constexpr qsizetype headerSize = 100;
constexpr qint64 mostBytes = qint64(2) << 30;

quint32 numberAt(const QByteArray& header, qsizetype position)
{
    return qFromBigEndian<quint32>(header.constData() + position);
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(FileTroubleKind::NotReadable, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return refuse(FileTroubleKind::NotReadable, file.errorString());
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
