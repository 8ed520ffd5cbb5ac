#include "app/desk/Editions.h"

#include "app/desk/Schemes.h"
#include "core/exchange/Sample.h"
#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// The sample among the user's own files; made once, found again afterwards.
Result<QString, FileTrouble> sampleFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(u"contoh-sumbar-2021.sidang"_s);
    if (QFileInfo::exists(path))
        return path;
    if (!QDir().mkpath(folder))
        return Failure{FileTrouble{FileTroubleKind::NotWritable, folder, {}}};
    const Result<Done, FileTrouble> made =
        createEdition(path, found(sampleEdition(), foundingNow(u"Administrator"_s)), Existing::Keep);
    if (!made)
        return Failure{made.error()};
    return path;
}

}

EditionSource editionFiles()
{
    return {[](const QString& path, const SessionServices& services) { return Session::open(path, services); }, sampleFile,
            schemeFiles()};
}

}
