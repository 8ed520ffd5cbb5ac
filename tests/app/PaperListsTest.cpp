// Places, totals and counts on the papers that list nominees, row by row against the book and its ranking.
#include "core/domain/EvidenceGate.h"
#include "core/text/Terms.h"
#include "tests/app/PaperFacts.h"

using namespace sidang;

namespace {

QString text(int number)
{
    return QString::number(number);
}

QStringList placeAndTotal(const RankedNominee& ranked, int decimals)
{
    return {text(ranked.place), written(ranked.total, decimals)};
}

/// Mandatory documents that do, of those that are asked for: counted here anew.
QString fulfilled(const EditionBook& book, const Nominee& nominee)
{
    int all = 0;
    int done = 0;
    for (const Requirement& requirement : requirementsOf(book, nominee.category)) {
        if (!requirement.isMandatory)
            continue;
        const Evidence evidence = evidenceOf(book, {nominee.id, requirement.id});
        ++all;
        done += evidence.state == EvidenceState::Present && !lackOf(book.edition, evidence) ? 1 : 0;
    }
    return u"%1/%2"_s.arg(done).arg(all);
}

Fraction sumOf(const CategoryRanking& ranking)
{
    Fraction sum;
    for (const RankedNominee& ranked : ranking.ranked)
        sum += ranked.total;
    return sum;
}

}

TEST_CASE("the ranking's rows say place, aspects and total of the nominee whose code they bear")
{
    onEach(Form::Ranking, Lines::Rows, [](const Read& read) {
        QString heads;
        for (const Criterion& aspect : read.category->criteria)
            heads += aspect.title + u" bobot "_s + writtenShort(weightOf(aspect), 3) + u' ';
        CHECK(flat(read.paper.pages.first()).contains(heads + u"Total "_s));
        const CategoryRanking& ranking = read.ranking();
        REQUIRE_FALSE(ranking.ranked.empty());
        for (const RankedNominee& ranked : ranking.ranked) {
            QStringList expected{text(ranked.place)};
            for (const Fraction& aspect : ranked.aspects)
                expected << written(aspect, read.decimals());
            expected << written(ranked.total, read.decimals());
            CAPTURE(read.codeOf(ranked.nominee));
            CHECK(rowOf(read.rows, read.codeOf(ranked.nominee)) == expected);
        }
    });
}

TEST_CASE("the plenary's minutes say place and total of each nominee")
{
    onEach(Form::MinutesPlenary, Lines::Rows, [](const Read& read) {
        for (const RankedNominee& ranked : read.ranking().ranked) {
            CAPTURE(read.codeOf(ranked.nominee));
            CHECK(rowOf(read.rows, read.codeOf(ranked.nominee)) == placeAndTotal(ranked, read.decimals()));
        }
    });
}

TEST_CASE("checklist and minutes say how many documents do")
{
    for (const Form form : {Form::Documents, Form::MinutesDocuments}) {
        onEach(form, Lines::Rows, [form](const Read& read) {
            int number = 0;
            for (const Nominee& nominee : read.book.nominees) {
                if (nominee.category != read.category->id)
                    continue;
                QStringList expected{fulfilled(read.book, nominee)};
                if (form == Form::MinutesDocuments)
                    expected.prepend(text(++number));
                CAPTURE(nominee.code);
                CHECK(rowOf(read.rows, nominee.code) == expected);
            }
        });
    }
}

TEST_CASE("interviews stand in their order, with time and minutes")
{
    for (const Form form : {Form::InterviewSchedule, Form::MinutesInterview}) {
        onEach(form, Lines::Rows, [form](const Read& read) {
            for (const auto& [id, interview] : read.book.interviews) {
                if (findNominee(read.book, id)->category != read.category->id)
                    continue;
                QStringList expected{text(interview.order)};
                if (form == Form::InterviewSchedule)
                    expected << text(interview.talkMinutes) << text(interview.questionMinutes);
                CAPTURE(read.codeOf(id));
                CHECK(rowOf(read.rows, read.codeOf(id)) == expected);
                const int minutes = interview.talkMinutes + interview.questionMinutes;
                CHECK(read.rows.contains(u' ' + interview.starts.toString(u"HH.mm"_s) + u'–' +
                                         interview.starts.addSecs(60 * minutes).toString(u"HH.mm"_s) + u' '));
            }
        });
    }
}

