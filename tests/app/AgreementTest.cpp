// The core and the independent verifier say the same of files that the core writes.
#include "core/storage/BookStore.h"
#include "core/storage/EditionFile.h"
#include "core/storage/Migrator.h"
#include "tests/app/TwoJudges.h"
#include "tests/support/Founded.h"
#include "tests/support/RandomDesk.h"
#include "tests/support/RandomEdition.h"
#include "tests/support/Text.h"

#include <QProcess>

using namespace sidang;

namespace {

struct Seeds {
    unsigned first = 0, last = 0;
};

/// "2500-4999" in SIDANG_SEEDS: the share of this run.
Seeds seedsOfRun()
{
    const QStringList ends = qEnvironmentVariable("SIDANG_SEEDS", u"0-199"_s).split(u'-');
    return {ends.first().toUInt(), ends.last().toUInt()};
}

/// Every seventh cannot be ranked whole, every eleventh has leaves of weight 0.
EditionBook editionFor(unsigned seed)
{
    EditionBook book = randomEdition(seed);
    if (seed % 7 == 3)
        spoil(book, seed);
    if (seed % 11 == 5)
        emptyWeights(book, seed);
    if (seed % 3 != 0)
        addDesk(book, seed);
    return book;
}

/// Founding makes an official and stages where there are none; what it makes is the book.
RecordedBook write(const QString& path, unsigned seed)
{
    RecordedBook recorded = founded(editionFor(seed));
    const auto created = createEdition(path, recorded, Existing::Replace);
    INFO(seed << ": " << (created ? QString() : created.error().detail).toStdString());
    REQUIRE(created);
    return recorded;
}

/// As `write`, with the tables made once: an empty file is copied and filled.
RecordedBook fill(const QString& empty, const QString& path, unsigned seed)
{
    RecordedBook recorded = founded(editionFor(seed));
    copyOver(empty, path);
    const auto database = Database::open(path, Access::ReadWrite);
    REQUIRE(database);
    INFO("seed " << seed);
    REQUIRE(addAll(**database, recorded));
    return recorded;
}

void makeEmpty(const QString& path)
{
    const auto database = Database::open(path, Access::Create);
    REQUIRE(database);
    REQUIRE(migrate(**database) == MigrationOutcome::Upgraded);
}

QByteArray outputOf(const QString& program, const QStringList& arguments, int& code)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    code = process.exitCode();
    return process.readAllStandardOutput();
}

}

TEST_CASE("agreement: both verify what the core writes, with the same ranking and code", "[seeds]")
{
    const QuickFolder folder;
    const QString path = folder.path(u"a.sidang"_s);
    const QString empty = folder.path(u"empty.sidang"_s);
    makeEmpty(empty);
    const auto [first, last] = seedsOfRun();
    int disagreements = 0;
    for (unsigned seed = first; seed <= last; ++seed) {
        // Making tables is most of the time, and the core makes them twice to judge a file: every fifth edition goes the whole
        // way, of the others the core judges the ledger.
        const bool isWhole = seed % 5 == 0;
        const RecordedBook recorded = isWhole ? write(path, seed) : fill(empty, path, seed);
        const Judgement verifier = judgedByVerifier(path);
        const Judgement core = isWhole ? judgedByCore(path) : judgedByCore(recorded);
        const std::string ranking = rankingOfCore(recorded.book);
        const bool agree = core.answer == 0 && verifier.answer == 0 && verifier.ranking == ranking &&
                           core.ranking == ranking && core.code == verifier.code && !core.code.empty();
        if (agree)
            continue;
        INFO("seed " << seed << "\ncore: " << core.answer << ' ' << core.says << "\nverifier: " << verifier.answer << ' '
                     << verifier.says);
        CHECK(verifier.ranking == ranking);
        CHECK(core.answer == verifier.answer);
        CHECK(agree);
        REQUIRE(++disagreements < 5);
    }
}

TEST_CASE("agreement: the programs themselves give the same ranking to the byte", "[programs]")
{
    const QuickFolder folder;
    const QString path = folder.path(u"a.sidang"_s);
    for (unsigned seed = 20'000; seed < 20'200; ++seed) {
        INFO("seed " << seed);
        write(path, seed);
        int ranked = -1;
        int verified = -1;
        const QByteArray core = outputOf(QStringLiteral(SIDANG_CLI), {u"rank"_s, path, u"--json"_s}, ranked);
        const QByteArray verifier = outputOf(QStringLiteral(SIDANG_VERIFY), {path, u"--json"_s}, verified);
        REQUIRE(verified == 0);
        REQUIRE((ranked == 0 || ranked == 1));
        REQUIRE(core.toStdString() == verifier.toStdString());
    }
}
