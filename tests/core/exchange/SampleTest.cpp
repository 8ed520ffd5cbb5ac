#include "core/exchange/Sample.h"

#include "core/domain/Check.h"
#include "core/domain/EvidenceGate.h"
#include "core/domain/Lots.h"
#include "core/exchange/EditionWriter.h"
#include "core/scoring/RankAll.h"
#include "tests/support/Text.h"

#include <QMap>

#include <algorithm>

using namespace sidang;

namespace {

const CategoryRanking& categoryOf(const EditionBook& book, const EditionRanking& ranking, QStringView code)
{
    return *findRanking(ranking, findCategory(book, code)->id);
}

}

TEST_CASE("the sample is a full provincial edition without problems")
{
    const EditionBook book = sampleEdition();
    CHECK(check(book).empty());
    CHECK(book.edition.period == AssessmentPeriod{QDate(2021, 1, 1), QDate(2021, 12, 31)});
    CHECK(book.edition.documentsDue == QDate(2022, 2, 28));
    CHECK(book.categories.size() == 5);
    CHECK(book.jurors.size() == 9);
    CHECK(chairOf(book));
    CHECK_FALSE(book.recusals.empty());
    CHECK(std::ranges::all_of(book.categories, hasUnconfirmedWeights));
    const CategoryId regencies = findCategory(book, u"KAB")->id;
    CHECK(std::ranges::count(book.nominees, regencies, &Nominee::category) == 19);
}

TEST_CASE("the sample shows a near tie at 4|5, a tie broken by the ladder, a plenary order and a missing mark")
{
    const EditionBook book = sampleEdition();
    const EditionRanking ranking = rankAll(book);
    const CategoryRanking& regencies = categoryOf(book, ranking, u"KAB");
    REQUIRE(regencies.ranked.size() == 17);
    const Fraction gap = regencies.ranked[3].total - regencies.ranked[4].total;
    CHECK(gap > Fraction(0));
    CHECK(gap < Fraction::of(1, 10));
    CHECK(std::ranges::count(regencies.ranked, Tie{TieBreak::Criterion, u"KIN"_s}, &RankedNominee::tie) == 1);
    CHECK(std::ranges::count(regencies.unranked, UnrankedReason::MissingMarks, &UnrankedNominee::reason) == 1);
    CHECK(std::ranges::count(regencies.unranked, UnrankedReason::Withdrawn, &UnrankedNominee::reason) == 1);
    CHECK(regencies.state == CategoryState::Provisional);
    const CategoryRanking& villages = categoryOf(book, ranking, u"DESA");
    CHECK(std::ranges::count(villages.ranked, Tie{TieBreak::Plenary, {}}, &RankedNominee::tie) == 1);
    CHECK(villages.state == CategoryState::Complete);
}

TEST_CASE("totals of the sample are those reckoned apart from this program")
{
    // By resources/samples/make_sumbar_2021.py --show, in Python's fractions.
    const EditionBook book = sampleEdition();
    const EditionRanking ranking = rankAll(book);
    CHECK(categoryOf(book, ranking, u"KAB").ranked[0].total.toText() == u"103399/1125"_s);
    CHECK(categoryOf(book, ranking, u"KAB").ranked[13].total.toText() == u"818729/12600"_s);
    CHECK(categoryOf(book, ranking, u"BESAR").ranked[6].total.toText() == u"6911863/90000"_s);
    CHECK(categoryOf(book, ranking, u"MENENGAH").ranked[8].total.toText() == u"10757483/180000"_s);
    CHECK(categoryOf(book, ranking, u"MIKRO").ranked[0].total.toText() == u"385/4"_s);
    CHECK(categoryOf(book, ranking, u"DESA").ranked[11].total.toText() == u"103471/1800"_s);
}

TEST_CASE("the sample has something to print on every paper")
{
    const EditionBook book = sampleEdition();
    const Edition& edition = book.edition;
    CHECK((edition.checkOn.isValid() && edition.interviewsOn.isValid() && edition.plenaryOn.isValid()));
    CHECK_FALSE(edition.letterNumber.isEmpty());
    CHECK(edition.legalBasis.size() == 3);
    CHECK(std::ranges::any_of(book.jurors, [](const Juror& juror) { return !juror.deputies.empty(); }));
    CHECK(std::ranges::any_of(book.jurors, [](const Juror& juror) { return juror.nip.size() == 18; }));
    CHECK(std::ranges::all_of(book.nominees, [](const Nominee& nominee) { return !nominee.leader.isEmpty(); }));
    for (const Nominee& nominee : book.nominees) {
        CAPTURE(nominee.code);
        const auto requirements = requirementsOf(book, nominee.category);
        CHECK_FALSE(requirements.empty());
        CHECK(checklistOf(book, requirements, nominee.id).passes() == (nominee.status == NomineeStatus::Eligible));
    }
}

TEST_CASE("the sample's interviews stand in the order of their lots")
{
    const EditionBook book = sampleEdition();
    int drawn = 0;
    for (const auto& [category, draw] : book.draws) {
        if (draw.method != DrawMethod::Lot)
            continue;
        QStringList codes;
        QMap<QString, int> orders;
        for (const Nominee& nominee : book.nominees) {
            const auto interview = book.interviews.find(nominee.id);
            if (nominee.category != category || interview == book.interviews.end())
                continue;
            codes << nominee.code;
            orders[nominee.code] = interview->second.order;
        }
        const std::vector<int> lots = drawLots(codes, draw.seed);
        for (std::size_t i = 0; i < lots.size(); ++i)
            CHECK(orders[codes[lots[i]]] == static_cast<int>(i) + 1);
        ++drawn;
    }
    CHECK(drawn == 2);
}
