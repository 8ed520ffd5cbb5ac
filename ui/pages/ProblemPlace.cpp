#include "ui/pages/ProblemPlace.h"

#include <algorithm>

namespace sidang {

namespace {

PageTarget targetOf(const EditionBook& book, const Place& place)
{
    PageTarget target;
    const auto nominee = std::ranges::find(book.nominees, place.nominee, &Nominee::code);
    const auto juror = std::ranges::find(book.jurors, place.juror, &Juror::code);
    const Category* category = findCategory(book, QStringView(place.category));
    if (!place.nominee.isEmpty() && nominee != book.nominees.end()) {
        target.nominee = nominee->id;
        category = category ? category : findCategory(book, nominee->category);
    }
    if (!place.juror.isEmpty() && juror != book.jurors.end())
        target.juror = juror->id;
    if (!category)
        return target;
    target.category = category->id;
    if (const Criterion* criterion = findCriterion(category->criteria, place.criterion))
        target.criterion = criterion->id;
    return target;
}

/// Facts stand beside the score sheets, measured figures on a page of their own.
PageId pageOfMark(const EditionBook& book, const PageTarget& target)
{
    const Criterion* criterion = target.criterion ? findCriterion(book, *target.criterion).criterion : nullptr;
    const bool isMeasured = criterion && criterion->indicator && criterion->indicator->source == Source::Measured;
    return isMeasured ? PageId::Figures : PageId::Marks;
}

PageId pageOf(ProblemKind kind, const EditionBook& book, const PageTarget& target)
{
    switch (kind) {
    case ProblemKind::NoCategories:
    case ProblemKind::NoCriteria:
    case ProblemKind::DuplicateCategory:
    case ProblemKind::DuplicateCriterion:
    case ProblemKind::EmptyAspect:
    case ProblemKind::WeightSum:
    case ProblemKind::WeightOutOfRange:
    case ProblemKind::WeightZero:
    case ProblemKind::WeightTooFine:
    case ProblemKind::ScaleNotForSource:
    case ProblemKind::ScaleCannotBeMet:
    case ProblemKind::ScaleEndOffStep:
    case ProblemKind::NoLevels:
    case ProblemKind::DuplicateLevel:
    case ProblemKind::LevelScoreOutOfRange:
    case ProblemKind::LevelsNotFalling:
    case ProblemKind::NoBands:
    case ProblemKind::BandsNotFromZero:
    case ProblemKind::BandsNotAscending:
    case ProblemKind::BandScoreOutOfRange:
    case ProblemKind::RatioTargetNotPositive:
    case ProblemKind::RatioCapOutOfRange:
    case ProblemKind::UnknownTie:
    case ProblemKind::DuplicateTie:
    case ProblemKind::NumberOutOfRange: return PageId::Scheme;
    case ProblemKind::QuorumBeyondReach:
    case ProblemKind::DuplicateJuror:
    case ProblemKind::DuplicateRecusal:
    case ProblemKind::SeveralChairs:
    case ProblemKind::UnknownJuror: return PageId::Jury;
    case ProblemKind::UnknownCategory:
    case ProblemKind::DuplicateNominee:
    case ProblemKind::UnknownNominee: return target.juror ? PageId::Jury : PageId::Nominees;
    case ProblemKind::UnknownCriterion:
    case ProblemKind::MarkOnAspect:
    case ProblemKind::MarkOfOtherCategory:
    case ProblemKind::DuplicateMark:
    case ProblemKind::JurorMissing:
    case ProblemKind::JurorNotWanted:
    case ProblemKind::UnknownLevel:
    case ProblemKind::MarkNotNumber:
    case ProblemKind::MarkOutOfRange:
    case ProblemKind::MarkOffStep:
    case ProblemKind::MarkOfUnexpectedJuror: return pageOfMark(book, target);
    case ProblemKind::DenominatorNotPositive:
    case ProblemKind::NumeratorNegative:
    case ProblemKind::FigureNotWanted: return PageId::Figures;
    case ProblemKind::DecisionTooShort:
    case ProblemKind::DecisionRepeats:
    case ProblemKind::DecisionOfOtherCategory:
    case ProblemKind::DuplicateDecision: return PageId::Ranking;
    // Of the edition itself; the others belong to files that are read in.
    default: return PageId::Edition;
    }
}

}

ProblemPlace placeToMend(const EditionBook& book, const Problem& problem)
{
    const PageTarget target = targetOf(book, problem.place);
    return {pageOf(problem.kind, book, target), target};
}

}
