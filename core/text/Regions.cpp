#include "core/text/Regions.h"

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

}
