#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/RecentModel.h"
#include "ui/models/Roles.h"

#include <QAbstractItemModelTester>
#include <QTemporaryFile>

using namespace sidang;

TEST_CASE("A file that is gone stays listed, quiet and with the reason")
{
    QTemporaryFile there;
    REQUIRE(there.open());
    RecentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString gone = u"/tidak/ada/lama.sidang"_s;
    model.show({there.fileName(), gone}, Language::English);
    model.tell(gone, Failure{FileTrouble{FileTroubleKind::Missing, gone, {}}});
    REQUIRE(model.rowCount() == 2);
    CHECK_FALSE(model.index(0).data(QuietRole).toBool());
    CHECK(model.index(1).data().toString() == u"lama");
    CHECK(model.index(1).data(NoteRole).toString() == u"No longer there: /tidak/ada/lama.sidang");
    CHECK(model.index(1).data(QuietRole).toBool());
    CHECK(model.pathAt(0) == there.fileName());
    CHECK(model.pathAt(2) == u"");
}

TEST_CASE("What was found in a file is told under its label, the furthest phase first, and stays when the list is shown anew")
{
    QTemporaryFile there;
    REQUIRE(there.open());
    RecentModel model;
    model.show({there.fileName()}, Language::English);
    EditionBook book = deskBook();
    book.stages[desa] = {Phase::Closed, 1};
    model.tell(there.fileName(), glimpseOf(book, u"2026-11-25T03:00:00.000Z"_s));
    model.show({there.fileName()}, Language::English);
    CHECK(model.index(0).data().toString() == u"Paritrana Award 2021");
    const QString note = model.index(0).data(NoteRole).toString();
    CHECK(note.startsWith(u"Closed: Pemerintah Desa · Preparing: Pemerintah Kabupaten/Kota, "));
    CHECK(note.contains(u"last saved on 25 November 2026, "));
    model.tell(u"/lain.sidang"_s, glimpseOf(book, {})); // is not listed
    CHECK(model.rowCount() == 1);
}

TEST_CASE("A refused file and one whose last write was cut off are told apart")
{
    QTemporaryFile there;
    REQUIRE(there.open());
    RecentModel model;
    model.show({there.fileName()}, Language::English);
    model.tell(there.fileName(), Failure{FileTrouble{FileTroubleKind::InUse, there.fileName(), u"siti@laptop (sidang)"_s}});
    CHECK(model.index(0).data(NoteRole).toString().contains(u"siti@laptop"));
    CHECK(model.index(0).data(QuietRole).toBool());
    model.tell(there.fileName(), EditionGlimpse{.isCutOff = true});
    CHECK(model.index(0).data(NoteRole).toString().startsWith(u"The last write was cut off"));
    CHECK_FALSE(model.index(0).data(QuietRole).toBool());
}
