#include "core/storage/Soundness.h"

#include "core/files/CopyFile.h"
#include "core/storage/Migrator.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// What went wrong in rolling back at this place, if anything.
std::optional<FileTrouble> rollBack(const QString& path)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error();
    (*database)->value(u"PRAGMA schema_version"_s);
    return (*database)->trouble();
}

Result<Recovered, FileTrouble> recoverCopy(const QString& path)
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString copy = folder->filePath(u"edition.sidang"_s);
    for (const QString& suffix : {QString(), u"-journal"_s}) {
        if (const auto copied = copyFile(path + suffix, copy + suffix); !copied)
            return Failure{copied.error()};
    }
    if (const auto trouble = rollBack(copy))
        return Failure{*trouble};
    return Recovered{copy, std::move(folder)};
}

}

Result<RawHeader, FileTrouble> readEditionHeader(const QString& path)
{
    auto header = readRawHeader(path);
    if (!header)
        return header;
    if (header->schemaVersion > currentVersion())
        return Failure{FileTrouble{FileTroubleKind::Newer, path, QString::number(header->schemaVersion)}};
    if (header->schemaVersion < 1)
        return Failure{FileTrouble{FileTroubleKind::Damaged, path, u"version"_s}};
    return header;
}

std::optional<FileTrouble> unsoundness(Database& database, const RawHeader& header)
{
    const QString pragma = header.hasHotJournal ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s;
    const QString verdict = database.value(pragma).toString();
    if (verdict != "ok"_L1)
        database.damaged(verdict);
    else if (schemaOf(database) != expectedSchema(header.schemaVersion))
        database.damaged(u"schema"_s);
    return database.trouble();
}

std::optional<FileTrouble> unsoundnessOf(const QString& path, const RawHeader& header)
{
    const auto database = Database::open(path, Access::ReadOnly);
    return database ? unsoundness(**database, header) : std::optional(database.error());
}

Result<Recovered, FileTrouble> recoverFile(const QString& path)
{
    const auto trouble = rollBack(path);
    if (!trouble)
        return Recovered{path, {}};
    const bool cannotWrite = trouble->kind == FileTroubleKind::NotWritable || trouble->kind == FileTroubleKind::NotReadable;
    return cannotWrite ? recoverCopy(path) : Result<Recovered, FileTrouble>(Failure{*trouble});
}

void settleJournal(const QString& path)
{
    const QString journal = path + u"-journal"_s;
    if (!QFileInfo::exists(journal))
        return;
    const auto trouble = rollBack(path);
    if (QFileInfo::exists(journal) && (!trouble || trouble->kind != FileTroubleKind::InUse))
        removeFile(journal);
}

}
