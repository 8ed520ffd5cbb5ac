#include "core/files/SaveFile.h"

#include <QFile>
#include <QFileInfo>

namespace sidang {
namespace {

bool holds(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

}

Result<Done, FileTrouble> saveFile(const QString& path, const QByteArray& content, Existing existing)
{
    const auto replacement = Replacement::begin(path, existing);
    if (!replacement)
        return Failure{replacement.error()};
    if (const auto written = (*replacement)->write(content); !written)
        return written;
    if (!holds((*replacement)->path(), content))
        return Failure{FileTrouble{FileTroubleKind::NotSame, path, {}}};
    if (const auto finished = (*replacement)->finish(); !finished)
        return finished;
    if (!holds(path, content))
        return Failure{FileTrouble{FileTroubleKind::NotSame, path, {}}};
    return Done{};
}

Result<QByteArray, FileTrouble> readFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure{FileTrouble{FileTroubleKind::Missing, path, {}}};
    if (!info.isFile())
        return Failure{FileTrouble{FileTroubleKind::NotAFile, path, {}}};
    if (info.size() > limit)
        return Failure{FileTrouble{FileTroubleKind::TooLarge, path, {}}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{FileTrouble{FileTroubleKind::NotReadable, path, file.errorString()}};
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Failure{FileTrouble{FileTroubleKind::NotReadable, path, file.errorString()}};
    return content;
}

}
