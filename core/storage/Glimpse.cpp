#include "core/storage/Glimpse.h"

#include "core/files/FileLock.h"
#include "core/storage/Column.h"
#include "core/storage/EditionStore.h"
#include "core/storage/Migrator.h"
#include "core/storage/Soundness.h"

#include <QFile>

#include <map>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

EditionGlimpse readFrom(Database& database)
{
    const Edition edition = EditionStore(database).load();
    EditionGlimpse glimpse{.label = edition.label, .period = edition.period};
    std::map<CategoryId, Phase> phases;
    Statement stage(database, "stage_all");
    stage.run();
    while (stage.next())
        phases[id<CategoryId>(stage, 0)] = choice<Phase>(database, stage, 1);
    Statement category(database, "category_all");
    category.run();
    while (category.next())
        glimpse.categories.push_back({category.text(3), phases[id<CategoryId>(category, 0)]});
    const QString time = database.value(u"SELECT time FROM ledger ORDER BY seq DESC LIMIT 1"_s).toString();
    glimpse.saved = QDateTime::fromString(time, Qt::ISODateWithMs);
    return glimpse;
}

/// An older file is read through a copy in memory that is brought to this version.
EditionGlimpse readOlder(Database& database)
{
    const auto copy = Database::inMemory();
    database.copyInto(*copy);
    migrate(*copy);
    EditionGlimpse glimpse = readFrom(*copy);
    if (copy->trouble())
        database.damaged(copy->trouble()->detail);
    return glimpse;
}

/// SQLite leaves a journal behind that it is done with, its header zeroed, when the program that had the file open was ended.
bool isDoneWith(const QString& journal)
{
    QFile file(journal);
    char first = 0;
    return file.open(QIODevice::ReadOnly) && file.getChar(&first) && first == 0;
}

}

Result<EditionGlimpse, FileTrouble> glimpseOf(const QString& path)
{
    if (const auto holder = FileLock::holder(path))
        return Failure{FileTrouble{FileTroubleKind::InUse, path, holder->toText()}};
    const auto header = readEditionHeader(path);
    if (!header)
        return Failure{header.error()};
    if (header->hasHotJournal && !isDoneWith(journalOf(path)))
        return EditionGlimpse{.isCutOff = true};
    const auto database = Database::open(path, Access::ReadOnly);
    if (!database)
        return Failure{database.error()};
    EditionGlimpse glimpse = header->schemaVersion == currentVersion() ? readFrom(**database) : readOlder(**database);
    if ((*database)->trouble())
        return Failure{*(*database)->trouble()};
    return glimpse;
}

}
