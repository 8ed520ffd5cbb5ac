#include "tests/support/Text.h"

#include "ui/models/BackupModel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace sidang;

namespace {

const QDateTime noon(QDate(2022, 2, 15), QTime(12, 0), Qt::UTC);

void put(const QString& folder, const QString& edition, const QDateTime& made, BackupCause cause)
{
    QDir().mkpath(folder);
    QFile file(QDir(folder).filePath(backupName(edition, made, cause)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("cadangan");
}

}

TEST_CASE("Backups of both places stand in one list, the newest first")
{
    const QTemporaryDir folder;
    const QString edition = folder.filePath(u"uji.sidang"_s);
    const QString stick = folder.filePath(u"stik"_s);
    put(backupFolder(edition), edition, noon, BackupCause::Close);
    put(backupFolder(edition), edition, noon.addSecs(-3600), BackupCause::Automatic);
    put(stick, edition, noon.addSecs(-60), BackupCause::ByHand);
    BackupModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(backupRows(edition, stick), noon.addSecs(90), Language::Indonesian);
    REQUIRE(model.rowCount() == 3);
    const auto cell = [&](int row, BackupColumn column) { return model.index(row, static_cast<int>(column)).data().toString(); };
    CHECK(cell(0, BackupColumn::Cause) == u"before closing a category");
    CHECK(cell(0, BackupColumn::Place) == u"beside the file");
    CHECK(cell(1, BackupColumn::Cause) == u"by hand");
    CHECK(cell(1, BackupColumn::Place) == u"second place");
    CHECK(cell(2, BackupColumn::Cause) == u"automatically");
    CHECK(model.rowAt(3) == nullptr);
    CHECK(backupRows(edition, {}).size() == 2);
}

TEST_CASE("The age of a backup is told in the largest unit that is full")
{
    CHECK(ageText(noon, noon.addSecs(59)) == u"just now");
    CHECK(ageText(noon, noon.addSecs(60)).startsWith(u"1 minute"));
    CHECK(ageText(noon, noon.addSecs(3599)).startsWith(u"59 minute"));
    CHECK(ageText(noon, noon.addSecs(7200)).startsWith(u"2 hour"));
    CHECK(ageText(noon, noon.addDays(3)).startsWith(u"3 day"));
    CHECK(ageText(noon.addSecs(10), noon) == u"just now");
}
