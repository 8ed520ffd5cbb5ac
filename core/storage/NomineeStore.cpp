#include "core/storage/NomineeStore.h"

#include "core/storage/Column.h"

namespace sidang {

std::vector<Nominee> NomineeStore::load()
{
    std::vector<Nominee> nominees;
    Statement row(database_, "nominee_all");
    row.run();
    while (row.next())
        nominees.push_back({id<NomineeId>(row, 0), row.text(2), id<CategoryId>(row, 3), row.text(4), row.text(5),
                            choice<NomineeStatus>(database_, row, 6), row.text(7), row.text(8), row.text(9), row.text(10),
                            row.text(11), choice<EnterpriseSize>(database_, row, 12),
                            row.isNull(13) ? std::nullopt : std::optional(row.integer(13))});
    return nominees;
}

void NomineeStore::put(const Nominee& nominee, int position)
{
    Statement(database_, "nominee_put")
        .run(nominee.id, position, nominee.code, nominee.category, nominee.name, nominee.region, word(nominee.status),
             nominee.statusReason, nominee.proposer, nominee.leader, nominee.contact, nominee.sector, word(nominee.size),
             nominee.workers);
}

void NomineeStore::remove(NomineeId nominee)
{
    Statement(database_, "nominee_remove").run(nominee);
}

}
