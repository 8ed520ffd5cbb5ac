// Changes written as canonical JSON, read back, turned round and made in a book.
#include "core/ledger/Content.h"

#include "core/ledger/Apply.h"
#include "core/ledger/Found.h"
#include "core/ledger/Replay.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Founded.h"
#include "tests/support/RandomDesk.h"
#include "tests/support/RandomEdition.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

/// A random edition with something of every noun.
EditionBook fullBook(unsigned seed)
{
    EditionBook book = randomEdition(seed);
    book.edition.letterhead = {u"baris \"satu\""_s, u"\u00e9\\\t"_s};
    book.officials = {{{1}, u"A\nB"_s, OfficialRole::Administrator, {}, true}, {{7}, u"C"_s, OfficialRole::Chair, u"$argon2id$x"_s, false}};
    book.requirements = {{{1}, {1}, u"D1"_s, u"Surat"_s, true}, {{2}, {1}, u"D2"_s, {}, false}};
    for (const Nominee& nominee : book.nominees) {
        for (const FactMark& mark : book.marks.factMarks(nominee.id)) {
            book.marks.setNote({nominee.id, mark.criterion, {}}, {u"catatan"_s, {}, QDate(2021, 3, 4)});
            book.attestations[{nominee.id, mark.criterion, {}}] = {OfficialId{1}, {}};
        }
        for (const JurorMark& mark : book.marks.jurorMarks(nominee.id))
            book.marks.setNote({nominee.id, mark.criterion, mark.juror}, {{}, u"sumber"_s, {}});
        if (nominee.category == CategoryId{1})
            book.evidence[{nominee.id, {1}}] = {EvidenceState::Present, QDate(2022, 1, 9), u"lengkap"_s, OfficialId{7}};
        book.figures[{nominee.id, Programme::Jp, Segment::Construction, QDate(2021, 4, 1), Basis::Verified}] = {
            Coverage{120, 200}, u"sumber"_s, {}};
        book.figures[{nominee.id, Programme::Jkk, Segment::Wage, QDate(2021, 12, 1), Basis::Declared}] = {};
        book.interviews[nominee.id] = {2, QDateTime(QDate(2022, 2, 15), QTime(9, 30), Qt::UTC), 10, 0, InterviewMode::Online,
                                       InterviewState::Held, true, u"Sekda"_s};
    }
    book.stages[{1}] = {Phase::Plenary, 3};
    book.results[{{1}, 1}] = {2, u"{\"format\":\"x\"}"_s};
    addDetails(book, seed);
    return book;
}

Changes allChanges(const EditionBook& book)
{
    MakingChanges making = changesThatMake(book);
    Changes changes = making.scheme;
    changes.insert(changes.end(), making.rest.begin(), making.rest.end());
    return changes;
}

bool isTaken(const QByteArray& changes)
{
    return readContent("{\"changes\":[" + changes + "]}").has_value();
}

}

TEST_CASE("what is written is read back the same, for every noun, there and back")
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const Changes changes = allChanges(fullBook(seed));
        const ContentHead head{.edition = {}, .of = seed, .replaced = {}};
        for (const Changes& some : {changes, inverse(changes)}) {
            const QByteArray text = writeContent(head, some);
            const auto content = readContent(text);
            REQUIRE(content);
            REQUIRE(content->head == head);
            REQUIRE(content->changes == some);
        }
    }
}

TEST_CASE("turned round twice changes are what they were; made and turned round they leave the book as it was")
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const EditionBook book = fullBook(seed);
        const Changes changes = allChanges(book);
        const Changes turned = inverse(changes);
        CHECK(inverse(inverse(turned)) == turned);
        EditionBook made;
        REQUIRE_FALSE(applyChanges(made, changes));
        CHECK(made == book);
        REQUIRE_FALSE(applyChanges(made, turned));
        CHECK(made == EditionBook());
    }
}

TEST_CASE("changes of which one does not fit leave the book as it was, and say which")
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const EditionBook book = fullBook(seed);
        Changes changes = inverse(allChanges(book));
        const std::size_t last = changes.size() - 1;
        std::get<EditionChange>(changes[last]).before->label = u"anders"_s;
        EditionBook changed = book;
        CHECK(applyChanges(changed, changes) == last);
        CHECK(changed == book);
    }
}

TEST_CASE("the ledger of a founded edition rebuilds its book")
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const RecordedBook recorded = founded(fullBook(seed));
        CHECK_FALSE(firstBrokenLink(recorded.ledger));
        const Replayed replayed = replay(recorded.ledger);
        CHECK_FALSE(replayed.faultyRecord);
        CHECK(replayed.book == recorded.book);
    }
}

TEST_CASE("replaying stops at the record that does not fit")
{
    RecordedBook recorded = founded(fullBook(3));
    const Actor actor{{1}, u"A"_s, OfficialRole::Administrator};
    const auto faultOf = [&](const QByteArray& content) {
        auto ledger = recorded.ledger;
        ledger.push_back(nextRecord(ledger, testFounding().now, actor, u"decide"_s, {}, content));
        const Replayed replayed = replay(ledger);
        CHECK(replayed.faultyRecord == static_cast<qint64>(ledger.size()));
        CHECK(replayed.book == recorded.book);
        return replayed.fault;
    };
    CHECK(faultOf("{}") == ReplayFault::NotCanonical);
    CHECK(faultOf(R"({"changes":[{"noun":"interview","key":[999],"before":null,"after":null}]})") == ReplayFault::DoesNotFit);
}

