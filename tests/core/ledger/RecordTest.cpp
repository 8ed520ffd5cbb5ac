// The chain of hashes, against values worked out by another program from docs/ledger.md alone.
#include "core/ledger/Record.h"

#include "core/ledger/Found.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Founded.h"
#include "tests/support/Text.h"

#include <QCryptographicHash>

using namespace sidang;

namespace {

const QString edition = QString(u"9f"_s).repeated(16);

std::vector<LedgerRecord> twoRecords()
{
    const QByteArray actor = "{\"id\":2,\"name\":\"Operator Contoh \xc3\xa9\",\"role\":\"operator1\"}";
    LedgerRecord first{1,       u"2022-02-15T02:31:07.250Z"_s,
                       420,     actor,
                       u"found"_s, u"alasan"_s,
                       "{\"format\":\"sidang-ledger/1\",\"edition\":\"" + edition.toLatin1() + "\",\"changes\":[]}", {}};
    LedgerRecord second{2, u"2022-02-15T02:31:08.000Z"_s, -180, actor, u"decide"_s, {}, "{\"changes\":[]}", {}};
    first.hash = hashOf(first, edition, noHash());
    second.hash = hashOf(second, edition, first.hash);
    return {first, second};
}

/// Section 2 of docs/ledger.md once more, put together by hand.
QByteArray hashByHand(const QList<QByteArray>& fields, const QByteArray& previous)
{
    QByteArray bytes;
    for (const QByteArray& field : fields) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>(field.size() >> shift & 0xff);
        bytes += field;
    }
    return QCryptographicHash::hash(bytes + previous, QCryptographicHash::Sha256);
}

}

TEST_CASE("the hash of a record is the one of the document")
{
    const auto records = twoRecords();
    CHECK(records[0].hash.toHex() == "40869aa69410e72f603a06482c2c4675e20bbcf2bee53dd3f29f88ccbfc52bd1");
    CHECK(records[1].hash.toHex() == "bb26fde40d84e5fe622c02a5a023b07c3183fcaaa429aa89ba761c458ae33cbd");
    CHECK(records[1].hash == hashByHand({"sidang-ledger/1", edition.toLatin1(), "2", "2022-02-15T02:31:08.000Z", "-180",
                                         records[1].actor, "decide", "", "{\"changes\":[]}"},
                                        records[0].hash));
}

TEST_CASE("every kind of damage breaks the chain at the record that has it")
{
    const auto sound = twoRecords();
    CHECK_FALSE(firstBrokenLink(sound));
    CHECK(firstBrokenLink({}) == 1);
    const auto broken = [&sound](const auto& damage) {
        auto records = sound;
        damage(records);
        return firstBrokenLink(records);
    };
    CHECK(broken([](auto& records) { records[1].time = u"2022-02-15T02:31:08.001Z"_s; }) == 2);
    CHECK(broken([](auto& records) { records[1].utcOffset = 180; }) == 2);
    CHECK(broken([](auto& records) { records[1].actor += ' '; }) == 2);
    CHECK(broken([](auto& records) { records[1].kind = u"close"_s; }) == 2);
    CHECK(broken([](auto& records) { records[1].reason = u"x"_s; }) == 2);
    CHECK(broken([](auto& records) { records[1].content += ' '; }) == 2);
    CHECK(broken([](auto& records) { records[1].hash[31] = '\0'; }) == 2);
    CHECK(broken([](auto& records) { records[1].hash.clear(); }) == 2);
    CHECK(broken([](auto& records) { records[1].sequence = 3; }) == 2);
    CHECK(broken([](auto& records) { records[0].reason = u"x"_s; }) == 1);
    CHECK(broken([](auto& records) { records.erase(records.begin()); }) == 1);
    CHECK(broken([](auto& records) { std::swap(records[0], records[1]); }) == 1);
    CHECK(broken([](auto& records) { records.push_back(records[1]); }) == 3);
    // Moved from one column to the next, the bytes are the same: the lengths are not.
    CHECK(broken([](auto& records) {
              records[1].kind = u"decid"_s;
              records[1].reason = u"e"_s;
          }) == 2);
    // With every hash made anew the chain holds: only the code on paper tells.
    CHECK_FALSE(broken([](auto& records) {
        records[1].reason = u"x"_s;
        records[1].hash = hashOf(records[1], edition, records[0].hash);
    }));
}

TEST_CASE("an edition's digits are read from the first record, or nothing is")
{
    auto records = twoRecords();
    CHECK(editionOf(records) == edition);
    CHECK(editionOf(std::span(records).subspan(1)) == QString());
    records[0].content.replace("9f9f", "9F9F");
    CHECK(editionOf(records) == QString());
    CHECK(firstBrokenLink(records) == 1);
}

TEST_CASE("the next record goes on where the ledger ends, with the desk's clock and its offset")
{
    const RecordedBook recorded = founded(EditionBuilder(1).leaf("A", "100").book);
    const QDateTime now(QDate(2022, 2, 15), QTime(0, 30, 1, 5), Qt::OffsetFromUTC, -150 * 60);
    const Actor actor{{3}, u"Operator \"Dua\""_s, OfficialRole::Operator2};
    auto ledger = recorded.ledger;
    ledger.push_back(nextRecord(ledger, now, actor, u"decide"_s, u"alasan"_s, "{\"changes\":[]}"));
    const LedgerRecord& record = ledger.back();
    CHECK(record.sequence == static_cast<qint64>(ledger.size()));
    CHECK(record.time == u"2022-02-15T03:00:01.005Z"_s);
    CHECK(record.utcOffset == -150);
    CHECK(record.actor == R"({"id":3,"name":"Operator \"Dua\"","role":"operator2"})");
    CHECK(readActor(record.actor) == actor);
    CHECK_FALSE(firstBrokenLink(ledger));
}

TEST_CASE("an actor is read only in the form that is written")
{
    CHECK(readActor(R"({"id":1,"name":"A","role":"chair"})"));
    for (const char* text : {R"({"id": 1,"name":"A","role":"chair"})", R"({"name":"A","id":1,"role":"chair"})",
                             R"({"id":1,"name":"\u0041","role":"chair"})", R"({"id":1,"name":"A","role":"guest"})",
                             R"({"id":0,"name":"A","role":"chair"})", R"({"id":1,"name":"A","role":"chair","x":1})", "[]", ""})
        CHECK_FALSE(readActor(text));
}
