#include "core/storage/Soundness.h"

#include "core/files/CopyFile.h"
#include "core/files/SyncFile.h"
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

/// Versions that this program cannot read.
std::optional<FileTrouble> refusalOf(int version, const QString& path)
{
    if (version > currentVersion())
        return FileTrouble{FileTroubleKind::Newer, path, QString::number(version)};
    if (version < 1)
        return FileTrouble{FileTroubleKind::Damaged, path, u"version"_s};
    return std::nullopt;
}

Result<Recovered, FileTrouble> recoverCopy(const QString& path)
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString copy = folder->filePath(u"edition.sidang"_s);
    for (const auto& [from, to] : {std::pair(path, copy), std::pair(journalOf(path), copy + u"-journal"_s)}) {
        if (const auto copied = copyFile(from, to); !copied)
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
    if (const auto trouble = refusalOf(header->schemaVersion, path))
        return Failure{*trouble};
    return header;
}

Result<int, FileTrouble> versionOf(Database& database, const QString& path)
{
    const int version = database.value(u"PRAGMA user_version"_s).toInt();
    if (database.trouble())
        return Failure{*database.trouble()};
    if (const auto trouble = refusalOf(version, path))
        return Failure{*trouble};
    return version;
}

std::optional<FileTrouble> unsoundness(Database& database, const RawHeader& header)
{
    const QString pragma = header.hasHotJournal ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s;
    const QString verdict = database.value(pragma).toString();
    if (verdict != "ok"_L1)
        database.damaged(verdict);
    else if (!hasExpectedSchema(database, header.schemaVersion))
        database.damaged(u"schema"_s);
    return database.trouble();
}

std::optional<FileTrouble> unsoundnessThroughout(Database& database)
{
    const QString verdict = database.value(u"PRAGMA integrity_check(1)"_s).toString();
    if (verdict != "ok"_L1)
        database.damaged(verdict);
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

std::optional<FileTrouble> settleJournal(const QString& path)
{
    const QString journal = journalOf(path);
    if (!QFileInfo::exists(journal))
        return std::nullopt;
    const auto trouble = rollBack(path);
    if (trouble && trouble->kind != FileTroubleKind::Damaged && trouble->kind != FileTroubleKind::NotAnEdition)
        return trouble;
    if (!QFileInfo::exists(journal))
        return std::nullopt;
    if (!removeFile(journal))
        return FileTrouble{FileTroubleKind::NotWritable, journal, {}};
    if (!syncFolder(QFileInfo(journal).path()))
        return FileTrouble{FileTroubleKind::NotConfirmed, path, {}};
    return std::nullopt;
}

}
