#include "core/edit/ValidateMarks.h"

#include "core/domain/Check.h"
#include "core/domain/CheckScale.h"
#include "core/domain/Panel.h"
#include "core/domain/SheetProgress.h"
#include "core/edit/Texts.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

std::optional<EditTrouble> invalidUnless(bool isFine, const QString& detail)
{
    return isFine ? std::nullopt : std::optional(EditTrouble{.kind = EditTroubleKind::Invalid, .detail = detail});
}

/// What keeps a value from standing on the indicator.
std::optional<ProblemKind> misfitOf(const Indicator& indicator, bool isOfJuror, const MarkValue& value)
{
    if (indicator.source == Source::Measured) {
        if (isOfJuror)
            return ProblemKind::JurorNotWanted;
        const auto* figure = std::get_if<Figure>(&value);
        if (figure)
            return misfit(*figure);
        return std::holds_alternative<NotApplicable>(value) ? std::nullopt : std::optional(ProblemKind::FigureNotWanted);
    }
    if ((indicator.source == Source::Opinion) != isOfJuror)
        return isOfJuror ? ProblemKind::JurorNotWanted : ProblemKind::JurorMissing;
    if (const auto* number = std::get_if<Decimal>(&value))
        return misfit(indicator.scale, Grade(*number));
    if (const auto* level = std::get_if<LevelChoice>(&value))
        return misfit(indicator.scale, Grade(*level));
    return ProblemKind::FigureNotWanted;
}

bool isWhole(const Attachment& file)
{
    return isContentHash(file.hash) && !file.name.isEmpty() && file.size >= 0;
}

QStringList boundsOf(const Scale& scale)
{
    const auto* points = std::get_if<PointsScale>(&scale);
    return points ? QStringList{points->min.toText(), points->max.toText(), points->step.toText()} : QStringList();
}

template <class IsMeant>
bool anyMark(const EditionBook& book, const IsMeant& isMeant)
{
    return std::ranges::any_of(book.nominees, [&](const Nominee& nominee) {
        return std::ranges::any_of(book.marks.jurorMarks(nominee.id), isMeant);
    });
}

}

namespace {

MarkValue valueOf(const Grade& grade)
{
    return std::visit([](const auto& one) { return MarkValue(one); }, grade);
}

/// What is wrong with this value standing under the key, if anything.
std::optional<EditTrouble> valueFault(const EditionBook& book, const MarkKey& key, const MarkValue& value)
{
    const Nominee* nominee = findNominee(book, key.nominee);
    const CriterionPlace place = findCriterion(book, key.criterion);
    if (!nominee || !place.criterion || !place.criterion->isLeaf() || place.category->id != nominee->category)
        return invalidUnless(false, u"mark"_s);
    const Indicator& indicator = *place.criterion->indicator;
    if (const auto kind = misfitOf(indicator, key.juror.has_value(), value)) {
        const Juror* juror = key.juror ? findJuror(book, *key.juror) : nullptr;
        const Place where{.category = place.category->code,
                          .criterion = place.criterion->code,
                          .juror = juror ? juror->code : QString(),
                          .nominee = nominee->code};
        const auto* number = std::get_if<Decimal>(&value);
        QStringList details = boundsOf(indicator.scale);
        details.prepend(number ? number->toText() : QString());
        return EditTrouble{.kind = EditTroubleKind::NotOnScale, .problems = {{*kind, Severity::Error, where, details}}};
    }
    if (key.juror && !Panel(book, nominee->category).isExpected(*key.juror, key.nominee)) {
        const Juror* juror = findJuror(book, *key.juror);
        return EditTrouble{.kind = EditTroubleKind::JurorNotExpected, .detail = juror ? juror->code : QString()};
    }
    return std::nullopt;
}

}

std::optional<EditTrouble> markFault(const EditionBook& book, const MarkKey& key)
{
    const auto value = book.marks.value(key);
    return value ? valueFault(book, key, *value) : std::nullopt;
}

std::optional<EditTrouble> secondFault(const EditionBook& book, const SecondChange& change)
{
    if (!change.after)
        return std::nullopt;
    if (!change.key.juror || !findOfficial(book, change.after->by))
        return invalidUnless(false, u"second"_s);
    return valueFault(book, change.key, valueOf(change.after->grade));
}

std::optional<EditTrouble> sheetFault(const EditionBook& book, const SheetChange& change)
{
    if (!change.after)
        return std::nullopt;
    const Nominee* nominee = findNominee(book, change.key.nominee);
    const Juror* juror = findJuror(book, change.key.juror);
    if (!nominee || !juror)
        return invalidUnless(false, u"sheet"_s);
    const SheetProgress progress = sheetProgress(book, change.key);
    if (!progress.isExpected)
        return EditTrouble{.kind = EditTroubleKind::JurorNotExpected, .detail = juror->code};
    const bool becomesFinal = change.after->isFinal && !(change.before && change.before->isFinal);
    if (becomesFinal && !progress.isComplete())
        return EditTrouble{.kind = EditTroubleKind::NotComplete,
                           .action = Action::FinishSheet,
                           .detail = nominee->name + u" · "_s + juror->name};
    return std::nullopt;
}

