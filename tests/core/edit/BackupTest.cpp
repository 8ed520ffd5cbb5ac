// Backups: their names, which are kept, and what does not happen without one.
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

#include <set>

using namespace sidang;

namespace {

EditionBook bookInPlenary()
{
    EditionBook book = withOfficials(EditionBuilder(1).leaf("A", "100").nominees({"N1", "N2"}).opinions("N1", "A", {"90"})
                                         .opinions("N2", "A", {"80"}).book);
    book.stages[{1}] = {Phase::Plenary, 1};
    return book;
}

BackupEntry entry(const QDateTime& made, BackupCause cause = BackupCause::Automatic)
{
    return {u"/x/"_s + made.toString(Qt::ISODate) + word(cause), made, cause, 1};
}

const QDateTime start(QDate(2022, 1, 1), QTime(0, 30), Qt::UTC);

}

TEST_CASE("a backup's name says when and why, and is read back")
{
    const QString edition = u"/tmp/Paritrana 2021.v2.sidang"_s;
    CHECK(backupFolder(edition) == u"/tmp/Paritrana 2021.v2-cadangan"_s);
    const QDateTime padang(QDate(2022, 2, 15), QTime(9, 31, 7), Qt::OffsetFromUTC, 7 * 3600);
    CHECK(backupName(edition, padang, BackupCause::Close) == u"Paritrana 2021.v2_20220215-023107_close.sidang"_s);
    const QTemporaryDir folder;
    std::set<QString> words;
    for (int cause = 0; cause < 8; ++cause) {
        words.insert(word(static_cast<BackupCause>(cause)));
        QFile file(folder.filePath(backupName(edition, padang.addSecs(cause), static_cast<BackupCause>(cause))));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("12345");
    }
    CHECK(words.size() == 8);
    for (const char* other : {"Paritrana 2021_20220215-023107_close.sidang", "Paritrana 2021.v2_20220215-023107_party.sidang",
                              "Paritrana 2021.v2_20221315-023107_close.sidang", "Paritrana 2021.v2_20220215-023107_close.pdf",
                              "Paritrana 2021xv2_20220215-023107_close.sidang"}) {
        QFile file(folder.filePath(QString::fromLatin1(other)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QFile again(folder.filePath(u"Paritrana 2021.v2_20220215-023114_exit-2.sidang"_s));
    REQUIRE(again.open(QIODevice::WriteOnly));
    const auto backups = backupsIn(folder.path(), edition);
    REQUIRE(backups.size() == 9);
    CHECK(backups[0].path.endsWith(u"_exit-2.sidang"_s)); // of one second, the numbered one is the newer
    for (int cause = 0; cause < 8; ++cause) {
        const BackupEntry& one = backups[static_cast<std::size_t>(8 - cause)];
        CHECK(one.cause == static_cast<BackupCause>(cause));
        CHECK(one.made == padang.toUTC().addSecs(cause));
        CHECK(one.bytes == 5);
    }
}

TEST_CASE("backups thin out by age over a year: a day, three days of hours, sixty of days, then months")
{
    std::vector<BackupEntry> kept;
    const int hours = 365 * 24;
    for (int quarter = 0; quarter < hours * 4; ++quarter) {
        const QDateTime now = start.addSecs(quarter * 900);
        kept.insert(kept.begin(), entry(now, quarter == 5000 ? BackupCause::Close : BackupCause::Automatic));
        const auto old = superfluous(kept, now);
        for (const BackupEntry& one : old)
            std::erase(kept, one);
        if (quarter % 96 == 0)
            REQUIRE(kept.front() == entry(now));
    }
    const QDateTime now = start.addSecs((hours * 4 - 1) * 900);
    int ofDay = 0, ofThree = 0, ofSixty = 0, older = 0;
    for (const BackupEntry& one : kept) {
        const qint64 days = one.made.secsTo(now) / 86'400;
        ++(days < 1 ? ofDay : days < 3 ? ofThree : days < 60 ? ofSixty : older);
    }
    CHECK(ofDay == 96);
    CHECK((ofThree >= 48 && ofThree <= 49));
    CHECK((ofSixty >= 57 && ofSixty <= 58));
    CHECK((older >= 10 && older <= 12)); // ten or eleven months, and the one before closing
    CHECK(std::ranges::count(kept, BackupCause::Close, &BackupEntry::cause) == 1);
    CHECK(superfluous(kept, now).empty());
}

TEST_CASE("the newest is kept however old it is, and those before closing, restoring and migrating")
{
    const QDateTime now = start.addDays(1000);
    std::vector<BackupEntry> backups;
    for (int cause = 0; cause < 8; ++cause) // one hour of one day, long ago
        backups.insert(backups.begin(), entry(start.addSecs(cause), static_cast<BackupCause>(cause)));
    std::set<BackupCause> gone;
    for (const BackupEntry& one : superfluous(backups, now))
        gone.insert(one.cause);
    CHECK_FALSE(gone.contains(BackupCause::Leaving)); // the newest
    for (const BackupCause cause : {BackupCause::Close, BackupCause::Restore, BackupCause::Migration})
        CHECK_FALSE(gone.contains(cause));
    CHECK(gone.contains(BackupCause::Automatic));
    CHECK(superfluous({}, now).empty());
    CHECK(superfluous({entry(start)}, now).empty());
}

TEST_CASE("a backup is the same edition, in both places, and the session knows what has none yet")
{
    Desk desk(bookInPlenary());
    const QTemporaryDir second;
    desk.session->setSecondPlace(second.path());
    CHECK_FALSE(desk.session->hasUnsavedCopy());
    desk.sit(OfficialRole::Chair);
    REQUIRE(desk.session->moveTo({1}, Phase::Scoring));
    CHECK(desk.session->hasUnsavedCopy());
    int told = 0;
    QObject::connect(desk.session.get(), &Session::backedUp, [&told] { ++told; });
    const auto made = desk.session->backup(BackupCause::ByHand);
    REQUIRE(made);
    CHECK(told == 1);
    CHECK_FALSE(desk.session->hasUnsavedCopy());
    for (const QString& folder : {backupFolder(desk.path()), second.path()}) {
        const auto backups = backupsIn(folder, desk.path());
        REQUIRE(backups.size() == 1);
        const auto recorded = loadRecorded(backups.front().path);
        REQUIRE(recorded);
        CHECK(recorded->book == desk.book());
        CHECK(recorded->ledger == desk.session->ledger());
        CHECK(verifyEdition(backups.front().path, desk.session->headCode())->isVerified());
    }
    // Another in the same second has a name of its own.
    REQUIRE(desk.session->backup(BackupCause::ByHand));
    CHECK(backupsIn(second.path(), desk.path()).size() == 2);
}

TEST_CASE("without the second place nothing is closed and no locked scheme changed; it is not made anew")
{
    Desk desk(bookInPlenary());
    const QString missing = desk.folder.filePath(u"stik"_s);
    desk.session->setSecondPlace(missing);
    const Desk::Trace before = desk.trace();
    desk.sit(OfficialRole::Chair);
    const auto closed = desk.session->close({1});
    REQUIRE_FALSE(closed.ok());
    CHECK(closed.error().kind == EditTroubleKind::BackupFailed);
    CHECK(closed.error().file.has_value());
    const Category& category = desk.book().categories.front();
    CriterionNode node = nodeOf(category.criteria.front(), category.id, std::nullopt);
    node.title = u"Baru"_s;
    CHECK(desk.perform(OfficialRole::Administrator, {replacedCriterion(category, 0, node)}, u"rapat"_s) ==
          EditTroubleKind::BackupFailed);
    CHECK_FALSE(desk.session->backup(BackupCause::ByHand));
    CHECK_FALSE(QDir(missing).exists());
    CHECK(desk.trace() == before);
    desk.session->setSecondPlace({});
    desk.sit(OfficialRole::Chair);
    CHECK(desk.session->close({1}));
}

TEST_CASE("the first of several scheme changes in preparation is preceded by a backup")
{
    EditionBook schemeAlone = withOfficials(EditionBuilder(1).leaf("A", "100").book);
    schemeAlone.jurors.clear();
    Desk desk(schemeAlone);
    const auto retitle = [&desk](const QString& title) {
        const Category& category = desk.book().categories.front();
        CriterionNode node = nodeOf(category.criteria.front(), category.id, std::nullopt);
        node.title = title;
        return desk.perform(OfficialRole::Administrator, {replacedCriterion(category, 0, node)});
    };
    const auto copies = [&desk] {
        std::vector<std::size_t> records; // in each, the newest first
        for (const BackupEntry& one : backupsIn(backupFolder(desk.path()), desk.path())) {
            CHECK(one.cause == BackupCause::SchemeChange);
            records.push_back(loadRecorded(one.path)->ledger.size());
        }
        return records;
    };
    const auto another = [&desk] {
        Edition edition = desk.book().edition;
        edition.place += u'x';
        desk.make(OfficialRole::Administrator, {EditionChange{{{}, desk.book().edition, edition}}});
    };
    using Sizes = std::vector<std::size_t>;
    REQUIRE(desk.session->ledger().size() == 1);

    REQUIRE(retitle(u"satu"_s) == std::nullopt); // nothing but the founding is there
    REQUIRE(retitle(u"dua"_s) == std::nullopt);
    CHECK(copies().empty());

    another(); // record 4
    REQUIRE(retitle(u"tiga"_s) == std::nullopt);
    REQUIRE(retitle(u"empat"_s) == std::nullopt);
    REQUIRE(desk.session->undo()); // a scheme change too
    REQUIRE(retitle(u"lima"_s) == std::nullopt);
    CHECK(copies() == Sizes{4});

    another(); // record 9
    CHECK(retitle(QString(10'001, u'x')) == EditTroubleKind::Invalid);
    CHECK(retitle(QString(10'001, u'x')) == EditTroubleKind::Invalid);
    REQUIRE(retitle(u"enam"_s) == std::nullopt);
    CHECK(copies() == Sizes{9, 4});

    desk.open(); // another sitting
    REQUIRE(retitle(u"tujuh"_s) == std::nullopt);
    REQUIRE(retitle(u"delapan"_s) == std::nullopt);
    CHECK(copies() == Sizes{10, 9, 4});
}

TEST_CASE("a backup and a verification that are done beside the work are of the moment they were asked for")
{
    Desk desk(bookInPlenary());
    const QTemporaryDir stick;
    desk.session->setSecondPlace(stick.path());
    const QString code = desk.session->headCode();
    const std::size_t records = desk.session->ledger().size();
    const auto backUp = desk.session->backupWork(BackupCause::Automatic);
    const auto verify = desk.session->verification(code);
    desk.sit(OfficialRole::Chair);
    REQUIRE(desk.session->moveTo({1}, Phase::Scoring));
    const auto made = backUp();
    REQUIRE(made);
    CHECK(loadRecorded(made->path)->ledger.size() == records);
    CHECK(backupsIn(stick.path(), desk.session->path()).size() == 1);
    desk.session->noteBackup(records);
    CHECK(desk.session->hasUnsavedCopy());
    CHECK(verify()->isVerified());
    CHECK(verify()->anchor == static_cast<qint64>(records));
    desk.session->setSecondPlace(stick.filePath(u"missing"_s));
    CHECK(desk.session->backupWork(BackupCause::Automatic)().error().kind == FileTroubleKind::FolderMissing);
}
