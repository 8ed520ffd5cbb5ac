// Where the documents are strict, both programs are.
#include "core/edit/Session.h"
#include "core/exchange/EditionReader.h"
#include "core/exchange/EditionWriter.h"
#include "core/storage/EditionFile.h"
#include "tests/app/TwoJudges.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Founded.h"
#include "tests/support/Text.h"

#include <QFile>
#include <QProcess>

using namespace sidang;

namespace {

/// One figure, one fact and one opinion; an administrator and an operator.
EditionBook smallBook()
{
    EditionBuilder builder;
    builder.leaf("W", "40").leaf("F", "30", Source::Fact).leaf("M", "30", Source::Measured, ratio()).nominees({"A", "B"});
    for (const char* nominee : {"A", "B"})
        builder.opinions(nominee, "W", {"80"}).fact(nominee, "F", "70").figure(nominee, "M", "1", "2");
    builder.book.officials = {{{1}, u"Ibu Admin"_s, OfficialRole::Administrator, {}, true},
                              {{2}, u"Bapak Operator"_s, OfficialRole::Operator1, {}, true}};
    return builder.book;
}

void requireAgreement(const QString& path)
{
    const Judgement core = judgedByCore(path);
    const Judgement verifier = judgedByVerifier(path);
    INFO("core: " << core.says << "\nverifier: " << verifier.says);
    CHECK(core.answer == 0);
    CHECK(verifier.answer == 0);
}

class Opened {
public:
    explicit Opened(const EditionBook& book)
    {
        REQUIRE(createEdition(path(), founded(book), Existing::Keep));
        auto opened = Session::open(path());
        REQUIRE(opened);
        session = *std::move(opened);
    }
    QString path() const { return folder_.path(u"a.sidang"_s); }
    Result<ChangeSet, EditTrouble> perform(OfficialId official, const Changes& changes)
    {
        REQUIRE(session->takeSeat(official));
        return session->perform({changes, u"alasan"_s});
    }
    void requireAgreementAfter()
    {
        session.reset();
        requireAgreement(path());
    }

private:
    QuickFolder folder_;

public:
    std::unique_ptr<Session> session;
};

const MarkKey figureOfA{NomineeId{1}, CriterionId{3}, {}};

}

TEST_CASE("a step of 0 is a problem of the scale and no crash")
{
    const QuickFolder folder;
    QFile file(folder.path(u"a.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"sidang-edition/1","edition":{"label":"X","level":"province","period":{"first":"2021-01-01",
"last":"2021-12-31"}},"categories":[{"code":"KAB","title":"K","places":3,"sent_up":4,"rules":{},"criteria":[{"code":"W",
"title":"W","weight":"100","source":"opinion","scale":{"kind":"points","min":"0","max":"100","step":"0"}}]}],
"jurors":[{"code":"J1","name":"J","element":""}],"nominees":[{"code":"A","category":"KAB","name":"N","region":""}],
"marks":[{"nominee":"A","criterion":"W","juror":"J1","value":"87.5"}]})");
    file.close();
    QProcess process;
    process.start(QStringLiteral(SIDANG_CLI), {u"check"_s, file.fileName()});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
}