std::optional<EditTrouble> attestationFault(const EditionBook& book, const AttestationChange& change)
{
    if (!change.after)
        return std::nullopt;
    const Attestation& attestation = *change.after;
    const auto isKnown = [&](const std::optional<OfficialId>& id) { return !id || findOfficial(book, *id); };
    if (change.key.juror || attestation.isEmpty() || !book.marks.contains(change.key) || !isKnown(attestation.entered) ||
        !isKnown(attestation.confirmed))
        return invalidUnless(false, u"attestation"_s);
    if (attestation.confirmed && attestation.confirmed == attestation.entered)
        return EditTrouble{.kind = EditTroubleKind::SamePerson};
    return std::nullopt;
}

std::optional<EditTrouble> documentFault(const EditionBook& book, const EvidenceChange& change)
{
    const Nominee* nominee = findNominee(book, change.key.nominee);
    const Requirement* requirement = findRequirement(book, change.key.requirement);
    const bool isFine = !change.after || (nominee && requirement && nominee->category == requirement->category &&
                                          (!change.after->verified || findOfficial(book, *change.after->verified)) &&
                                          std::ranges::all_of(change.after->files, isWhole));
    return invalidUnless(isFine, u"document"_s);
}

std::optional<EditTrouble> figureFault(const EditionBook& book, const FigureChange& change)
{
    if (!change.after)
        return std::nullopt;
    constexpr qint64 most = 1'000'000'000'000;
    const auto isCount = [](qint64 persons) { return persons >= 0 && persons <= most; };
    const auto& coverage = change.after->coverage;
    const bool isFine = findNominee(book, change.key.nominee) && change.key.month.isValid() && isKeepable(change.key.month) && change.key.month.day() == 1 &&
                        (!coverage || (isCount(coverage->members) && isCount(coverage->universe)));
    return invalidUnless(isFine, u"figure"_s);
}

std::optional<EditTrouble> interviewFault(const EditionBook& book, const InterviewChange& change)
{
    if (!change.after)
        return std::nullopt;
    constexpr int minutesOfDay = 1440;
    const Interview& interview = *change.after;
    const auto isLength = [](int minutes) { return minutes >= 0 && minutes <= minutesOfDay; };
    const bool isMinute = !interview.starts.isValid() ||
                          (interview.starts.timeSpec() == Qt::UTC && interview.starts.toMSecsSinceEpoch() % 60'000 == 0);
    return invalidUnless(findNominee(book, change.key) && interview.order >= 1 && isLength(interview.talkMinutes) &&
                             isLength(interview.questionMinutes) && isMinute,
                         u"interview"_s);
}

bool isContentHash(const QString& text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && std::ranges::all_of(text, [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

bool canBeKept(const Scale& scale)
{
    if (const auto* ratio = std::get_if<RatioScale>(&scale))
        return ratio->decimals >= 0;
    const auto* levels = std::get_if<LevelsScale>(&scale);
    if (!levels)
        return true;
    std::set<QString> codes;
    return std::ranges::all_of(levels->levels, [&codes](const RubricLevel& level) {
        return !level.code.isEmpty() && codes.insert(level.code).second;
    });
}

bool marksFit(const EditionBook& book, CriterionId id)
{
    const Criterion* criterion = findCriterion(book, id).criterion;
    if (!criterion->isLeaf())
        return !hasMarksOn(book, id);
    const Indicator& indicator = *criterion->indicator;
    for (const Nominee& nominee : book.nominees) {
        for (const JurorMark& mark : book.marks.jurorMarks(nominee.id)) {
            if (mark.criterion == id &&
                misfitOf(indicator, true, valueOf(mark.grade)))
                return false;
        }
        const auto value = book.marks.value({nominee.id, id, {}});
        if (value && misfitOf(indicator, false, *value))
            return false;
    }
    return std::ranges::none_of(book.secondMarks, [&](const auto& second) {
        return second.first.criterion == id && misfitOf(indicator, true, valueOf(second.second.grade));
    });
}

bool hasMarksOn(const EditionBook& book, CriterionId criterion)
{
    return anyMark(book, [criterion](const JurorMark& mark) { return mark.criterion == criterion; }) ||
           std::ranges::any_of(book.nominees, [&](const Nominee& nominee) {
               return book.marks.contains({nominee.id, criterion, {}});
           }) ||
           std::ranges::any_of(book.secondMarks, [&](const auto& second) { return second.first.criterion == criterion; });
}

bool hasMarksOf(const EditionBook& book, JurorId juror)
{
    return anyMark(book, [juror](const JurorMark& mark) { return mark.juror == juror; }) ||
           std::ranges::any_of(book.secondMarks, [&](const auto& second) { return second.first.juror == juror; });
}

}
