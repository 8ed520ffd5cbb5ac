// Marks, scores and contributions on the papers that show them, against the book and an explanation of each nominee.
#include "tests/app/PaperFacts.h"

using namespace sidang;

namespace {

QString orDash(const std::optional<Fraction>& value, int decimals)
{
    return value ? written(*value, decimals) : u"–"_s;
}

/// The weighted mean of a juror's marks for the nominee, whose scales all end at 100.
QString weightedScore(const Read& read, NomineeId nominee, JurorId juror)
{
    Fraction sum;
    Fraction weight;
    for (const Criterion* leaf : opinionsOf(leavesOf(read.category->criteria))) {
        const QString mark = markOf(read, nominee, *leaf, juror);
        const auto value = read.book.marks.value({nominee, leaf->id, juror});
        if (!value || mark == u"K"_s)
            return mark;
        sum += Fraction(leaf->indicator->weight) * Fraction(std::get<Decimal>(*value));
        weight += Fraction(leaf->indicator->weight);
    }
    return written(sum / weight, read.decimals());
}

QStringList summaryRow(const Read& read, NomineeId nominee, const QString& place)
{
    const int decimals = read.decimals();
    const RankedNominee* ranked = rankedOf(read, nominee);
    QStringList row{place};
    if (!opinionsOf(leavesOf(read.category->criteria)).empty()) {
        for (const JurorId juror : read.jurors())
            row << weightedScore(read, nominee, juror);
    }
    for (const Fraction& aspect : explain(read.book, nominee).aspects)
        row << written(aspect, decimals);
    row << (ranked ? written(ranked->total, decimals) : u"–"_s);
    return row;
}

QStringList aspectRow(const Read& read, NomineeId nominee, const QString& place, const std::vector<const Criterion*>& leaves)
{
    const Explanation explanation = explain(read.book, nominee);
    QStringList row{place};
    for (const Criterion* leaf : leaves) {
        for (const JurorId juror : read.jurors())
            row << markOf(read, nominee, *leaf, juror);
        row << orDash(leafOf(explanation, *leaf).score, read.decimals());
    }
    return row;
}

/// What the leaf's row of a nominee's recap ends with.
QStringList recapRow(const Read& read, const Explanation& explanation, const Criterion& leaf)
{
    const int decimals = read.decimals();
    const LeafExplanation& explained = leafOf(explanation, leaf);
    QStringList row;
    if (isOpinion(leaf)) {
        for (const JurorId juror : read.jurors())
            row << markOf(read, explanation.nominee, leaf, juror);
    }
    row << orDash(explained.score, decimals) << writtenShort(explained.weight, 3)
        << orDash(explained.contribution, decimals);
    return row;
}

/// What the last line that begins so ends with.
QStringList lastLine(const QString& text, const QString& start, qsizetype count)
{
    QStringList numbers;
    for (const QString& line : text.split(u'\n')) {
        const QString words = line.simplified();
        if (words.startsWith(start) && !words.startsWith(start + u':'))
            numbers = numberWords(line, Words::Signs);
    }
    return numbers.size() < count ? numbers : numbers.last(count);
}

}

TEST_CASE("the category's recap says every juror's score and mark, every aspect and total")
{
    onEach(Form::CategoryRecap, Lines::Rows, [](const Read& read) {
        QStringList jurors;
        for (const JurorId juror : read.jurors())
            jurors << findJuror(read.book, juror)->code;
        CHECK(flat(read.inTurn).contains(u"Kandidat "_s + jurors.join(u' ') + u' '));
        for (const Nominee& nominee : read.book.nominees) {
            if (nominee.category != read.category->id || nominee.status != NomineeStatus::Eligible)
                continue;
            const RankedNominee* ranked = rankedOf(read, nominee.id);
            const QString place = ranked ? QString::number(ranked->place) : u"–"_s;
            std::vector<QStringList> expected{summaryRow(read, nominee.id, place)};
            for (const Criterion& top : read.category->criteria) {
                if (const auto leaves = opinionsOf(leavesOf(top)); !leaves.empty())
                    expected.push_back(aspectRow(read, nominee.id, place, leaves));
            }
            CAPTURE(nominee.code);
            CHECK(rowsOf(read.rows, nominee.code, Words::Signs) == expected);
        }
    });
}

TEST_CASE("a nominee's recap says every mark, score, weight, contribution and sum")
{
    onEach(Form::NomineeRecap, Lines::Rows, [](const Read& read) {
        const Explanation explanation = explain(read.book, *read.paper.item.nominee);
        const int decimals = read.decimals();
        checkHead(read, explanation);
        for (std::size_t i = 0; i < read.category->criteria.size(); ++i) {
            const Criterion& top = read.category->criteria[i];
            for (const Criterion* leaf : leavesOf(top)) {
                const QStringList expected = recapRow(read, explanation, *leaf);
                CAPTURE(leaf->code);
                CHECK(lastLine(read.rows, leaf->code + u' ', expected.size()) == expected);
            }
            const QStringList sums{writtenShort(weightOf(top), 3), written(explanation.aspects[i], decimals)};
            CHECK(lastLine(read.rows, u"Jumlah "_s + top.title.section(u' ', 0, 0), 2) == sums);
        }
        CHECK(lastLine(read.rows, u"Total "_s, 2) == QStringList{u"100"_s, written(explanation.total, decimals)});
    });
}

TEST_CASE("a filled sheet says every mark of its juror for its nominee")
{
    onEach(Form::ScoreSheetFilled, Lines::InTurn, [](const Read& read) {
        const NomineeId nominee = *read.paper.item.nominee;
        const Juror& juror = *findJuror(read.book, *read.paper.item.juror);
        CHECK(flat(read.inTurn).contains(u"Kandidat : "_s + findNominee(read.book, nominee)->code + u' '));
        CHECK(flat(read.inTurn).contains(u"Juri : "_s + juror.code + u' '));
        for (const Criterion* leaf : opinionsOf(leavesOf(read.category->criteria))) {
            const auto& points = std::get<PointsScale>(leaf->indicator->scale);
            QStringList expected = numbersIn(leaf->title) + numbersIn(leaf->guidance);
            expected << writtenShort(Fraction(points.min)) << writtenShort(Fraction(points.max));
            expected += numbersIn(markOf(read, nominee, *leaf, juror.id));
            CAPTURE(leaf->code);
            CHECK(numbersFrom(read.inTurn, leaf->code, expected.size()) == expected);
        }
    });
}

TEST_CASE("a nominee's letter says its own scores beside the category's average")
{
    onEach(Form::NomineeLetter, Lines::InTurn, [](const Read& read) {
        const RankedNominee* own = rankedOf(read, *read.paper.item.nominee);
        const auto check = [&](const QString& title, const Fraction& weight, const auto& valueOf) {
            Fraction sum;
            for (const RankedNominee& ranked : read.ranking().ranked)
                sum += valueOf(ranked);
            const Fraction average = sum / Fraction(static_cast<int>(read.ranking().ranked.size()));
            QStringList expected;
            if (own)
                expected << written(valueOf(*own) / weight * Fraction(100), read.decimals());
            expected << written(average / weight * Fraction(100), read.decimals());
            CAPTURE(title);
            CHECK(numbersFrom(read.inTurn, title, expected.size()) == expected);
        };
        for (std::size_t i = 0; i < read.category->criteria.size(); ++i)
            check(read.category->criteria[i].title, weightOf(read.category->criteria[i]),
                  [i](const RankedNominee& ranked) { return ranked.aspects[i]; });
        check(u"Keseluruhan"_s, Fraction(100), [](const RankedNominee& ranked) { return ranked.total; });
    });
}
