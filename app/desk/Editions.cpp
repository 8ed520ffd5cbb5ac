#include "app/desk/Editions.h"

#include "app/desk/Schemes.h"
#include "core/edit/NewEdition.h"
#include "core/exchange/Sample.h"
#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"
#include "core/storage/Glimpse.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>

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

/// Reading a file that this process has open would drop its lock. What is open here is not read, and nothing is opened while
/// it is being read; other files are not waited for.
class Readers {
public:
    OpenedSession open(const QString& path, const SessionServices& services)
    {
        std::unique_lock alone(mutex_);
        left_.wait(alone, [&] { return !read_.contains(path); });
        return Session::open(path, services);
    }

    /// What `look` finds in the file.
    template <class Look>
    auto read(const QString& path, const Look& look) -> decltype(look(path))
    {
        {
            const std::scoped_lock alone(mutex_);
            if (const auto holder = FileLock::holder(path))
                return Failure{FileTrouble{FileTroubleKind::InUse, path, holder->toText()}};
            read_.insert(path);
        }
        auto found = look(path);
        {
            const std::scoped_lock alone(mutex_);
            read_.extract(path);
        }
        left_.notify_all();
        return found;
    }

private:
    std::mutex mutex_;
    std::condition_variable left_;
    std::multiset<QString> read_; // files that are being read
};

Result<CopiedEdition, FileTrouble> copyOf(const QString& path)
{
    Result<EditionBook, FileTrouble> book = loadEdition(path);
    if (!book)
        return Failure{book.error()};
    return CopiedEdition{book->edition.label, {book->categories, book->requirements}, book->jurors};
}

/// The schemes that come with the program, whole; one that cannot be read is left out.
std::vector<OfferedScheme> shippedSchemes()
{
    const SchemeFiles files = schemeFiles();
    std::vector<OfferedScheme> offered;
    for (const ShippedScheme& shipped : files.shipped) {
        const auto read = files.read(shipped.path);
        if (!read)
            continue;
        SchemeContent content;
        for (const CategoryScheme& each : *read) {
            content.categories.push_back(each.category);
            content.requirements.insert(content.requirements.end(), each.requirements.begin(), each.requirements.end());
        }
        offered.push_back({shipped.name, std::move(content)});
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
    source.fresh.schemeOf = [readers](const QString& path) { return readers->read(path, copyOf); };
    source.fresh.create = [](const QString& path, const EditionBook& book) {
        return createNewEdition(path, book, QDateTime::currentDateTime());
    };
    source.peek = [readers](const QString& path) { return readers->read(path, glimpseOf); };
    source.schemes = schemeFiles();
    return source;
}

}
