// The trace: every number on the way from the marks to the total, in its order.
#include "tests/app/PaperFacts.h"

using namespace sidang;

namespace {

/// The numbers of an indicator's way from marks to score, as the trace words it.
class Way {
public:
    Way(const Read& read, const Explanation& explanation, const Criterion& leaf)
        : read_(read), leaf_(leaf), explained_(leafOf(explanation, leaf)), nominee_(explanation.nominee)
    {}

    QStringList numbers()
    {
        const int decimals = read_.decimals();
        take(leaf_.title);
        if (isOpinion(leaf_))
            opinions();
        else if (explained_.fact)
            grade();
        else if (explained_.measuredValue)
            figure();
        if (explained_.score)
            numbers_ << written(*explained_.score, decimals);
        numbers_ << writtenShort(explained_.weight, 3);
        if (const Fraction own(leaf_.indicator->weight); explained_.weight != own)
            numbers_ << writtenShort(own, 3);
        if (explained_.contribution)
            numbers_ << written(*explained_.contribution, decimals);
        return numbers_;
    }

private:
    void take(const QString& text) { numbers_ << numbersIn(text); }

    void opinions()
    {
        QStringList scores;
        for (const JurorId juror : read_.jurors()) {
            const QString mark = markOf(read_, nominee_, leaf_, juror);
            take(findJuror(read_.book, juror)->code + u' ' + mark);
            scores << numbersIn(mark);
        }
        if (explained_.score) // mean of scales that end at 100
            numbers_ << QString::number(explained_.counted) << scores << QString::number(scores.size());
    }

    void grade()
    {
        if (const auto* levels = std::get_if<LevelsScale>(&leaf_.indicator->scale)) {
            const RubricLevel& level =
                levels->levels[static_cast<std::size_t>(std::get<LevelChoice>(*explained_.fact).index)];
            take(level.title + u' ' + level.title);
            numbers_ << writtenShort(Fraction(level.score));
            return;
        }
        const QString value = writtenShort(Fraction(std::get<Decimal>(*explained_.fact)));
        const auto& points = std::get<PointsScale>(leaf_.indicator->scale);
        numbers_ << value << value << writtenShort(Fraction(points.max)) << u"100"_s;
    }

    void figure()
    {
        const auto& figure = std::get<Figure>(*explained_.measurement);
        const QString value = written(Fraction(figure.numerator) / Fraction(figure.denominator) * Fraction(100), 2);
        numbers_ << writtenShort(Fraction(figure.numerator)) << writtenShort(Fraction(figure.denominator)) << value << value;
        if (const auto* ratio = std::get_if<RatioScale>(&leaf_.indicator->scale))
            numbers_ << writtenShort(Fraction(ratio->target)) << u"100"_s << writtenShort(Fraction(ratio->cap));
        else
            numbers_ << writtenShort(*explained_.score, 2);
    }

    const Read& read_;
    const Criterion& leaf_;
    const LeafExplanation& explained_;
    NomineeId nominee_;
    QStringList numbers_;
};

}

TEST_CASE("the trace says every number on the way from the marks to the total")
{
    onEach(Form::Trace, Lines::InTurn, [](const Read& read) {
        const Explanation explanation = explain(read.book, *read.paper.item.nominee);
        checkHead(read, explanation);
        for (std::size_t i = 0; i < read.category->criteria.size(); ++i) {
            const Criterion& top = read.category->criteria[i];
            for (const Criterion* leaf : leavesOf(top)) {
                const QStringList expected = Way(read, explanation, *leaf).numbers();
                CAPTURE(leaf->code);
                CHECK(numbersFrom(read.inTurn, leaf->code, expected.size()) == expected);
            }
            const QStringList sums{writtenShort(weightOf(top), 3), written(explanation.aspects[i], read.decimals())};
            CHECK(numbersFrom(read.inTurn, u"Jumlah "_s + top.title.section(u' ', 0, 0), 2) == sums);
        }
    });
}
