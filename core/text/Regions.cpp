#include "core/text/Regions.h"

#include "core/domain/SimilarNames.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// Lines "code,name" after a header line; no quoting, since no name has a comma.
std::vector<Region> readShipped()
{
    QFile file(u":/regions/regions.csv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    if (!isOpen)
        return {};
    std::vector<Region> regions;
    const QString text = QString::fromUtf8(file.readAll());
    const auto lines = QStringView(text).split(u'\n', Qt::SkipEmptyParts).sliced(1);
    regions.reserve(static_cast<std::size_t>(lines.size()));
    for (const QStringView line : lines) {
        const qsizetype comma = line.indexOf(u',');
        regions.push_back({line.left(comma).toString(), line.mid(comma + 1).trimmed().toString()});
    }
    return regions;
}

}

const std::vector<Region>& shippedRegions()
{
    static const std::vector<Region> regions = readShipped();
    return regions;
}

QString regionName(QStringView code)
{
    const auto& regions = shippedRegions();
    const auto region = std::lower_bound(regions.begin(), regions.end(), code,
                                         [](const Region& one, QStringView wanted) { return one.code < wanted; });
    return region != regions.end() && region->code == code ? region->name : QString();
}

bool isWithinRegion(QStringView code, QStringView above)
{
    return above.isEmpty() || code == above ||
           (code.startsWith(above) && code.size() > above.size() && code[above.size()] == u'.');
}

const Region* findRegion(QStringView codeOrName, QStringView home)
{
    const QStringView wanted = codeOrName.trimmed();
    const ComparableName name = comparable(wanted);
    const Region* found = nullptr;
    bool isSure = true;
    for (const Region& region : shippedRegions()) {
        if (region.code == wanted)
            return &region;
        if (comparable(region.name) != name)
            continue;
        const bool isHome = isWithinRegion(region.code, home);
        if (found && isHome == isWithinRegion(found->code, home)) {
            isSure = false;
        } else if (!found || isHome) {
            found = &region;
            isSure = true;
        }
    }
    return isSure ? found : nullptr;
}

std::vector<Region> regenciesBelow(QStringView province)
{
    std::vector<Region> regions;
    std::ranges::copy_if(shippedRegions(), std::back_inserter(regions), [&](const Region& region) {
        return region.code.contains(u'.') && isWithinRegion(region.code, province);
    });
    return regions;
}

}
