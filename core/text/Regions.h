// Names of provinces, kabupaten and kota by their code, from the list shipped in resources/regions.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sidang {

struct Region {
    QString code; // "13" a province, "13.71" a kabupaten or kota
    QString name;
};

/// All 38 provinces and 514 kabupaten and kota, by code. Read once, when first asked for.
const std::vector<Region>& shippedRegions();
/// The name for a code, or nothing when the list has none.
QString regionName(QStringView code);
/// True when the region is that one or lies in it; every region lies in none ("").
bool isWithinRegion(QStringView code, QStringView above);
/// The region with this code, or this name ("Kab. Agam" is "Kabupaten Agam"; case does not matter); where several have the
/// name the one within `home`. Null: none, or several.
const Region* findRegion(QStringView codeOrName, QStringView home);
/// The kabupaten and kota below a province, all of them below none ("").
std::vector<Region> regenciesBelow(QStringView province);

}
