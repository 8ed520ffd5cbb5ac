#include "core/storage/EditionStore.h"

#include "core/storage/Column.h"

namespace sidang {

Edition EditionStore::load()
{
    Statement row(database_, "edition_all");
    row.run();
    if (!row.next()) {
        database_.damaged(QStringLiteral("no edition"));
        return {};
    }
    const QString letterhead = row.text(6);
    return {
        .label = row.text(0),
        .level = choice<Level>(database_, row, 1),
        .region = row.text(2),
        .period = {row.date(3), row.date(4)},
        .documentsDue = row.date(5),
        .letterhead = letterhead.isEmpty() ? QStringList() : letterhead.split(u'\n'),
        .place = row.text(7),
    };
}

void EditionStore::put(const Edition& edition)
{
    Statement(database_, "edition_put")
        .run(edition.label, word(edition.level), edition.region, edition.period.first, edition.period.last,
             edition.documentsDue, edition.letterhead.join(u'\n'), edition.place);
}

}