TEST_CASE("the texts of the document are the texts that are written")
{
    const MarkKey key{{3}, {12}, JurorId{2}};
    const Changes changes{MarkChange{{key, std::nullopt, *Decimal::of(875, 1)}}, MarkChange{{{{3}, {13}, {}}, Figure{1, 2}, NotApplicable{}}},
                          MarksAdded{{{key, LevelChoice{2}}}},
                          RequirementChange{{.before = Requirement{{4}, {1}, u"D"_s, u"T"_s, true}, .from = 2, .after = {}, .at = {}}},
                          FigureChange{{{{3}, Programme::Jkk, Segment::Wage, QDate(2021, 4, 1), Basis::Declared}, std::nullopt,
                                        MonthlyFigure{Coverage{120, 200}, {}, {}}}}};
    CHECK(writeContent({}, changes) ==
          R"({"changes":[{"noun":"mark","key":[3,12,2],"before":null,"after":"87.5"},)"
          R"({"noun":"mark","key":[3,13,0],"before":["1","2"],"after":[]},)"
          R"({"noun":"mark","added":[[3,12,2,2]]},)"
          R"({"noun":"requirement","key":[4],"from":2,"before":{"category":1,"code":"D","title":"T","mandatory":true},"after":null},)"
          R"({"noun":"figure","key":[3,"jkk","wage","2021-04","declared"],"before":null,)"
          R"("after":{"applicable":true,"members":120,"universe":200,"source":"","date":""}}]})");
    CHECK(nameOf(changes[3]) == u"requirement [4]"_s);
    CHECK(nameOf(changes[0]) == u"mark [3,12,2]"_s);
}

TEST_CASE("the same said in another way is not taken")
{
    REQUIRE(isTaken(R"({"noun":"stage","key":[1],"before":null,"after":{"phase":"scoring","scheme":1}})"));
    REQUIRE(isTaken(R"({"noun":"recusal","key":[1,2],"before":null,"at":0,"after":{"reason":"\u001f\"\\\n"}})"));
    for (const char* text : {
             R"({"noun":"stage", "key":[1],"before":null,"after":{"phase":"scoring","scheme":1}})",
             R"({"key":[1],"noun":"stage","before":null,"after":{"phase":"scoring","scheme":1}})",
             R"({"noun":"stage","key":[1],"before":null,"after":{"scheme":1,"phase":"scoring"}})",
             R"({"noun":"stage","key":[1],"before":null,"after":{"phase":"scoring","scheme":01}})",
             R"({"noun":"stage","key":[1],"before":null,"after":{"phase":"scoring","scheme":1.0}})",
             R"({"noun":"stage","key":[1],"before":null,"after":{"phase":"scoring","scheme":1,"more":1}})",
             R"({"noun":"stage","key":[1],"before":null,"after":{"phase":"Scoring","scheme":1}})",
             R"({"noun":"stage","key":[1,1],"before":null,"after":{"phase":"scoring","scheme":1}})",
             R"({"noun":"stage","key":[1000001],"before":null,"after":{"phase":"scoring","scheme":1}})",
             R"({"noun":"stage","key":[1],"before":null,"at":0,"after":{"phase":"scoring","scheme":1}})",
             R"({"noun":"recusal","key":[1,2],"before":null,"at":0,"after":{"reason":"\u001F"}})",
             R"({"noun":"recusal","key":[1,2],"before":null,"at":0,"after":{"reason":"\/"}})",
             R"({"noun":"recusal","key":[1,2],"before":null,"at":0,"after":{"reason":"\u0041"}})",
             R"({"noun":"recusal","key":[1,2],"before":null,"at":-1,"after":{"reason":""}})",
             R"({"noun":"mark","key":[1,2,0],"before":null,"after":"87.50"})",
             R"({"noun":"mark","key":[1,2,0],"before":null,"after":["1"]})",
             R"({"noun":"mark","key":[1,2,0],"before":null,"after":-1})",
             R"({"noun":"mark","key":[1,2,null],"before":null,"after":"87.5"})",
             R"({"noun":"figure","key":[3,"jkk","wage","2021-4","declared"],"before":null,"after":null})",
             R"({"noun":"figure","key":[3,"jkk","wage","2021-13","declared"],"before":null,"after":null})",
             R"({"noun":"weather","key":[1],"before":null,"after":null})",
         }) {
        INFO(text);
        CHECK_FALSE(isTaken(text));
    }
    for (const char* text : {"", "[]", "{}", R"({"changes":null})", R"({"changes":[]} )", R"({"changes":[],"of":1})",
                             R"({"of":0,"changes":[]})", R"({"of":1,"of":2,"changes":[]})"})
        CHECK_FALSE(readContent(text));
    CHECK(readContent(R"({"of":1,"changes":[]})"));
}
