#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "core/domain/Check.h"
#include "ui/models/newedition/NewEdition.h"

#include <catch2/catch.hpp>

using namespace sidang;

TEST_CASE("A new edition has its administrator, and operators where they have names")
{
    NewEdition made;
    made.administrator = u"Admin Contoh"_s;
    made.operator2 = u"Operator Contoh"_s;
    const EditionBook book = bookOf(made);
    REQUIRE(book.officials.size() == 2);
    CHECK(book.officials[0].id == newAdministrator);
    CHECK(book.officials[0].role == OfficialRole::Administrator);
    CHECK(book.officials[1].role == OfficialRole::Operator2);
    CHECK(book.officials[1].id == OfficialId{2});
}

TEST_CASE("The usual jury has nine seats, and only those with a name are made")
{
    std::vector<JurySeat> seats = usualSeats();
    REQUIRE(seats.size() == 9);
    CHECK(seats[0].role == JurorRole::Chair);
    CHECK(seats[1].role == JurorRole::Secretary);
    CHECK(jurorsOf(seats).empty());
    seats[0].name = u"Ibu Contoh"_s;
    seats[4].name = u"Pak Contoh"_s;
    const std::vector<Juror> jurors = jurorsOf(seats);
    REQUIRE(jurors.size() == 2);
    CHECK(jurors[1].code == u"J2");
    CHECK(jurors[1].element == u"Serikat pekerja");
    CHECK(jurors[0].role == JurorRole::Chair);
}

TEST_CASE("The period that is judged is the year before until June, then the present one")
{
    CHECK(usualPeriod(QDate(2026, 2, 10)) == AssessmentPeriod{QDate(2025, 1, 1), QDate(2025, 12, 31)});
    CHECK(usualPeriod(QDate(2026, 6, 30)).first.year() == 2025);
    CHECK(usualPeriod(QDate(2026, 7, 1)).first.year() == 2026);
}

TEST_CASE("A file name is made of the label without what no system takes")
{
    CHECK(fileNameFor(u"Paritrana Award 2025, Sumatera Barat"_s) == u"Paritrana Award 2025, Sumatera Barat.sidang");
    CHECK(fileNameFor(u" a/b:c*? "_s) == u"abc.sidang");
    CHECK(fileNameFor(u"..."_s) == u"edisi.sidang");
    CHECK(fileNameFor(QString(300, u'x')).size() == 107);
}

TEST_CASE("A scheme is an example while a weight is invented")
{
    SchemeContent scheme{{deskBook().categories.front()}, {}};
    CHECK_FALSE(isExample(scheme));
    scheme.categories.front().criteria.front().children.front().indicator->provenance = u"contoh"_s;
    CHECK(isExample(scheme));
}
