#include "core/domain/Problem.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace sidang {
namespace {

/// In the order of ProblemKind.
constexpr std::u16string_view names[] = {
    u"not_json",
    u"unknown_format",
    u"unknown_key",
    u"duplicate_key",
    u"missing_key",
    u"wrong_type",
    u"unknown_word",
    u"bad_decimal",
    u"bad_date",
    u"number_out_of_range",
    u"empty_text",
    u"text_not_keepable",
    u"period_reversed",
    u"no_categories",
    u"no_criteria",
    u"duplicate_category",
    u"duplicate_criterion",
    u"empty_aspect",
    u"weight_sum",
    u"weight_out_of_range",
    u"weight_zero",
    u"weight_too_fine",
    u"scale_not_for_source",
    u"scale_cannot_be_met",
    u"scale_end_off_step",
    u"no_levels",
    u"duplicate_level",
    u"level_score_out_of_range",
    u"levels_not_falling",
    u"no_bands",
    u"bands_not_from_zero",
    u"bands_not_ascending",
    u"band_score_out_of_range",
    u"ratio_target_not_positive",
    u"ratio_cap_out_of_range",
    u"unknown_tie",
    u"duplicate_tie",
    u"quorum_beyond_reach",
    u"duplicate_juror",
    u"duplicate_nominee",
    u"duplicate_recusal",
    u"several_chairs",
    u"unknown_category",
    u"unknown_juror",
    u"unknown_nominee",
    u"unknown_criterion",
    u"mark_on_aspect",
    u"mark_of_other_category",
    u"duplicate_mark",
    u"juror_missing",
    u"juror_not_wanted",
    u"unknown_level",
    u"mark_not_number",
    u"mark_out_of_range",
    u"mark_off_step",
    u"denominator_not_positive",
    u"numerator_negative",
    u"figure_not_wanted",
    u"mark_of_unexpected_juror",
    u"decision_too_short",
    u"decision_repeats",
    u"decision_of_other_category",
    u"duplicate_decision",
};
static_assert(std::size(names) == static_cast<std::size_t>(ProblemKind::DuplicateDecision) + 1);

}

bool hasErrors(const Problems& problems)
{
    return std::ranges::any_of(problems, [](const Problem& problem) { return problem.severity == Severity::Error; });
}

QString nameOf(ProblemKind kind)
{
    return QStringView(names[static_cast<std::size_t>(kind)]).toString();
}

}
