#include "core/edit/Validate.h"

#include "core/edit/Keepable.h"
#include "core/edit/ValidateMarks.h"
#include "core/edit/ValidatePapers.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

EditTrouble invalid(const QString& detail)
{
    return {.kind = EditTroubleKind::Invalid, .detail = detail};
}

EditTrouble stillNamed(const QString& detail)
{
    return {.kind = EditTroubleKind::StillNamed, .detail = detail};
}

template <class Things, class Thing>
bool hasCodeOfItsOwn(const Things& things, const Thing& thing)
{
    return !thing.code.trimmed().isEmpty() &&
           std::ranges::none_of(things, [&](const auto& other) { return other.code == thing.code && other.id != thing.id; });
}

template <class Map, class IsMeant>
bool anyKey(const Map& map, const IsMeant& isMeant)
{
    return std::ranges::any_of(map, [&](const auto& entry) { return isMeant(entry.first, entry.second); });
}

bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

bool isScore(const std::optional<Decimal>& number)
{
    return !number || (*number >= Decimal(0) && *number <= Decimal(100));
}

/// Only a measured indicator is read from figures.
bool isReadable(const Indicator& indicator)
{
    return !indicator.reading || indicator.source == Source::Measured;
}

bool isWhole(const Deputy& deputy)
{
    return !deputy.name.trimmed().isEmpty() && deputy.first.isValid() && deputy.first <= deputy.last;
}

class Validator {
public:
    explicit Validator(const EditionBook& after) : book_(after) {}

    std::optional<EditTrouble> operator()(const EditionChange& change) const
    {
        if (!change.after)
            return invalid(u"edition"_s);
        const Edition& edition = *change.after;
        const QStringList& lines = edition.letterhead;
        const bool isBroken = std::ranges::any_of(lines, [](const QString& line) { return line.contains(u'\n'); }) ||
                              (lines.size() == 1 && lines.first().isEmpty());
        if (edition.label.trimmed().isEmpty() || isBroken || !edition.period.first.isValid() ||
            edition.period.last < edition.period.first)
            return invalid(u"edition"_s);
        if (!edition.logo.isEmpty() && !isContentHash(edition.logo))
            return invalid(u"logo"_s);
        return std::nullopt;
    }

    std::optional<EditTrouble> operator()(const OfficialChange& change) const
    {
        const bool hasAdministrator = std::ranges::any_of(book_.officials, [](const Official& official) {
            return official.serves && official.role == OfficialRole::Administrator;
        });
        if (!hasAdministrator)
            return EditTrouble{.kind = EditTroubleKind::LastAdministrator};
        const OfficialId id = change.any().id;
        if (change.after)
            return change.after->name.trimmed().isEmpty() ? std::optional(invalid(u"official"_s)) : std::nullopt;
        const bool isNamed =
            anyKey(book_.attestations, [id](auto&&, const Attestation& one) { return one.entered == id || one.confirmed == id; }) ||
            anyKey(book_.evidence, [id](auto&&, const Evidence& one) { return one.verified == id; }) ||
            anyKey(book_.secondMarks, [id](auto&&, const SecondMark& one) { return one.by == id; });
        return isNamed ? std::optional(stillNamed(change.before->name)) : std::nullopt;
    }

    std::optional<EditTrouble> operator()(const CategoryChange& change) const
    {
        const CategoryId id = change.any().id;
        if (!change.after)
            return isCategoryNamed(id) ? std::optional(stillNamed(change.before->code)) : std::nullopt;
        const Category& category = *change.after;
        constexpr int most = 1000;
        const bool isInRange = isWithin(category.places, 0, most) && isWithin(category.harapan, 0, most) &&
                               isWithin(category.sentUp, 0, most) && isWithin(category.rules.quorum, 1, most) &&
                               isWithin(category.rules.decimals, 0, 6) && isScore(category.rules.commentBelow) &&
                               isScore(category.rules.commentFrom);
        return hasCodeOfItsOwn(book_.categories, category) && isInRange ? std::nullopt : std::optional(invalid(category.code));
    }

    std::optional<EditTrouble> operator()(const CriterionChange& change) const
    {
        const CriterionId id = change.any().id;
        if (!change.after)
            return hasMarksOn(book_, id) ? std::optional(stillNamed(change.before->code)) : std::nullopt;
        const CriterionNode& node = *change.after;
        const Category* category = findCriterion(book_, id).category;
        if (!category) // a later change has removed it again
            return std::nullopt;
        int sameCode = 0;
        for (const Criterion* criterion : nodesOf(category->criteria))
            sameCode += criterion->code == node.code;
        if (node.code.trimmed().isEmpty() || sameCode != 1 || (node.indicator && (!canBeKept(node.indicator->scale) || !isReadable(*node.indicator))))
            return invalid(node.code);
        return marksFit(book_, id) ? std::nullopt
                                   : std::optional(EditTrouble{.kind = EditTroubleKind::MarksDoNotFit, .detail = node.code});
    }

