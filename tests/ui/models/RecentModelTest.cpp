#include "tests/support/Text.h"

#include "ui/models/RecentModel.h"
#include "ui/models/Roles.h"

#include <QAbstractItemModelTester>
#include <QTemporaryFile>

using namespace sidang;

TEST_CASE("A file that is gone stays listed, greyed and with the reason")
{
    QTemporaryFile there;
    REQUIRE(there.open());
    RecentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({there.fileName(), u"/tidak/ada/lama.sidang"_s});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    CHECK_FALSE(model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
    CHECK(model.index(1).data().toString() == u"lama");
    CHECK(model.index(1).data(NoteRole).toString() == u"No longer there: /tidak/ada");
    CHECK(model.index(1).data(QuietRole).toBool());
    CHECK(model.pathAt(0) == there.fileName());
    CHECK(model.pathAt(2) == u"");
}
