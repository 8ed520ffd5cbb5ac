#include "tests/support/Text.h"

#include "core/words/VerdictText.h"

#include <QSet>

using namespace sidang;

TEST_CASE("An intact edition is told so, and what only a code from paper could show")
{
    Verdict verdict;
    verdict.ledger.resize(1234);
    const VerdictWords words = verdictWords(verdict, false, Language::Indonesian);
    CHECK(words.headline == u"Intact");
    CHECK(words.lines.first().contains(u"1.234 records"));
    CHECK(words.lines.last().startsWith(u"Without a code from signed paper"));
}

TEST_CASE("With the code from paper the signed record is named, and nothing remains unseen")
{
    Verdict verdict;
    verdict.anchor = 17;
    const VerdictWords words = verdictWords(verdict, true, Language::Indonesian);
    CHECK(words.lines.join(u' ').contains(u"record 17"));
    CHECK_FALSE(words.lines.join(u' ').contains(u"Without a code"));
}

TEST_CASE("Every fault is told in its own words, with the first place that does not fit")
{
    QSet<QString> told;
    for (int fault = 0; fault <= static_cast<int>(VerdictFault::CodeNotFound); ++fault) {
        Verdict verdict;
        verdict.fault = static_cast<VerdictFault>(fault);
        verdict.record = 5;
        verdict.table = u"juror_mark"_s;
        verdict.key = {u"2"_s, u"7"_s, u"1"_s};
        verdict.column = u"value"_s;
        verdict.found = u"95"_s;
        verdict.expected = u"80"_s;
        const VerdictWords words = verdictWords(verdict, false, Language::English);
        const bool isOld = *verdict.fault == VerdictFault::NoLedger;
        CHECK(words.headline == (isOld ? u"Cannot be verified" : u"Does not fit"));
        told.insert(words.lines.first());
        if (*verdict.fault == VerdictFault::TableDiffers)
            CHECK(words.lines.first() == u"The first place that does not fit is juror_mark [2, 7, 1], column value: the ledger "
                                         u"says “80”, the file has “95”.");
        if (*verdict.fault == VerdictFault::BrokenChain)
            CHECK(words.lines.first().contains(u"record 5"));
    }
    CHECK(told.size() == static_cast<int>(VerdictFault::CodeNotFound) + 1);
}