    std::optional<EditTrouble> operator()(const RequirementChange& change) const
    {
        const RequirementId id = change.any().id;
        const bool hasDocuments = anyKey(book_.evidence, [id](const EvidenceKey& key, auto&&) { return key.requirement == id; });
        if (!change.after)
            return hasDocuments ? std::optional(stillNamed(change.before->code)) : std::nullopt;
        const bool moves = change.before && change.before->category != change.after->category && hasDocuments;
        const bool isUnique = std::ranges::none_of(book_.requirements, [&](const Requirement& other) {
            return other.id != id && other.category == change.after->category && other.code == change.after->code;
        });
        const bool isFine =
            !change.after->code.trimmed().isEmpty() && isUnique && findCategory(book_, change.after->category) && !moves;
        return isFine ? std::nullopt : std::optional(invalid(change.after->code));
    }

    std::optional<EditTrouble> operator()(const JurorChange& change) const
    {
        const JurorId id = change.any().id;
        if (!change.after) {
            const bool isNamed = hasMarksOf(book_, id) ||
                                 anyKey(book_.sheets, [id](const SheetKey& key, auto&&) { return key.juror == id; }) ||
                                 isOnPaper(book_, id) ||
                                 std::ranges::any_of(book_.recusals, [id](const Recusal& recusal) {
                                     return recusal.juror == id;
                                 });
            return isNamed ? std::optional(stillNamed(change.before->code)) : std::nullopt;
        }
        std::set<CategoryId> categories;
        for (const CategoryId category : change.after->categories.value_or(std::vector<CategoryId>())) {
            if (!findCategory(book_, category) || !categories.insert(category).second)
                return invalid(change.after->code);
        }
        const bool isFine = hasCodeOfItsOwn(book_.jurors, *change.after) && std::ranges::all_of(change.after->deputies, isWhole);
        return isFine ? std::nullopt : std::optional(invalid(change.after->code));
    }

    std::optional<EditTrouble> operator()(const NomineeChange& change) const
    {
        const bool moves = change.before && change.after && change.before->category != change.after->category;
        if ((!change.after || moves) && isNomineeNamed(change.before->id, moves))
            return stillNamed(change.before->code);
        if (!change.after)
            return std::nullopt;
        const bool isFine = hasCodeOfItsOwn(book_.nominees, *change.after) && !change.after->name.trimmed().isEmpty() &&
                            findCategory(book_, change.after->category) && change.after->workers.value_or(0) >= 0;
        return isFine ? std::nullopt : std::optional(invalid(change.after->code));
    }

    std::optional<EditTrouble> operator()(const RecusalChange& change) const
    {
        const bool isFine = !change.after || (findJuror(book_, change.after->juror) && findNominee(book_, change.after->nominee));
        return isFine ? std::nullopt : std::optional(invalid(u"recusal"_s));
    }

    std::optional<EditTrouble> operator()(const DecisionChange& change) const
    {
        if (!change.after)
            return std::nullopt;
        const auto setOf = [](const Decision& decision) {
            return std::set<NomineeId>(decision.nominees.begin(), decision.nominees.end());
        };
        const std::set<NomineeId> nominees = setOf(*change.after);
        const bool areOfCategory = std::ranges::all_of(nominees, [&](NomineeId id) {
            const Nominee* nominee = findNominee(book_, id);
            return nominee && nominee->category == change.after->category;
        });
        const bool isOnly = std::ranges::none_of(book_.decisions, [&](const Decision& other) {
            return other.id != change.after->id && setOf(other) == nominees;
        });
        const bool isFine =
            nominees.size() >= 2 && nominees.size() == change.after->nominees.size() && areOfCategory && isOnly;
        return isFine ? std::nullopt : std::optional(invalid(u"decision"_s));
    }

