#include "core/exchange/EditionReader.h"

#include "core/scoring/Rank.h"
#include "tests/core/exchange/EditionText.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("the documented example is read whole")
{
    const auto edition = readEdition(exampleText());
    REQUIRE(edition);
    CHECK(edition->warnings.empty());
    const EditionBook& book = edition->book;
    CHECK(book.edition.label == u"Paritrana Award 2021"_s);
    CHECK(book.edition.documentsDue == QDate(2022, 2, 28));
    REQUIRE(book.categories.size() == 1);
    CHECK(book.categories.front().sentUp == 4);
    CHECK(book.categories.front().rules.ties == QStringList{u"KIN"_s, u"REG"_s});
    CHECK(leavesOf(book.categories.front().criteria).size() == 3);
    CHECK(book.jurors.front().role == JurorRole::Chair);
    CHECK(book.nominees[1].status == NomineeStatus::Eligible);
    CHECK(book.marks.size() == 3);
    CHECK(book.marks.note({{1}, {4}, {}}).source == u"BPS 2021"_s);
    CHECK(book.decisions.front().nominees == std::vector<NomineeId>{{2}, {1}});
    // 30 + 54.61 × 0.5 + 87.5 × 0.2 by hand.
    CHECK(rank(book, {1}).ranked.front().total.toText() == u"14961/200"_s);
}

TEST_CASE("what the format leaves out has the documented default")
{
    const QByteArray text = R"({"format": "sidang-edition/1",
      "edition": {"label": "L", "level": "national", "period": {"first": "2021-01-01", "last": "2021-12-31"}},
      "categories": [{"code": "K", "title": "T", "places": 1, "sent_up": 0, "criteria": [
        {"code": "A", "title": "A", "weight": "100", "source": "measured", "scale": {"kind": "ratio"}}]}],
      "jurors": [{"code": "J", "name": ""}], "nominees": [], "marks": []})";
    const auto edition = readEdition(text);
    REQUIRE(edition);
    const Category& category = edition->book.categories.front();
    CHECK(category.rules == Rules{});
    CHECK(category.harapan == 0);
    CHECK(category.criteria.front().indicator->scale == Scale(RatioScale{100, 100, 2}));
    CHECK(edition->book.jurors.front().scores);
    CHECK(edition->book.jurors.front().role == JurorRole::Member);
    CHECK_FALSE(edition->book.jurors.front().categories);
    CHECK(edition->book.edition.documentsDue.isNull());
}

TEST_CASE("doubtful things are kept and reported")
{
    QByteArray text = exampleText();
    text.replace("\"quorum\": 1", "\"quorum\": 2");
    text.replace("{\"nominee\": \"N01\", \"criterion\": \"REG1\"",
                 "{\"nominee\": \"N02\", \"criterion\": \"WAW1\", \"juror\": \"J1\", \"value\": \"1\"}, {\"nominee\": "
                 "\"N01\", \"criterion\": \"REG1\"");
    const auto edition = readEdition(text);
    REQUIRE(edition);
    REQUIRE(edition->warnings.size() == 2);
    CHECK(edition->warnings[0].kind == ProblemKind::QuorumBeyondReach);
    CHECK(edition->warnings[0].place.line == 6);
    CHECK(edition->warnings[1].kind == ProblemKind::MarkOfUnexpectedJuror);
    CHECK(edition->warnings[1].place.path == u"marks[0]"_s);
}

TEST_CASE("a byte order mark is passed over")
{
    CHECK(readEdition("\xef\xbb\xbf" + exampleText()));
}
