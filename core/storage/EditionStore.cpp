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
    Statement citation(database_, "legal_basis_all");
    citation.run();
    QStringList legalBasis;
    while (citation.next()) {
        if (citation.integer(0) != legalBasis.size())
            database_.damaged(QStringLiteral("legal_basis"));
        legalBasis << citation.text(1);
    }
    return {
        .label = row.text(0),
        .level = choice<Level>(database_, row, 1),
        .region = row.text(2),
        .period = {row.date(3), row.date(4)},
        .documentsDue = row.date(5),
        .letterhead = letterhead.isEmpty() ? QStringList() : letterhead.split(u'\n'),
        .place = row.text(7),
        .logo = row.text(8),
        .secretariat = row.text(9),
        .legalBasis = legalBasis,
        .letterNumber = row.text(10),
        .checkOn = row.date(11),
        .interviewsOn = row.date(12),
        .plenaryOn = row.date(13),
        .paper = choice<Paper>(database_, row, 14),
    };
}

void EditionStore::put(const Edition& edition)
{
    Statement(database_, "edition_put")
        .run(edition.label, word(edition.level), edition.region, edition.period.first, edition.period.last,
             edition.documentsDue, edition.letterhead.join(u'\n'), edition.place, edition.logo,
             edition.secretariat, edition.letterNumber, edition.checkOn, edition.interviewsOn, edition.plenaryOn,
             word(edition.paper));
    Statement(database_, "legal_basis_remove").run();
    for (qsizetype i = 0; i < edition.legalBasis.size(); ++i)
        Statement(database_, "legal_basis_add").run(qint64(i), edition.legalBasis[i]);
}

}
