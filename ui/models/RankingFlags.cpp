#include "ui/models/RankingFlags.h"

#include "core/scoring/Explain.h"
#include "core/text/Terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

QString criterionTitle(const Category& category, const QString& code)
{
    const Criterion* criterion = findCriterion(category.criteria, code);
    return criterion ? criterion->title : code;
}

/// The first word of a title too long for a pill; the sentence behind it says it whole.
QString shortened(const QString& title)
{
    constexpr qsizetype most = 14;
    return title.size() > most ? title.section(u' ', 0, 0) : title;
}

QString nomineeName(const EditionBook& book, NomineeId id)
{
    const Nominee* nominee = findNominee(book, id);
    return nominee ? nominee->name : QString();
}

/// What the tie between two neighbours was decided by; `other` is the neighbour.
Flag tieFlag(const Category& category, const Tie& tie, const QString& other)
{
    if (tie.by == TieBreak::Criterion) {
        const QString title = criterionTitle(category, tie.criterion);
        return {Tone::Attention, Words::tr("tie: %1").arg(shortened(title)),
                Words::tr("The same total as %1; %2 decides the order.").arg(other, title)};
    }
    if (tie.by == TieBreak::Plenary)
        return {Tone::Attention, Words::tr("tie: plenary"),
                Words::tr("The same total as %1; the plenary meeting decided the order.").arg(other)};
    return {Tone::Attention, Words::tr("shared place"),
            Words::tr("Equal in everything to %1; both hold the place.").arg(other)};
}

Flag cutFlag(Cut cut)
{
    const QString at = cutText(cut);
    return {Tone::Refusal, Words::tr("undecided: %1").arg(at),
            Words::tr("Nominees share a place where %1 ends; the plenary meeting has to decide.").arg(at)};
}

}

QString cutText(Cut cut)
{
    switch (cut) {
    case Cut::Places: return Words::tr("Juara");
    case Cut::Harapan: return Words::tr("Harapan");
    case Cut::SentUp: return Words::tr("sent up");
    }
    Q_UNREACHABLE();
}

QString reasonText(UnrankedReason reason)
{
    switch (reason) {
    case UnrankedReason::Ineligible: return Words::tr("not eligible");
    case UnrankedReason::Withdrawn: return Words::tr("withdrawn");
    case UnrankedReason::Disqualified: return Words::tr("disqualified");
    case UnrankedReason::Absent: return Words::tr("absent");
    case UnrankedReason::MissingMarks: return Words::tr("marks missing");
    case UnrankedReason::Quorum: return Words::tr("too few jurors");
    case UnrankedReason::NotApplicable: return Words::tr("nothing applies");
    }
    Q_UNREACHABLE();
}

int missingMarks(const EditionBook& book, NomineeId nominee)
{
    int missing = 0;
    for (const LeafExplanation& leaf : explain(book, nominee).leaves) {
        const auto owed = std::ranges::count(leaf.jurors, LeftOut::Missing, &JurorPart::leftOut);
        missing += static_cast<int>(owed);
        if (owed == 0 && leaf.jurors.empty() && leaf.reason == UnrankedReason::MissingMarks)
            ++missing;
    }
    return missing;
}

Flags flagsOf(const EditionBook& book, const Category& category, const CategoryRanking& ranking, std::size_t index)
{
    const RankedNominee& ranked = ranking.ranked[index];
    Flags flags;
    if (ranked.award.kind != AwardKind::None)
        flags.push_back({Tone::Accent, awardName(ranked.award), QString()});
    for (const BoundaryTie& open : ranking.boundaryTies) {
        if (std::ranges::find(open.nominees, ranked.nominee) != open.nominees.end())
            flags.push_back(cutFlag(open.cut));
    }
    if (ranked.tie.by != TieBreak::NotNeeded)
        flags.push_back(tieFlag(category, ranked.tie, nomineeName(book, ranking.ranked[index - 1].nominee)));
    else if (index + 1 < ranking.ranked.size() && ranking.ranked[index + 1].tie.by != TieBreak::NotNeeded)
        flags.push_back(
            tieFlag(category, ranking.ranked[index + 1].tie, nomineeName(book, ranking.ranked[index + 1].nominee)));
    return flags;
}

Flags flagsOf(const EditionBook& book, const UnrankedNominee& unranked)
{
    const bool owed = unranked.reason == UnrankedReason::MissingMarks;
    const QString text =
        owed ? Words::tr("%n mark(s) missing", nullptr, missingMarks(book, unranked.nominee)) : reasonText(unranked.reason);
    const bool waits = owed || unranked.reason == UnrankedReason::Quorum;
    return {{waits ? Tone::Attention : Tone::Quiet, text, Words::tr("Has no place: %1.").arg(text)}};
}

}
