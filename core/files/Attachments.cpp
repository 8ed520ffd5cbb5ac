#include "core/files/Attachments.h"

#include "core/files/CopyFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr qint64 mostBytes = 200'000'000;

Result<QString, FileTrouble> hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Failure{FileTrouble{FileTroubleKind::NotReadable, path, file.errorString()}};
    return QString::fromLatin1(hash.result().toHex());
}

/// ".pdf" for "Surat Keterangan.PDF"; nothing where the name has no plain ending.
QString endingOf(const QString& name)
{
    constexpr qsizetype longest = 10;
    const QString suffix = QFileInfo(name).suffix().toLower();
    const bool isPlain = suffix.size() <= longest && std::ranges::all_of(suffix, [](QChar letter) {
                             return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
                         });
    return suffix.isEmpty() || !isPlain ? QString() : u'.' + suffix;
}

/// Anything else could name a file elsewhere.
bool isHash(const QString& text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && std::ranges::all_of(text, [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

/// Puts the file under its kept name; one that stands there and is damaged gives way.
Result<Done, FileTrouble> put(const QString& from, const QString& to, const QString& hash)
{
    if (QFileInfo::exists(to) && !removeFile(to))
        return Failure{FileTrouble{FileTroubleKind::NotWritable, to, {}}};
    if (auto copied = copySafely(from, to); !copied)
        return copied;
    if (isKeptWell(to, hash))
        return Done{};
    removeFile(to);
    return Failure{FileTrouble{FileTroubleKind::NotSame, from, {}}};
}

}

QString attachmentFolder(const QString& editionPath)
{
    const QFileInfo info(editionPath);
    return info.dir().filePath(info.completeBaseName() + u"-berkas"_s);
}

Result<KeptFile, FileTrouble> keepFile(const QString& editionPath, const QString& from)
{
    const QFileInfo info(from);
    if (!info.exists())
        return Failure{FileTrouble{FileTroubleKind::Missing, from, {}}};
    if (!info.isFile())
        return Failure{FileTrouble{FileTroubleKind::NotAFile, from, {}}};
    if (info.size() > mostBytes)
        return Failure{FileTrouble{FileTroubleKind::TooLarge, from, u"200 MB"_s}};
    const auto hash = hashOf(from);
    if (!hash)
        return Failure{hash.error()};
    const KeptFile kept{*hash, info.fileName(), info.size()};
    const auto present = keptFilePath(editionPath, kept.hash);
    if (present && isKeptWell(*present, kept.hash))
        return kept;
    const QString folder = attachmentFolder(editionPath);
    if (const auto made = makeFolder(folder); !made)
        return Failure{made.error()};
    const QString to = present.value_or(QDir(folder).filePath(kept.hash + endingOf(kept.name)));
    if (const auto done = put(from, to, kept.hash); !done)
        return Failure{done.error()};
    return kept;
}

std::optional<QString> keptFilePath(const QString& editionPath, const QString& hash)
{
    const QDir folder(attachmentFolder(editionPath));
    const QStringList names = isHash(hash) ? folder.entryList({hash, hash + u".*"_s}, QDir::Files, QDir::Name) : QStringList();
    return names.isEmpty() ? std::nullopt : std::optional(folder.filePath(names.first()));
}

bool isKeptWell(const QString& path, const QString& hash)
{
    const auto found = hashOf(path);
    return found && *found == hash;
}

}
