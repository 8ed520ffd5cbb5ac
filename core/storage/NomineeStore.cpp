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
                            choice<NomineeStatus>(database_, row, 6)});
    return nominees;
}

void NomineeStore::put(const Nominee& nominee, int position)
{
    Statement(database_, "nominee_put")
        .run(nominee.id, position, nominee.code, nominee.category, nominee.name, nominee.region, word(nominee.status));
}

void NomineeStore::remove(NomineeId nominee)
{
    Statement(database_, "nominee_remove").run(nominee);
}

}