    std::optional<EditTrouble> operator()(const MarkChange& change) const { return markFault(book_, change.key); }
    std::optional<EditTrouble> operator()(const MarksAdded& added) const
    {
        for (const auto& [key, value] : added.marks) {
            if (auto fault = markFault(book_, key))
                return fault;
        }
        return std::nullopt;
    }
    std::optional<EditTrouble> operator()(const NoteChange&) const { return std::nullopt; }
    std::optional<EditTrouble> operator()(const AttestationChange& change) const
    {
        return attestationFault(book_, change);
    }
    std::optional<EditTrouble> operator()(const EvidenceChange& change) const { return documentFault(book_, change); }
    std::optional<EditTrouble> operator()(const FigureChange& change) const { return figureFault(book_, change); }
    std::optional<EditTrouble> operator()(const InterviewChange& change) const { return interviewFault(book_, change); }
    std::optional<EditTrouble> operator()(const DrawChange& change) const
    {
        constexpr qint64 highestSeed = 999'999'999;
        const bool isFine = !change.after ||
                            (findCategory(book_, change.key) && change.after->seed >= 0 && change.after->seed <= highestSeed &&
                             (change.after->method == DrawMethod::Lot || change.after->seed == 0));
        return isFine ? std::nullopt : std::optional(invalid(u"draw"_s));
    }
    std::optional<EditTrouble> operator()(const SecondChange& change) const { return secondFault(book_, change); }
    std::optional<EditTrouble> operator()(const SheetChange& change) const { return sheetFault(book_, change); }
    std::optional<EditTrouble> operator()(const StageChange& change) const
    {
        if (change.after && !findCategory(book_, change.key))
            return invalid(u"stage"_s);
        // Where marks stand, or sheets of it are out, the scheme is locked.
        const bool isUnlocked = stageOf(book_, change.key).phase == Phase::Preparing;
        const bool isUsed = std::ranges::any_of(book_.nominees, [&](const Nominee& nominee) {
            return nominee.category == change.key && (hasMarksOf(book_, nominee.id) || hasLiveForms(book_, nominee.id));
        });
        return isUnlocked && isUsed ? std::optional(invalid(u"stage"_s)) : std::nullopt;
    }
    std::optional<EditTrouble> operator()(const ResultChange&) const { return std::nullopt; }
    std::optional<EditTrouble> operator()(const FormChange& change) const { return formFault(book_, change); }
    std::optional<EditTrouble> operator()(const PrintingChange& change) const { return printingFault(book_, change); }
    std::optional<EditTrouble> operator()(const TextChange&) const { return std::nullopt; }
    std::optional<EditTrouble> operator()(const PlenaryChange& change) const
    {
        const bool isFine = !change.after || findCategory(book_, change.key);
        return isFine ? std::nullopt : std::optional(invalid(u"plenary"_s));
    }

private:
    bool isCategoryNamed(CategoryId id) const
    {
        const auto isOf = [id](const auto& thing) { return thing.category == id; };
        const auto assigns = [id](const Juror& juror) {
            return juror.categories && std::ranges::find(*juror.categories, id) != juror.categories->end();
        };
        return std::ranges::any_of(book_.nominees, isOf) || std::ranges::any_of(book_.requirements, isOf) ||
               std::ranges::any_of(book_.decisions, isOf) || std::ranges::any_of(book_.jurors, assigns) ||
               book_.draws.contains(id) || book_.stages.contains(id) || newestResult(book_, id) ||
               isOnPaper(book_, id);
    }

    /// By something that goes with its category, or by anything at all.
    bool isNomineeNamed(NomineeId id, bool onlyOfCategory) const
    {
        const bool ofCategory =
            hasMarksOf(book_, id) || isOnPaper(book_, id) || anyKey(book_.sheets, [id](const SheetKey& key, auto&&) { return key.nominee == id; }) ||
            anyKey(book_.evidence, [id](const EvidenceKey& key, auto&&) { return key.nominee == id; }) ||
            std::ranges::any_of(book_.decisions, [id](const Decision& decision) {
                return std::ranges::find(decision.nominees, id) != decision.nominees.end();
            });
        return ofCategory ||
               (!onlyOfCategory &&
                (anyKey(book_.figures, [id](const FigureKey& key, auto&&) { return key.nominee == id; }) ||
                 book_.interviews.contains(id) ||
                 std::ranges::any_of(book_.recusals, [id](const Recusal& recusal) { return recusal.nominee == id; })));
    }

    const EditionBook& book_;
};

}

std::optional<EditTrouble> faultIn(const EditionBook& after, const Changes& changes)
{
    const Validator validator(after);
    for (const Change& change : changes) {
        if (!std::visit(Keepable(), change))
            return invalid(u"text"_s);
        if (auto fault = std::visit(validator, change))
            return fault;
    }
    return std::nullopt;
}

}
