#include "core/scoring/Tally.h"
#include "core/domain/Check.h"
#include "core/scoring/Explain.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/RandomEdition.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("random editions have no errors")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        INFO(seed);
        REQUIRE_FALSE(hasErrors(check(randomEdition(seed))));
    }
}

TEST_CASE("the fast sum and the explanation agree on every nominee of 10,000 random editions")
{
    int scored = 0;
    int wide = 0;
    for (unsigned seed = 1; seed <= 10'000; ++seed) {
        const EditionBook book = randomEdition(seed);
        for (const Category& category : book.categories) {
            Tally tally(book, category);
            for (const Nominee& nominee : book.nominees) {
                if (nominee.category != category.id || nominee.status != NomineeStatus::Eligible)
                    continue;
                const Score score = tally.score(nominee);
                const Explanation explanation = explain(book, nominee.id);
                INFO("seed " << seed << ", nominee " << nominee.code.toStdString());
                REQUIRE(score.reason == explanation.reason);
                if (score.reason)
                    continue;
                REQUIRE(score.total == explanation.total);
                REQUIRE(score.aspects == explanation.aspects);
                ++scored;
                wide += score.total.isNarrow() ? 0 : 1;
            }
        }
    }
    // The editions are worth their name only if they reach both ways of calculating.
    CHECK(scored > 10'000);
    CHECK(wide > 100);
}

TEST_CASE("a scale beyond 64 bits is scored exactly")
{
    EditionBuilder builder(3);
    builder.leaf("BESAR", "100", Source::Opinion, points("0", "99999999999999989", "1")).nominee("A");
    builder.opinions("A", "BESAR", {"99999999999999988", "99999999999999989", "99999999999999989"});
    Tally tally(builder.book, builder.category());
    const Score score = tally.score(builder.book.nominees.front());
    CHECK(Fraction(100) - score.total == Fraction(100) / (Fraction(3) * Fraction(decimalOf("99999999999999989"))));
}