TEST_CASE("a text that the file could not keep is refused on import")
{
    EditionBook book = smallBook();
    const QString bad = GENERATE(u"Kota"_s + QChar(u'\0'), QString(10'001, u'x'));
    book.nominees.front().name = bad;
    CHECK_FALSE(readEdition(writeEdition(book)));
}

TEST_CASE("a letterhead that could not be read back as the same list is refused on import")
{
    EditionBook book = smallBook();
    book.edition.letterhead = GENERATE(QStringList{QString()}, QStringList{u"satu\ndua"_s});
    CHECK_FALSE(readEdition(writeEdition(book)));
}

TEST_CASE("the note of a figure stays when the figure comes not to apply")
{
    EditionBook book = smallBook();
    book.marks.setNote(figureOfA, {u"dari BPS"_s, {}, {}});
    Opened opened(book);
    const auto before = opened.session->book().marks.value(figureOfA);
    REQUIRE(opened.perform(OfficialId{2}, {MarkChange{{figureOfA, before, NotApplicable{}}}}));
    opened.requireAgreementAfter();
}

TEST_CASE("a note that says nothing is refused, or not recorded")
{
    Opened opened(smallBook());
    (void)opened.perform(OfficialId{2}, {NoteChange{{figureOfA, std::nullopt, MarkNote{}}}});
    opened.requireAgreementAfter();
}

TEST_CASE("a juror's figure is refused")
{
    Opened opened(smallBook());
    const MarkKey key{NomineeId{1}, CriterionId{1}, JurorId{1}};
    MarkKey other = key;
    other.criterion = CriterionId{3};
    CHECK_FALSE(opened.perform(OfficialId{2}, {MarkChange{{other, std::nullopt, Figure{1, 3}}}}));
    opened.requireAgreementAfter();
}

TEST_CASE("the core's verdict finds records that are not as documented")
{
    using Words = std::pair<QString, QByteArray>;
    const auto [kind, content] = GENERATE(values<Words>({
        {u"found"_s, R"({"format":"sidang-ledger/1","edition":"0123456789abcdef0123456789abcdef","changes":[]})"},
        {u"undo"_s, R"({"changes":[]})"},
        {u"undo"_s, R"({"of":99,"changes":[]})"},
        {u"restore"_s, R"({"replaced":"x","changes":[]})"},
        {u"close"_s, R"({"changes":[]})"},
        // Between this record and the next a juror judges a category that is not there.
        {u"change_jury"_s,
         R"({"changes":[{"noun":"juror","key":[9],"before":null,"at":1,"after":{"code":"J9","name":"","element":"",)"
         R"("role":"member","scores":true,"categories":[7]}}]})"},
        // An attestation without its mark.
        {u"confirm_mark"_s,
         R"({"changes":[{"noun":"attestation","key":[1,1,0],"before":null,"after":{"entered":1,"confirmed":0}}]})"},
    }));
    INFO(content.toStdString());
    RecordedBook recorded = founded(smallBook());
    const Actor actor = actorOf(recorded.book.officials.front());
    const auto add = [&](const QString& of, const QByteArray& what, const QDateTime& now = testFounding().now) {
        recorded.ledger.push_back(nextRecord(recorded.ledger, now, actor, of, {}, what));
    };
    add(kind, content);
    if (kind == "change_jury"_L1)
        add(kind, R"({"changes":[{"noun":"juror","key":[9],"from":1,"before":{"code":"J9","name":"","element":"",)"
                  R"("role":"member","scores":true,"categories":[7]},"after":null}]})");
    if (kind == "confirm_mark"_L1)
        add(kind, R"({"changes":[{"noun":"attestation","key":[1,1,0],"before":{"entered":1,"confirmed":0},"after":null}]})");
    const QuickFolder folder;
    const QString path = folder.path(u"a.sidang"_s);
    REQUIRE(createEdition(path, recorded, Existing::Keep));
    CHECK(judgedByVerifier(path).answer == 1);
    CHECK(judgedByCore(path).answer == 1);
}

TEST_CASE("the core's verdict finds a time that is none and a clock beyond a day")
{
    RecordedBook recorded = founded(smallBook());
    LedgerRecord& last = recorded.ledger.back();
    SECTION("a time that is none") { last.time = u"kemarin"_s; }
    SECTION("a clock beyond a day") { last.utcOffset = 1441; }
    SECTION("no kind") { last.kind.clear(); }
    const QByteArray& before = recorded.ledger[recorded.ledger.size() - 2].hash;
    last.hash = hashOf(last, editionOf(recorded.ledger), before);
    const QuickFolder folder;
    const QString path = folder.path(u"a.sidang"_s);
    REQUIRE(createEdition(path, recorded, Existing::Keep));
    CHECK(judgedByVerifier(path).answer == 1);
    CHECK(judgedByCore(path).answer == 1);
}

TEST_CASE("an index that differs from its table is found by both, also while the file is open")
{
    const QuickFolder folder;
    const QString path = folder.path(u"a.sidang"_s);
    REQUIRE(createEdition(path, founded(smallBook()), Existing::Keep));
    requireAgreement(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    // The entry (category 1, "W", row 1) of the index of the codes of criteria.
    const qsizetype entry = content.indexOf("\x04\x09\x0f\x09W");
    REQUIRE(entry > 0);
    content[entry + 4] = 'V';
    REQUIRE(file.seek(0));
    REQUIRE(file.write(content) == content.size());
    file.close();
    CHECK(judgedByVerifier(path).answer == 3);
    CHECK(judgedByCore(path).answer == 3);
    // Opening does not look so closely.
    const auto session = Session::open(path);
    REQUIRE(session);
    const auto verdict = (*session)->verify(std::nullopt);
    REQUIRE_FALSE(verdict);
    CHECK(verdict.error().kind == FileTroubleKind::Damaged);
}
