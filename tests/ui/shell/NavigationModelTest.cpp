#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/shell/NavigationModel.h"

#include <QAbstractItemModelTester>

using namespace sidang;

TEST_CASE("The navigation has the start page alone, and with an edition its categories, history and backups")
{
    NavigationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 1);
    model.show(openEdition(QString(), deskBook()));
    REQUIRE(model.rowCount() == 9);
    CHECK_FALSE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.categoryAt(2) == kab);
    CHECK(model.rowOf(rusak) == 5);
    CHECK_FALSE(model.categoryAt(0).has_value());
    CHECK(model.destinationAt(7) == Destination::History);
    CHECK(model.rowOf(Destination::Backups) == 8);
    CHECK_FALSE(model.flags(model.index(6)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(2).data(CountRole).toString() == u"4");
    CHECK(model.index(2).data(OpenStateRole).toBool());
    CHECK_FALSE(model.index(4).data(OpenStateRole).toBool());
    CHECK(model.index(5).data(Qt::AccessibleTextRole).toString() == u"Skema rusak, cannot be ranked yet");
}
