#include "app/desk/Editions.h"

#include "core/exchange/Sample.h"
#include "core/storage/EditionFile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <future>
#include <memory>

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
    const Result<Done, FileTrouble> made = createEdition(path, sampleEdition(), Existing::Keep);
    if (!made)
        return Failure{made.error()};
    return path;
}

}

EditionSource editionFiles()
{
    return {loadEdition, sampleFile};
}

EditionSource editionFiles(const QString& expected)
{
    using Loaded = Result<EditionBook, FileTrouble>;
    const QString path = QFileInfo(expected).absoluteFilePath();
    auto early = std::make_shared<std::future<Loaded>>(std::async(std::launch::async, loadEdition, path));
    EditionSource source = editionFiles();
    source.open = [path, early](const QString& wanted) {
        return wanted == path && early->valid() ? early->get() : loadEdition(wanted);
    };
    return source;
}

}
