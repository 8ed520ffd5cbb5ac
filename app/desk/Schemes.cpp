#include "app/desk/Schemes.h"

#include "core/exchange/SchemeFile.h"
#include "core/exchange/SchemeWriter.h"
#include "core/files/SaveFile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr qint64 largest = 10 * 1024 * 1024;

/// Each category with the documents it asks for.
std::vector<CategoryScheme> byCategory(const Scheme& scheme)
{
    std::vector<CategoryScheme> schemes;
    for (const Category& category : scheme.categories) {
        CategoryScheme each{category, {}};
        std::ranges::copy_if(scheme.requirements, std::back_inserter(each.requirements),
                             [&](const Requirement& requirement) { return requirement.category == category.id; });
        schemes.push_back(std::move(each));
    }
    return schemes;
}

Result<QByteArray, FileTrouble> contentOf(const QString& path)
{
    if (!path.startsWith(u':'))
        return readFile(path, largest);
    QFile shipped(path);
    const bool isShipped = shipped.open(QIODevice::ReadOnly);
    Q_ASSERT(isShipped);
    Q_UNUSED(isShipped);
    return shipped.readAll();
}

Result<std::vector<CategoryScheme>, SchemeFileTrouble> read(const QString& path)
{
    const Result<QByteArray, FileTrouble> content = contentOf(path);
    if (!content)
        return Failure{SchemeFileTrouble{content.error(), {}}};
    const Result<ReadScheme, Problems> scheme = readScheme(*content);
    if (!scheme)
        return Failure{SchemeFileTrouble{{}, scheme.error()}};
    return byCategory(scheme->scheme);
}

Result<Done, FileTrouble> write(const QString& path, const std::vector<CategoryScheme>& schemes)
{
    Scheme scheme;
    for (const CategoryScheme& each : schemes) {
        scheme.categories.push_back(each.category);
        scheme.requirements.insert(scheme.requirements.end(), each.requirements.begin(), each.requirements.end());
    }
    return saveFile(path, writeScheme(scheme), Existing::Replace);
}

}

SchemeFiles schemeFiles()
{
    return {read,
            write,
            {{u"Paritrana tingkat provinsi (contoh)"_s, u":/schemes/paritrana-provinsi.json"_s},
             {u"Skema kecil (contoh)"_s, u":/schemes/contoh-kecil.json"_s}}};
}

}
