// What a measured indicator reads from the monthly figures.
#include "core/scoring/Readings.h"

#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

class Figures {
public:
    Figures() { book.edition.period = {QDate(2021, 1, 1), QDate(2021, 12, 31)}; }

    Figures& add(int month, std::optional<Coverage> coverage, Basis basis = Basis::Verified, int year = 2021)
    {
        book.figures[{{1}, Programme::Jkk, Segment::Wage, QDate(year, month, 1), basis}] = {coverage, {}, {}};
        return *this;
    }
    std::optional<Measurement> read(Over over) const { return readFigures(book, {1}, {Programme::Jkk, Segment::Wage, over}); }

    EditionBook book;
};

std::optional<Measurement> share(int numerator, int denominator)
{
    return Figure{numerator, denominator};
}

}

TEST_CASE("the last month that has a figure, all months together, and growth, over gaps")
{
    Figures figures;
    figures.add(2, Coverage{100, 200}).add(5, Coverage{130, 210}).add(11, Coverage{150, 220});
    CHECK(figures.read(Over::LastMonth) == share(150, 220));
    CHECK(figures.read(Over::Mean) == share(380, 630));
    CHECK(figures.read(Over::Growth) == share(50, 100));
}

TEST_CASE("a decline counts as 0")
{
    Figures figures;
    figures.add(1, Coverage{100, 200}).add(12, Coverage{90, 200});
    CHECK(figures.read(Over::Growth) == share(0, 100));
}

TEST_CASE("only verified figures of the period, the programme and the segment are read")
{
    Figures figures;
    figures.add(6, Coverage{10, 20}).add(12, Coverage{99, 100}, Basis::Declared).add(1, Coverage{98, 100}, Basis::Verified, 2022);
    figures.add(12, Coverage{97, 100}, Basis::Verified, 2020);
    figures.book.figures[{{1}, Programme::Jkm, Segment::Wage, QDate(2021, 12, 1), Basis::Verified}] = {Coverage{1, 2}, {}, {}};
    figures.book.figures[{{1}, Programme::Jkk, Segment::NonWage, QDate(2021, 12, 1), Basis::Verified}] = {Coverage{1, 2}, {}, {}};
    figures.book.figures[{{2}, Programme::Jkk, Segment::Wage, QDate(2021, 12, 1), Basis::Verified}] = {Coverage{1, 2}, {}, {}};
    CHECK(figures.read(Over::LastMonth) == share(10, 20));
    CHECK(figures.read(Over::Mean) == share(10, 20));
}

TEST_CASE("months that do not apply count for nothing; when all do not, neither does the indicator")
{
    Figures figures;
    CHECK_FALSE(figures.read(Over::LastMonth));
    figures.add(3, std::nullopt).add(4, std::nullopt);
    for (const Over over : {Over::LastMonth, Over::Mean, Over::Growth})
        CHECK(figures.read(over) == std::optional<Measurement>(NotApplicable{}));
    figures.add(2, Coverage{5, 10});
    CHECK(figures.read(Over::LastMonth) == share(5, 10));
}

TEST_CASE("a universe, or a first month, of 0 gives nothing")
{
    Figures figures;
    figures.add(1, Coverage{0, 0});
    for (const Over over : {Over::LastMonth, Over::Mean, Over::Growth})
        CHECK_FALSE(figures.read(over));
    figures.add(2, Coverage{5, 10});
    CHECK(figures.read(Over::Mean) == share(5, 10));
    CHECK_FALSE(figures.read(Over::Growth));
}
