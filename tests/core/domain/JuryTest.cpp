#include "core/domain/Deputies.h"
#include "core/domain/Quorum.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

Deputy deputy(const QString& name, QDate first, QDate last)
{
    return {name, {}, first, last};
}

EditionBook bookOfThree()
{
    EditionBook book;
    Category category;
    category.id = {1};
    category.rules.quorum = 2;
    book.categories = {category};
    for (int j = 1; j <= 3; ++j)
        book.jurors.push_back({JurorId{j}, u"J%1"_s.arg(j), {}, {}, JurorRole::Member, true, {}});
    book.jurors.back().scores = false;
    for (int n = 1; n <= 2; ++n)
        book.nominees.push_back({NomineeId{n}, u"N%1"_s.arg(n), {1}, u"Kandidat"_s, {}, NomineeStatus::Eligible});
    return book;
}

}

TEST_CASE("Who acts for a juror has a name and days that begin before they end and are nobody else's")
{
    const QDate first(2022, 3, 1);
    const std::vector<Deputy> deputies{deputy(u"Wakil Contoh"_s, first, first.addDays(2)),
                                       deputy(u"Lain Contoh"_s, first.addDays(3), first.addDays(3))};
    CHECK(deputyFault(deputies, 0) == std::nullopt);
    CHECK(deputyFault(deputies, 1) == std::nullopt);
    const auto faultWith = [&](const Deputy& other) {
        std::vector<Deputy> all = deputies;
        all.push_back(other);
        return deputyFault(all, 2);
    };
    CHECK(faultWith(deputy(u" "_s, first, first)) == DeputyFault::NameMissing);
    CHECK(faultWith(deputy(u"A"_s, first, QDate())) == DeputyFault::DateMissing);
    CHECK(faultWith(deputy(u"A"_s, first.addDays(9), first.addDays(8))) == DeputyFault::Reversed);
    CHECK(faultWith(deputy(u"A"_s, first.addDays(3), first.addDays(9))) == DeputyFault::Overlapping);
    CHECK(faultWith(deputy(u"A"_s, first.addDays(4), first.addDays(9))) == std::nullopt);
}

TEST_CASE("On a day within the days somebody acts, the days themselves included")
{
    Juror juror;
    juror.deputies = {deputy(u"Wakil Contoh"_s, QDate(2022, 3, 1), QDate(2022, 3, 2))};
    CHECK(deputyOn(juror, QDate(2022, 2, 28)) == nullptr);
    REQUIRE(deputyOn(juror, QDate(2022, 3, 1)) != nullptr);
    CHECK(deputyOn(juror, QDate(2022, 3, 2))->name == u"Wakil Contoh");
    CHECK(deputyOn(juror, QDate(2022, 3, 3)) == nullptr);
}

TEST_CASE("The quorum counts who scores and is not recused, and says what one more recusal would do")
{
    EditionBook book = bookOfThree();
    CHECK(Quorums(book).of({1}) == Quorum{2, 2, 2});
    CHECK_FALSE(Quorums(book).of({1}).isBelow());
    CHECK(Quorums(book).without({1}, {1}) == Quorum{2, 1, 2});
    CHECK(Quorums(book).without({1}, {1}).isBelow());
    CHECK(Quorums(book).without({1}, {3}) == Quorum{2, 2, 2}); // does not score
    book.recusals = {{JurorId{1}, NomineeId{1}, {}}};
    CHECK(Quorums(book).of({1}) == Quorum{2, 1, 2});
    CHECK(Quorums(book).without({1}, {1}) == Quorum{2, 1, 2}); // recused already
    CHECK(Quorums(book).of({2}) == Quorum{2, 2, 2});
}
