#include "ui/models/nominees/NomineesFilter.h"

#include "core/text/Regions.h"
#include "ui/models/Roles.h"

namespace sidang {

NomineesFilter::NomineesFilter(NomineesModel& nominees, QObject* parent) : QSortFilterProxyModel(parent), nominees_(nominees)
{
    setSourceModel(&nominees);
    setSortRole(SortRole);
    sort(static_cast<int>(NomineeColumn::Code));
}

void NomineesFilter::setFilter(const NomineeFilter& filter)
{
    if (filter == filter_)
        return;
    filter_ = filter;
    words_ = filter.text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const NomineeRow* NomineesFilter::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : nominees_.at(mapToSource(index(row, 0)).row());
}

int NomineesFilter::rowOf(NomineeId nominee) const
{
    const int row = nominees_.rowOf(nominee);
    return row < 0 ? -1 : mapFromSource(nominees_.index(row, 0)).row();
}

bool NomineesFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const NomineeRow& each = *nominees_.at(row);
    if (filter_.category && each.nominee.category != *filter_.category)
        return false;
    if (filter_.status && each.nominee.status != *filter_.status)
        return false;
    if (!filter_.region.isEmpty() && !isWithinRegion(each.nominee.region, filter_.region))
        return false;
    return std::ranges::all_of(words_, [&](const QString& word) { return each.sought.contains(word); });
}

}
