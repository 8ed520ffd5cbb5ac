#include "app/desk/Editions.h"

#include "core/edit/NewEdition.h"
#include "core/exchange/Sample.h"
#include "core/exchange/SchemeFile.h"
#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"
#include "core/storage/Glimpse.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <memory>
#include <mutex>

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

/// Reading a file that this process has open would drop its lock: one reader at a time, and none of what is open here.
class Readers {
public:
    OpenedSession open(const QString& path, const SessionServices& services)
    {
        const std::scoped_lock alone(mutex_);
        return Session::open(path, services);
    }

    Result<EditionGlimpse, FileTrouble> peek(const QString& path)
    {
        const std::scoped_lock alone(mutex_);
        return glimpseOf(path);
    }

    Result<CopiedEdition, FileTrouble> copy(const QString& path)
    {
        const std::scoped_lock alone(mutex_);
        if (const auto holder = FileLock::holder(path))
            return Failure{FileTrouble{FileTroubleKind::InUse, path, holder->toText()}};
        Result<EditionBook, FileTrouble> book = loadEdition(path);
        if (!book)
            return Failure{book.error()};
        return CopiedEdition{book->edition.label, {book->categories, book->requirements}, book->jurors};
    }

private:
    std::mutex mutex_;
};

/// "paritrana-provinsi.json" as "Paritrana provinsi".
QString schemeName(const QFileInfo& file)
{
    QString name = file.completeBaseName().replace(u'-', u' ');
    name[0] = name[0].toUpper();
    return name;
}

/// The scheme files among the resources; without any, the sample's scheme.
std::vector<OfferedScheme> shippedSchemes()
{
    std::vector<OfferedScheme> offered;
    for (const QFileInfo& file : QDir(u":/schemes"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile text(file.filePath());
        if (!text.open(QIODevice::ReadOnly))
            continue;
        if (Result<ReadScheme, Problems> read = readScheme(text.readAll()))
            offered.push_back({schemeName(file), {std::move(read->scheme.categories), std::move(read->scheme.requirements)}});
    }
    if (offered.empty()) {
        EditionBook sample = sampleEdition();
        offered.push_back({sample.edition.label, {std::move(sample.categories), std::move(sample.requirements)}});
    }
    return offered;
}

}

EditionSource editionFiles()
{
    const auto readers = std::make_shared<Readers>();
    EditionSource source;
    source.open = [readers](const QString& path, const SessionServices& services) { return readers->open(path, services); };
    source.sample = sampleFile;
    source.fresh.schemes = shippedSchemes;
    source.fresh.schemeOf = [readers](const QString& path) { return readers->copy(path); };
    source.fresh.create = [](const QString& path, const EditionBook& book) {
        return createNewEdition(path, book, QDateTime::currentDateTime());
    };
    source.peek = [readers](const QString& path) { return readers->peek(path); };
    return source;
}

}
