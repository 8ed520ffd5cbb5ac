// A disk that fails under an open session: nothing is half done, and the session goes on once it works again.
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"
#include "tests/support/FaultyDisk.h"

using namespace sidang;

namespace {

const MarkKey opinion{{1}, {1}, JurorId{1}};

EditionBook book()
{
    return withOfficials(EditionBuilder(1).leaf("A", "100").nominees({"N1"}).book);
}

std::optional<EditTroubleKind> mark(Desk& desk, int value)
{
    return desk.perform(OfficialRole::Operator1, {marked(desk.book(), opinion, Decimal(value))});
}

/// The session and its file say the same, and it fits.
void checkAgreement(Desk& desk)
{
    const auto verdict = desk.session->verify(std::nullopt);
    REQUIRE(verdict);
    CHECK(verdict->isVerified());
    CHECK(verdict->book == desk.book());
    CHECK(verdict->ledger == desk.session->ledger());
}

/// One edit on a disk that fails at its n-th change; false when it makes fewer than n.
bool tryOne(int number, DiskFault fault, bool onward)
{
    FaultyDisk disk;
    Desk desk(book());
    REQUIRE(mark(desk, 80) == std::nullopt);
    const auto before = desk.session->ledger().size();
    disk.failAt(number, fault, onward);
    const auto trouble = mark(desk, 81);
    const bool hasFailed = disk.heal();
    INFO("change " << number << ", fault " << static_cast<int>(fault) << ", onward " << onward);
    // What the disk refused to say at first is known with the next edit, which then starts from what is no longer there.
    auto next = mark(desk, 82);
    const bool isLate = trouble && next == EditTroubleKind::NotCurrent;
    if (isLate)
        next = mark(desk, 82);
    CHECK(next == std::nullopt);
    CHECK(desk.session->undo());
    const bool stands = desk.session->ledger().size() > before + 2;
    // Refused and there all the same: only where the confirmation failed too.
    if (trouble) {
        CHECK(trouble == EditTroubleKind::NotSaved);
        CHECK((!stands || onward));
    } else {
        CHECK(stands);
    }
    CHECK(desk.book().marks.value(opinion) == MarkValue(Decimal(stands ? 81 : 80)));
    checkAgreement(desk);
    // What came in by a detour is taken back in its turn.
    CHECK(desk.session->undo());
    CHECK(desk.book().marks.value(opinion) == (stands ? std::optional<MarkValue>(Decimal(80)) : std::nullopt));
    CHECK(desk.session->redo());
    desk.open();
    CHECK(desk.book().marks.value(opinion) == MarkValue(Decimal(stands ? 81 : 80)));
    checkAgreement(desk);
    return hasFailed;
}

}

TEST_CASE("an edit that a disk refuses is not made, and the next one is, once the disk works again")
{
    for (const DiskFault fault : {DiskFault::Full, DiskFault::Broken, DiskFault::Deaf}) {
        for (const bool onward : {false, true}) {
            int number = 1;
            while (tryOne(number, fault, onward))
                ++number;
            CHECK(number > 8);
        }
    }
}

TEST_CASE("what came into the file unseen is sealed with the rest")
{
    EditionBook inPlenary = withOfficials(EditionBuilder(1).leaf("A", "100").nominees({"N1", "N2"}).opinions("N1", "A", {"90"})
                                              .opinions("N2", "A", {"80"}).book);
    inPlenary.stages[{1}] = {Phase::Plenary, 1};
    bool hasFailed = true;
    int unseen = 0;
    for (int number = 1; hasFailed; ++number) {
        FaultyDisk disk;
        Desk desk(inPlenary);
        disk.failAt(number, DiskFault::Deaf, true);
        Nominee absent = desk.book().nominees.front();
        absent.status = NomineeStatus::Absent;
        const auto trouble = desk.perform(OfficialRole::Chair, {replaced<NomineeChange>(desk.book().nominees, 0, absent)}, u"sakit"_s);
        const auto seen = desk.session->ledger().size();
        hasFailed = disk.heal();
        INFO("change " << number);
        REQUIRE(desk.session->close({1}));
        unseen += trouble && desk.session->ledger().size() > seen + 1;
        checkAgreement(desk);
    }
    CHECK(unseen > 0);
}

TEST_CASE("an edition goes on at another place while its own disk does nothing any more")
{
    FaultyDisk disk;
    const QTemporaryDir elsewhere(quickPlace());
    Desk desk(book());
    REQUIRE(mark(desk, 80) == std::nullopt);
    for (int number = 1; number <= 6; ++number) {
        disk.failAt(number, DiskFault::Broken, true);
        CHECK(mark(desk, 81) == EditTroubleKind::NotSaved);
        disk.heal(); // the other disk is a sound one
        REQUIRE(desk.session->continueAt(elsewhere.filePath(u"edisi-%1.sidang"_s.arg(number))));
        CHECK(desk.book().marks.value(opinion) == MarkValue(Decimal(80)));
        CHECK(mark(desk, 81) == std::nullopt);
        checkAgreement(desk);
        CHECK(desk.session->undo());
    }
}
