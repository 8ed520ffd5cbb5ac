#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/pages/ProblemPlace.h"
#include "ui/pages/ProblemsDialog.h"
#include "ui/pages/RankingPage.h"
#include "ui/pages/scheme/SchemePage.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

Problem problemOf(ProblemKind kind, Place place)
{
    return {kind, Severity::Error, std::move(place), {}};
}

}

TEST_CASE("A problem of the scheme leads to the category and the criterion concerned")
{
    const EditionBook book = deskBook();
    const ProblemPlace place =
        placeToMend(book, problemOf(ProblemKind::WeightZero, {.category = u"KAB"_s, .criterion = u"KIN1"_s}));
    CHECK(place.page == PageId::Scheme);
    CHECK(place.target.category == kab);
    CHECK(place.target.criterion == kin1);
}

TEST_CASE("A problem of a mark leads to the sheet, one of a figure to the figures")
{
    const EditionBook book = deskBook();
    const ProblemPlace mark = placeToMend(
        book, problemOf(ProblemKind::MarkOutOfRange, {.criterion = u"WAW1"_s, .juror = u"J2"_s, .nominee = u"N1"_s}));
    CHECK(mark.page == PageId::Marks);
    CHECK(mark.target.category == kab);
    CHECK(mark.target.nominee == padang);
    CHECK(mark.target.juror == JurorId{2});
    CHECK(mark.target.criterion == waw1);
    const ProblemPlace figure =
        placeToMend(book, problemOf(ProblemKind::DenominatorNotPositive, {.criterion = u"KIN1"_s, .nominee = u"N1"_s}));
    CHECK(figure.page == PageId::Figures);
    const ProblemPlace fact =
        placeToMend(book, problemOf(ProblemKind::UnknownLevel, {.criterion = u"REG1"_s, .nominee = u"N1"_s}));
    CHECK(fact.page == PageId::Marks); // facts stand beside the score sheets
}

TEST_CASE("Problems of jury, nominees and edition lead to their pages; unknown codes leave the row open")
{
    const EditionBook book = deskBook();
    CHECK(placeToMend(book, problemOf(ProblemKind::SeveralChairs, {})).page == PageId::Jury);
    CHECK(placeToMend(book, problemOf(ProblemKind::DuplicateNominee, {.nominee = u"N2"_s})).target.nominee == agam);
    CHECK(placeToMend(book, problemOf(ProblemKind::PeriodReversed, {})).page == PageId::Edition);
    const ProblemPlace unknown = placeToMend(book, problemOf(ProblemKind::WeightSum, {.category = u"TIADA"_s}));
    CHECK(unknown.page == PageId::Scheme);
    CHECK_FALSE(unknown.target.category);
}

TEST_CASE("Enter on a problem goes to where it is mended")
{
    Desk desk;
    desk.openEdition();
    inDialog<ProblemsDialog>([&] { desk.press(Qt::Key_F8, Qt::NoModifier); }, [](ProblemsDialog& dialog) {
        auto* list = childOf<QListView>(dialog, u"Problems"_s);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Return); // the scheme that does not sum to 100 stands first
    });
    settle();
    CHECK(desk.find<SchemePage>());
    inDialog<ProblemsDialog>([&] { desk.press(Qt::Key_F8, Qt::NoModifier); }, [](ProblemsDialog& dialog) {
        auto* list = childOf<QListView>(dialog, u"Problems"_s);
        QTest::keyClick(list, Qt::Key_End);
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Go there"_s), Qt::LeftButton); // the open tie
    });
    settle();
    CHECK(desk.find<RankingPage>());
}
