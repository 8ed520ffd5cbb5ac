#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/PassphraseGate.h"
#include "ui/models/Seat.h"

using namespace sidang;
using namespace std::chrono_literals;

TEST_CASE("Who takes the seat unasked: the last one, else operator 1, else the administrator, none with a passphrase")
{
    EditionBook book = deskBook();
    CHECK(silentSeat(book, chair) == chair);
    CHECK(silentSeat(book, std::nullopt) == operatorOne);
    book.officials[1].passphrase = u"$argon2id$"_s;
    CHECK(silentSeat(book, operatorOne) == admin);
    book.officials[0].serves = false;
    CHECK_FALSE(silentSeat(book, std::nullopt).has_value());
    CHECK(silentSeat(book, OfficialId{99}) == std::nullopt);
}

TEST_CASE("Before the plenary marks are for the operators, and nobody at the desk sees none")
{
    EditionBook book = deskBook();
    book.stages[kab] = {Phase::Scoring, 1};
    CHECK(maySeeMarksOf(book, findOfficial(book, operatorOne), kab));
    CHECK_FALSE(maySeeMarksOf(book, findOfficial(book, admin), kab));
    CHECK_FALSE(maySeeMarksOf(book, findOfficial(book, chair), kab));
    CHECK_FALSE(maySeeMarksOf(book, nullptr, kab));
    book.stages[kab].phase = Phase::Plenary;
    CHECK(maySeeMarksOf(book, findOfficial(book, chair), kab));
}

TEST_CASE("Where marks are keyed twice, the second operator sees none of the first until the plenary")
{
    EditionBook book = deskBook();
    book.stages[kab] = {Phase::Scoring, 1};
    book.categories[0].rules.doubleEntry = true;
    CHECK(maySeeMarksOf(book, findOfficial(book, operatorOne), kab));
    CHECK_FALSE(maySeeMarksOf(book, findOfficial(book, operatorTwo), kab));
    CHECK(maySeeMarksOf(book, findOfficial(book, operatorTwo), besar));
    book.stages[kab].phase = Phase::Plenary;
    CHECK(maySeeMarksOf(book, findOfficial(book, operatorTwo), kab));
}

TEST_CASE("Marks that are in are counted of those expected from the nominees who take part")
{
    const EditionBook book = deskBook();
    // Five take part, three jurors, one recused once; one mark of Mentawai is missing.
    CHECK(markProgress(book, kab) == MarkProgress{13, 14});
    CHECK(markProgress(book, desa) == MarkProgress{0, 0});
    CHECK(markProgress(book, CategoryId{99}) == MarkProgress{});
}

TEST_CASE("The fifth wrong passphrase makes the next wait, the sixth longer; a right one ends it")
{
    PassphraseGate gate(10s);
    for (int i = 1; i < PassphraseGate::freeTries; ++i)
        gate.wrong();
    CHECK(gate.wait() == 0ms);
    gate.wrong();
    CHECK(gate.wait() > 9s);
    CHECK(gate.wait() <= 10s);
    gate.wrong();
    CHECK(gate.wait() > 19s);
    gate.right();
    CHECK(gate.wait() == 0ms);
    CHECK(gate.wrongTries() == 0);
}
