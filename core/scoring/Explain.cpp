#include "core/scoring/Explain.h"

#include "core/domain/Panel.h"
#include "core/scoring/Score.h"

#include <algorithm>

namespace sidang {
namespace {

class NomineeExplainer {
public:
    NomineeExplainer(const EditionBook& book, const Category& category, const Nominee& nominee)
        : book_(book), category_(category), nominee_(nominee), panel_(book, category.id)
    {}

    Explanation explain()
    {
        Explanation result{.nominee = nominee_.id, .reason = reasonOf(nominee_.status)};
        bool nothingApplies = false;
        std::optional<UnrankedReason> byMarks;
        for (const Criterion& top : category_.criteria) {
            std::vector<LeafExplanation> leaves = explainAspect(top, nothingApplies);
            Fraction sum;
            for (LeafExplanation& leaf : leaves) {
                sum += leaf.contribution.value_or(Fraction());
                if (leaf.reason && *leaf.reason != UnrankedReason::NotApplicable)
                    byMarks = byMarks ? std::min(*byMarks, *leaf.reason) : *leaf.reason;
                result.leaves.push_back(std::move(leaf));
            }
            result.total += sum;
            result.aspects.push_back(std::move(sum));
        }
        if (!byMarks && nothingApplies)
            byMarks = UnrankedReason::NotApplicable;
        if (!result.reason)
            result.reason = byMarks;
        return result;
    }

private:
    /// The leaves below a top-level criterion, with the weight of those that do not apply given to the others.
    std::vector<LeafExplanation> explainAspect(const Criterion& top, bool& nothingApplies) const
    {
        std::vector<LeafExplanation> leaves;
        Fraction applies;
        for (const Criterion* leaf : leavesOf(top)) {
            leaves.push_back(explainLeaf(*leaf));
            if (leaves.back().reason != UnrankedReason::NotApplicable)
                applies += leaf->indicator->weight;
        }
        if (applies.isZero())
            nothingApplies = nothingApplies || std::ranges::any_of(leaves, [](const LeafExplanation& leaf) {
                                 return leaf.reason == UnrankedReason::NotApplicable;
                             });
        const Fraction growth = applies.isZero() ? Fraction(1) : weightOf(top) / applies;
        for (LeafExplanation& leaf : leaves) {
            leaf.weight = leaf.reason == UnrankedReason::NotApplicable ? Fraction() : leaf.weight * growth;
            if (leaf.score)
                leaf.contribution = leaf.weight * *leaf.score / Fraction(100);
        }
        return leaves;
    }

    LeafExplanation explainLeaf(const Criterion& leaf) const
    {
        LeafExplanation result{.criterion = leaf.id, .weight = leaf.indicator->weight};
        switch (leaf.indicator->source) {
        case Source::Opinion: explainOpinion(leaf, result); break;
        case Source::Fact: explainFact(leaf, result); break;
        case Source::Measured: explainMeasured(leaf, result); break;
        }
        return result;
    }

    void explainOpinion(const Criterion& leaf, LeafExplanation& result) const
    {
        const MissingRule missing = category_.rules.missing;
        std::vector<Fraction> scores;
        std::vector<std::size_t> origins; // of each score: its position in result.jurors
        int expected = 0;
        for (const Juror& juror : book_.jurors) {
            JurorPart part = partOf(juror, leaf);
            const bool outside = part.leftOut == LeftOut::NotAssigned || part.leftOut == LeftOut::Recused;
            if (part.leftOut == LeftOut::NotAssigned && !part.grade)
                continue;
            expected += outside ? 0 : 1;
            if (part.leftOut == LeftOut::Missing && missing == MissingRule::Zero) {
                part.leftOut = LeftOut::CountedZero;
                part.score = Fraction(0);
            }
            if (!outside && part.score) {
                scores.push_back(*part.score);
                origins.push_back(result.jurors.size());
            }
            result.jurors.push_back(std::move(part));
        }
        result.counted = static_cast<int>(scores.size());
        if (expected > 0 && (scores.empty() || (missing == MissingRule::Block && result.counted < expected)))
            result.reason = UnrankedReason::MissingMarks;
        else if (expected == 0 || result.counted < category_.rules.quorum)
            result.reason = UnrankedReason::Quorum;
        if (scores.empty())
            return;
        const Aggregated aggregated = aggregate(scores, category_.rules.aggregate);
        for (const std::size_t position : aggregated.trimmed)
            result.jurors[origins[position]].leftOut = LeftOut::Trimmed;
        if (!result.reason)
            result.score = aggregated.score;
    }

    JurorPart partOf(const Juror& juror, const Criterion& leaf) const
    {
        JurorPart part{.juror = juror.id};
        const auto key = [](const JurorMark& mark) { return std::pair(mark.criterion, mark.juror); };
        const auto marks = book_.marks.jurorMarks(nominee_.id);
        const auto mark = std::ranges::lower_bound(marks, std::pair(leaf.id, juror.id), {}, key);
        if (mark != marks.end() && key(*mark) == std::pair(leaf.id, juror.id))
            part.grade = mark->grade;
        if (part.grade)
            part.score = scoreOf(leaf.indicator->scale, *part.grade);
        if (!panel_.isAssigned(juror.id))
            part.leftOut = LeftOut::NotAssigned;
        else if (panel_.isRecused(juror.id, nominee_.id))
            part.leftOut = LeftOut::Recused;
        else if (!part.grade)
            part.leftOut = LeftOut::Missing;
        return part;
    }

    void explainFact(const Criterion& leaf, LeafExplanation& result) const
    {
        for (const FactMark& mark : book_.marks.factMarks(nominee_.id)) {
            if (mark.criterion == leaf.id)
                result.fact = mark.grade;
        }
        if (result.fact)
            result.score = scoreOf(leaf.indicator->scale, *result.fact);
        else
            explainAbsent(result);
    }

    void explainMeasured(const Criterion& leaf, LeafExplanation& result) const
    {
        for (const MeasuredMark& mark : book_.marks.measuredMarks(nominee_.id)) {
            if (mark.criterion == leaf.id)
                result.measurement = mark.measurement;
        }
        if (!result.measurement) {
            explainAbsent(result);
        } else if (const auto* figure = std::get_if<Figure>(&*result.measurement)) {
            result.measuredValue = percentOf(*figure);
            result.score = scoreOf(leaf.indicator->scale, *figure);
        } else {
            result.reason = UnrankedReason::NotApplicable;
        }
    }

    void explainAbsent(LeafExplanation& result) const
    {
        if (category_.rules.missing == MissingRule::Zero)
            result.score = Fraction(0);
        else
            result.reason = UnrankedReason::MissingMarks;
    }

    const EditionBook& book_;
    const Category& category_;
    const Nominee& nominee_;
    Panel panel_;
};

}

Explanation explain(const EditionBook& book, NomineeId nominee)
{
    const Nominee* known = findNominee(book, nominee);
    Q_ASSERT(known);
    const Category* category = findCategory(book, known->category);
    Q_ASSERT(category);
    return NomineeExplainer(book, *category, *known).explain();
}

Fraction weightedScore(const Explanation& explanation, const Criterion& criterion)
{
    Fraction sum;
    for (const Criterion* leaf : leavesOf(criterion)) {
        const auto found = std::ranges::find(explanation.leaves, leaf->id, &LeafExplanation::criterion);
        if (found != explanation.leaves.end() && found->contribution)
            sum += *found->contribution;
    }
    return sum;
}

}
