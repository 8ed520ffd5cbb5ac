#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/shell/NavigationModel.h"

#include <QAbstractItemModelTester>

using namespace sidang;

TEST_CASE("The navigation has the start page alone, and with an edition every page in the order of the work")
{
    NavigationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 1);
    CHECK(model.rowOf(PageId::Overview) == -1);
    model.show(openEdition(QString(), deskBook()));
    REQUIRE(model.rowCount() == pageCount + 4);
    int before = -1;
    for (int i = 0; i < pageCount; ++i) {
        const auto page = static_cast<PageId>(i);
        const int row = model.rowOf(page);
        CHECK(row > before);
        CHECK(model.pageAt(row) == page);
        CHECK(model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable));
        CHECK_FALSE(model.index(row).data().toString().isEmpty());
        before = row;
    }
    const QModelIndex heading = model.index(1);
    CHECK_FALSE(model.pageAt(1).has_value());
    CHECK(heading.data().toString() == u"Preparation");
    CHECK_FALSE(model.flags(heading).testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(model.rowOf(PageId::Nominees)).data(CountRole).toString() == u"8");
    const QModelIndex ranking = model.index(model.rowOf(PageId::Ranking));
    CHECK(ranking.data(OpenStateRole).toBool());
    CHECK(ranking.data(Qt::AccessibleTextRole).toString() == u"Ranking, not every category can be ranked completely yet");
    model.show(nullptr);
    CHECK(model.rowCount() == 1);
}
