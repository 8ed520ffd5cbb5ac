#include "core/storage/Glimpse.h"
#include "core/storage/EditionConnection.h"
#include "tests/core/storage/TestFolder.h"

#include <QFile>

using namespace sidang;

TEST_CASE("a glimpse tells label, period, phases and when the last record was made")
{
    const TestFolder folder;
    EditionBook book = sampleEdition();
    book.stages[book.categories.front().id] = {Phase::Plenary, 1};
    const RecordedBook recorded = founded(book);
    const QString path = folder.path(u"uji.sidang"_s);
    REQUIRE(createEdition(path, recorded, Existing::Keep));
    const auto glimpse = glimpseOf(path);
    REQUIRE(glimpse);
    CHECK(glimpse->label == book.edition.label);
    CHECK(glimpse->period == book.edition.period);
    REQUIRE(glimpse->categories.size() == book.categories.size());
    CHECK(glimpse->categories.front() == EditionGlimpse::CategoryPhase{book.categories.front().title, Phase::Plenary});
    CHECK(glimpse->saved == QDateTime::fromString(recorded.ledger.back().time, Qt::ISODateWithMs));
    CHECK_FALSE(glimpse->isCutOff);
}

TEST_CASE("a glimpse changes no byte and leaves nothing beside the file")
{
    const TestFolder folder;
    const QString path = folder.sample();
    const QByteArray before = contentOf(path);
    REQUIRE(glimpseOf(path));
    CHECK(contentOf(path) == before);
    CHECK(folder.names() == QStringList{u"contoh.sidang"_s});
}

TEST_CASE("a glimpse says why a file cannot be opened")
{
    const TestFolder folder;
    const auto missing = glimpseOf(folder.path(u"tiada.sidang"_s));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == FileTroubleKind::Missing);
}

TEST_CASE("a file that is open is not touched, and its holder is named")
{
    const TestFolder folder;
    const QString path = folder.sample();
    const auto held = EditionConnection::open(path);
    REQUIRE(held);
    const auto glimpse = glimpseOf(path);
    REQUIRE_FALSE(glimpse);
    CHECK(glimpse.error().kind == FileTroubleKind::InUse);
    CHECK_FALSE(glimpse.error().detail.isEmpty());
}

TEST_CASE("a journal that was cut off is told, one that is done with is not")
{
    const TestFolder folder;
    const QString path = folder.sample();
    QFile journal(path + u"-journal"_s);
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(512, '\0'));
    journal.close();
    auto glimpse = glimpseOf(path);
    REQUIRE(glimpse);
    CHECK_FALSE(glimpse->isCutOff);
    CHECK_FALSE(glimpse->label.isEmpty());
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + QByteArray(504, '\0'));
    journal.close();
    const QByteArray before = contentOf(path);
    glimpse = glimpseOf(path);
    REQUIRE(glimpse);
    CHECK(glimpse->isCutOff);
    CHECK(contentOf(path) == before);
    CHECK(QFile::exists(journal.fileName()));
}
