#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/common/EmptyState.h"
#include "ui/common/Pill.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/RankingView.h"
#include "ui/shell/Navigation.h"

#include <QComboBox>
#include <QTest>

using namespace sidang;

namespace {

QString shownCategory(const Desk& desk)
{
    return desk.find<QComboBox>(u"Category"_s)->currentText();
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

TEST_CASE("Arrows in the navigation change the page, and Enter leads into it")
{
    Desk desk;
    desk.openEdition();
    auto* navigation = desk.find<Navigation>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    CHECK(desk.find<RankingView>() == nullptr);
    QTest::keyClick(navigation, Qt::Key_Up);
    QTest::keyClick(navigation, Qt::Key_Return);
    REQUIRE(desk.find<RankingView>() != nullptr);
    CHECK(desk.find<RankingView>()->hasFocus());
}

TEST_CASE("A click in the navigation shows the page")
{
    Desk desk;
    desk.openEdition();
    auto* navigation = desk.find<Navigation>();
    const QAbstractItemModel& model = *navigation->model();
    const QRect entry = navigation->visualRect(model.index(model.rowCount() - 2, 0));
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, entry.center());
    CHECK(desk.find<HistoryPage>() != nullptr);
}

TEST_CASE("A category is chosen in the head of the window by keyboard")
{
    Desk desk;
    desk.openEdition();
    auto* categories = desk.find<QComboBox>(u"Category"_s);
    categories->setFocus();
    QTest::keyClick(categories, Qt::Key_Down);
    CHECK(shownCategory(desk) == u"Badan Usaha Besar");
    CHECK(desk.find<RankingView>()->model()->rowCount() == 2);
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
    QTest::keyClick(desk.window.get(), Qt::Key_Home, Qt::AltModifier);
    CHECK(desk.find<RankingView>() == nullptr);
    QTest::keyClick(desk.window.get(), Qt::Key_0, Qt::ControlModifier);
    REQUIRE(desk.find<RankingView>() != nullptr);
    CHECK(desk.find<RankingView>()->currentIndex().row() == 2);
}
