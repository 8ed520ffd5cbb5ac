#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/common/EmptyState.h"
#include "ui/common/Pill.h"
#include "ui/pages/RankingView.h"
#include "ui/shell/Navigation.h"

#include <QTest>

using namespace sidang;

namespace {

QString shownCategory(const Desk& desk)
{
    return desk.find<Navigation>()->currentIndex().data().toString();
}

}

TEST_CASE("Ctrl+PgDn and Ctrl+PgUp walk the categories around")
{
    Desk desk;
    desk.openEdition();
    CHECK(shownCategory(desk) == u"Pemerintah Kabupaten/Kota");
    QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(shownCategory(desk) == u"Badan Usaha Besar");
    CHECK(desk.find<RankingView>()->model()->rowCount() == 2);
    QTest::keyClick(desk.window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(desk.window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(shownCategory(desk) == u"Skema rusak");
}

TEST_CASE("Arrows in the navigation change the category, and Enter leads into the table")
{
    Desk desk;
    desk.openEdition();
    auto* navigation = desk.find<Navigation>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    CHECK(desk.find<RankingView>()->model()->rowCount() == 2);
    QTest::keyClick(navigation, Qt::Key_Return);
    CHECK(desk.find<RankingView>()->hasFocus());
}

TEST_CASE("A click in the navigation shows the category")
{
    Desk desk;
    desk.openEdition();
    auto* navigation = desk.find<Navigation>();
    const QRect entry = navigation->visualRect(navigation->model()->index(3, 0));
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, entry.center());
    CHECK(shownCategory(desk) == u"Badan Usaha Besar");
}

TEST_CASE("A category without nominees and one that cannot be ranked say so instead of a table")
{
    Desk desk;
    desk.openEdition();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.find<RankingView>() == nullptr);
    CHECK(desk.find<EmptyState>() != nullptr);
    QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.find<EmptyState>() != nullptr);
    QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.find<RankingView>() != nullptr);
}

TEST_CASE("The state of the category is told in words")
{
    Desk desk;
    desk.openEdition();
    CHECK(desk.find<Pill>(u"provisional: 1 nominee without all marks"_s) != nullptr);
    CHECK(desk.find<Pill>(u"1 of 4 categories complete"_s) != nullptr);
}

TEST_CASE("The start page is one key away and the ranking comes back as it was")
{
    Desk desk;
    desk.openEdition();
    desk.find<RankingView>()->selectRow(2);
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.find<RankingView>() == nullptr);
    QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    REQUIRE(desk.find<RankingView>() != nullptr);
    CHECK(desk.find<RankingView>()->currentIndex().row() == 2);
}
