#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"
#include "tests/ui/support/LedgerBook.h"

#include "ui/models/OpenEdition.h"

using namespace sidang;

namespace {

/// What a person could see of the rankings.
QStringList told(const OpenEdition& edition)
{
    QStringList lines;
    for (const CategoryRanking& ranking : edition.ranking.categories) {
        for (const RankedNominee& ranked : ranking.ranked)
            lines << u"%1 %2 %3"_s.arg(ranking.category.value).arg(ranked.place).arg(ranked.nominee.value);
        lines << u"%1 without a place, state %2"_s.arg(ranking.unranked.size()).arg(static_cast<int>(ranking.state));
    }
    lines << u"%1 problems"_s.arg(edition.ranking.problems.size());
    return lines;
}

}

TEST_CASE("After a change the rankings are those of the book as a whole")
{
    LedgerBook kept;
    EditionPointer edition = openEdition(QString(), kept.book);
    const std::vector<Changes> edits{
        markChange(kept.book, solok, 1, 100),
        {RecusalChange{{kept.book.recusals[0], 0, std::nullopt, std::nullopt}}},
        {MarkChange{{{NomineeId{7}, CriterionId{10}, JurorId{1}}, MarkValue(Decimal(80)), MarkValue(Decimal(90))}}},
    };
    QStringList before = told(*edition);
    for (const Changes& changes : edits) {
        kept.record(changes, u"set_mark"_s, 1);
        edition = refreshed(*edition, QString(), kept.book, changes);
        CHECK(told(*edition) == told(*openEdition(QString(), kept.book)));
        CHECK(told(*edition) != before);
        before = told(*edition);
    }
}
