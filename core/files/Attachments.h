// Files that belong to an edition and stand in a folder beside it, each named by the hash of its content.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileTrouble.h"

#include <QString>

#include <optional>

namespace sidang {

/// "NAME-berkas" beside "NAME.sidang".
QString attachmentFolder(const QString& editionPath);

struct KeptFile {
    QString hash; // SHA-256 of the content, in small hex digits
    QString name; // without folder
    qint64 size = 0;
};

/// Copies the file into the folder, safely on disk; one that is there already is not copied again. Its ending is kept so that the
/// system finds the program for it. Errors: those of reading `from` and of writing; TooLarge above 200 MB.
Result<KeptFile, FileTrouble> keepFile(const QString& editionPath, const QString& from);

/// Where the kept file stands, or nothing when it is not there.
std::optional<QString> keptFilePath(const QString& editionPath, const QString& hash);

/// True when its content still has that hash.
bool isKeptWell(const QString& path, const QString& hash);

}