TEST_CASE("the proposal lists those sent up with place and total, and nobody else")
{
    onEach(Form::ProposalLetter, Lines::Rows, [](const Read& read) {
        int sentUp = 0;
        for (const Category& category : read.book.categories) {
            for (const RankedNominee& ranked : PrintedSample::instance().ranking(category.id).ranked) {
                CAPTURE(read.codeOf(ranked.nominee));
                const auto expected = ranked.sentUp ? placeAndTotal(ranked, category.rules.decimals) : QStringList();
                CHECK(rowOf(read.rows, read.codeOf(ranked.nominee)) == expected);
                sentUp += ranked.sentUp ? 1 : 0;
            }
        }
        CHECK(flat(read.paper.pages.first()).contains(u' ' + text(sentUp) + u" ("_s));
    });
}

TEST_CASE("the decree's annex numbers the awarded in their order")
{
    onEach(Form::DecreeAnnex, Lines::Rows, [](const Read& read) {
        for (const Category& category : read.book.categories) {
            int number = 0;
            for (const RankedNominee& ranked : PrintedSample::instance().ranking(category.id).ranked) {
                const bool isAwarded = ranked.award.kind != AwardKind::None;
                const auto expected = isAwarded ? QStringList(text(++number)) : QStringList();
                CAPTURE(read.codeOf(ranked.nominee));
                CHECK(rowOf(read.rows, read.codeOf(ranked.nominee)) == expected);
            }
        }
    });
}

TEST_CASE("the closing sheet says of each category how many are ranked, the highest total and the sum")
{
    onEach(Form::ClosingSheet, Lines::Rows, [](const Read& read) {
        for (const Category& category : read.book.categories) {
            const CategoryRanking& ranking = PrintedSample::instance().ranking(category.id);
            const int decimals = category.rules.decimals;
            QStringList expected{text(static_cast<int>(ranking.ranked.size())),
                                 written(ranking.ranked.front().total, decimals), written(sumOf(ranking), decimals)};
            if (stageOf(read.book, category.id).phase == Phase::Closed)
                expected.prepend(u"1"_s); // the version of the result
            CAPTURE(category.code);
            CHECK(rowOf(read.rows, category.code) == expected);
        }
    });
}

TEST_CASE("the announcement reads the awards from the last to the first, each with the code of its nominee")
{
    onEach(Form::Announcement, Lines::InTurn, [](const Read& read) {
        QStringList expected;
        for (const RankedNominee& ranked : read.ranking().ranked) {
            if (ranked.award.kind != AwardKind::None)
                expected.prepend(awardName(ranked.award) + u' ' + read.codeOf(ranked.nominee));
        }
        static const QRegularExpression winner(u"(\\w+ [IVX]+), diberikan kepada:.*?· kode (\\S+)"_s);
        QStringList awards;
        for (auto match = winner.globalMatch(flat(read.paper.pages.join(u'\n'))); match.hasNext();) {
            const auto found = match.next();
            awards << found.captured(1) + u' ' + found.captured(2);
        }
        CHECK(awards == expected);
    });
}

TEST_CASE("a certificate bears the award of its nominee")
{
    onEach(Form::Certificate, Lines::InTurn, [](const Read& read) {
        const auto& ranked = read.ranking().ranked;
        const auto found = std::ranges::find(ranked, *read.paper.item.nominee, &RankedNominee::nominee);
        REQUIRE(found != ranked.end());
        const QString name = findNominee(read.book, found->nominee)->name;
        CHECK(flat(read.paper.pages.first()).contains(name + u' ' + awardName(found->award) + u" kategori"_s));
    });
}
