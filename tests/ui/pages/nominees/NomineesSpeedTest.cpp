// How long the page takes at national size; it prints and does not fail on time.
#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"
#include "core/text/Regions.h"
#include "ui/common/SearchField.h"
#include "ui/models/nominees/NomineesModel.h"
#include "ui/pages/PlainTable.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace sidang;

namespace {

EditionBook nationalBook()
{
    EditionBook book = deskBook();
    book.edition.region.clear();
    for (const Region& region : regenciesBelow(u"")) {
        Nominee nominee;
        nominee.id = {static_cast<int>(book.nominees.size()) + 1};
        nominee.code = u"KK-%1"_s.arg(nominee.id.value, 3, 10, QChar(u'0'));
        nominee.category = kab;
        nominee.name = region.name;
        nominee.region = region.code;
        book.nominees.push_back(nominee);
    }
    return book;
}

void measure(const char* what, const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    settle();
    std::printf("  %-42s %6.1f ms\n", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

}

TEST_CASE("514 nominees and more are filtered, sorted, searched and changed")
{
    Desk desk;
    REQUIRE(createEdition(desk.edition(), found(nationalBook(), foundingNow(u"Admin"_s)), Existing::Replace));
    desk.openEdition();
    measure("page shown the first time", [&] { desk.window->goTo(PageId::Nominees); });
    auto* table = desk.find<PlainTable>(u"Nominees"_s);
    REQUIRE(table->model()->rowCount() == 522);
    auto* category = desk.find<QComboBox>(u"Category"_s);
    measure("one category", [&] { category->setCurrentIndex(2); });
    measure("all categories again", [&] { category->setCurrentIndex(0); });
    for (int column = 0; column < nomineeColumns; ++column)
        measure("sorted by a column", [&] { table->sortByColumn(column, Qt::DescendingOrder); });
    measure("a letter of a search", [&] { QTest::keyClicks(desk.find<SearchField>(), u"k"_s); });
    measure("a word of a search", [&] { QTest::keyClicks(desk.find<SearchField>(), u"ota so"_s); });
    CHECK(table->model()->rowCount() > 0);
    CHECK(table->model()->rowCount() < 20);
    measure("the search given up", [&] { desk.find<SearchField>()->clear(); });
    const EditionBook& book = desk.session().book();
    measure("similar names of all", [&] { CHECK(similarNominees(book.nominees).size() == 6); });
    table->makeCurrent(5);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* leader = desk.find<QLineEdit>(u"Leader"_s);
    leader->setFocus();
    QTest::keyClicks(leader, u"Ibu Contoh"_s);
    measure("a field saved", [&] { QTest::keyClick(leader, Qt::Key_Return); });
    auto* name = desk.find<QLineEdit>(u"Name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"PT Contoh"_s);
    measure("a name saved", [&] { QTest::keyClick(name, Qt::Key_Return); });
}
