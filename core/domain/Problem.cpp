#include "core/domain/Problem.h"

#include <algorithm>

namespace sidang {

bool hasErrors(const Problems& problems)
{
    return std::ranges::any_of(problems, [](const Problem& problem) { return problem.severity == Severity::Error; });
}

QString nameOf(ProblemKind kind)
{
    switch (kind) {
#define NAME(kind, name) case ProblemKind::kind: return QStringLiteral(name)
    NAME(NotJson, "not_json");
    NAME(UnknownFormat, "unknown_format");
    NAME(UnknownKey, "unknown_key");
    NAME(DuplicateKey, "duplicate_key");
    NAME(MissingKey, "missing_key");
    NAME(WrongType, "wrong_type");
    NAME(UnknownWord, "unknown_word");
    NAME(BadDecimal, "bad_decimal");
    NAME(BadDate, "bad_date");
    NAME(NumberOutOfRange, "number_out_of_range");
    NAME(EmptyText, "empty_text");
    NAME(PeriodReversed, "period_reversed");
    NAME(NoCategories, "no_categories");
    NAME(NoCriteria, "no_criteria");
    NAME(DuplicateCategory, "duplicate_category");
    NAME(DuplicateCriterion, "duplicate_criterion");
    NAME(EmptyAspect, "empty_aspect");
    NAME(WeightSum, "weight_sum");
    NAME(WeightOutOfRange, "weight_out_of_range");
    NAME(WeightZero, "weight_zero");
    NAME(WeightTooFine, "weight_too_fine");
    NAME(ScaleNotForSource, "scale_not_for_source");
    NAME(ScaleCannotBeMet, "scale_cannot_be_met");
    NAME(ScaleEndOffStep, "scale_end_off_step");
    NAME(NoLevels, "no_levels");
    NAME(DuplicateLevel, "duplicate_level");
    NAME(LevelScoreOutOfRange, "level_score_out_of_range");
    NAME(LevelsNotFalling, "levels_not_falling");
    NAME(NoBands, "no_bands");
    NAME(BandsNotFromZero, "bands_not_from_zero");
    NAME(BandsNotAscending, "bands_not_ascending");
    NAME(BandScoreOutOfRange, "band_score_out_of_range");
    NAME(RatioTargetNotPositive, "ratio_target_not_positive");
    NAME(RatioCapOutOfRange, "ratio_cap_out_of_range");
    NAME(UnknownTie, "unknown_tie");
    NAME(DuplicateTie, "duplicate_tie");
    NAME(QuorumBeyondReach, "quorum_beyond_reach");
    NAME(DuplicateJuror, "duplicate_juror");
    NAME(DuplicateNominee, "duplicate_nominee");
    NAME(DuplicateRecusal, "duplicate_recusal");
    NAME(SeveralChairs, "several_chairs");
    NAME(UnknownCategory, "unknown_category");
    NAME(UnknownJuror, "unknown_juror");
    NAME(UnknownNominee, "unknown_nominee");
    NAME(UnknownCriterion, "unknown_criterion");
    NAME(MarkOnAspect, "mark_on_aspect");
    NAME(MarkOfOtherCategory, "mark_of_other_category");
    NAME(DuplicateMark, "duplicate_mark");
    NAME(JurorMissing, "juror_missing");
    NAME(JurorNotWanted, "juror_not_wanted");
    NAME(UnknownLevel, "unknown_level");
    NAME(MarkNotNumber, "mark_not_number");
    NAME(MarkOutOfRange, "mark_out_of_range");
    NAME(MarkOffStep, "mark_off_step");
    NAME(DenominatorNotPositive, "denominator_not_positive");
    NAME(NumeratorNegative, "numerator_negative");
    NAME(FigureNotWanted, "figure_not_wanted");
    NAME(MarkOfUnexpectedJuror, "mark_of_unexpected_juror");
    NAME(DecisionTooShort, "decision_too_short");
    NAME(DecisionRepeats, "decision_repeats");
    NAME(DecisionOfOtherCategory, "decision_of_other_category");
    NAME(DuplicateDecision, "duplicate_decision");
#undef NAME
    }
    Q_UNREACHABLE();
}

}
