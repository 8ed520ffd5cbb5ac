#include "ui/models/Sentences.h"

#include "core/text/Numbers.h"
#include "ui/models/RankingFlags.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString nameOf(const EditionBook& book, NomineeId id)
{
    const Nominee* nominee = findNominee(book, id);
    return nominee ? nominee->name : QString();
}

QString leadText(const Fraction& lead, int decimals, const QString& other, Language language)
{
    if (lead.isZero())
        return Words::tr("The same total as %1, which stands behind.").arg(other);
    if (lead.rounded(decimals).isZero())
        return Words::tr("Ahead of %1 by less than %2.")
            .arg(other, number(Fraction::of(1, powerOfTen(decimals)), decimals, language));
    return Words::tr("Ahead of %1 by %2.").arg(other, number(lead, decimals, language));
}

QString rankedText(const OpenEdition& edition, const Category& category, const CategoryRanking& ranking, std::size_t index,
                   Language language)
{
    const RankedNominee& ranked = ranking.ranked[index];
    const Rules& rules = category.rules;
    QStringList sentences{Words::tr("Place %1 of %2.").arg(ranked.place).arg(ranking.ranked.size())};
    if (index + 1 < ranking.ranked.size() && ranking.ranked[index + 1].place != ranked.place) {
        const RankedNominee& next = ranking.ranked[index + 1];
        const Fraction lead = rules.rankOn == RankOn::Rounded
                                  ? ranked.total.rounded(rules.decimals) - next.total.rounded(rules.decimals)
                                  : ranked.total - next.total;
        sentences << leadText(lead, rules.decimals, nameOf(edition.book, next.nominee), language);
    } else if (index > 0 && index + 1 == ranking.ranked.size()) {
        sentences << Words::tr("The last of those with a place.");
    }
    for (const Flag& flag : flagsOf(edition.book, category, ranking, index)) {
        if (!flag.reason.isEmpty())
            sentences << flag.reason;
    }
    if (ranked.sentUp)
        sentences << Words::tr("Is proposed to the next level.");
    return sentences.join(u' ');
}

/// "Regulasi: Ibu Rina, Pak Budi": who owes what, indicator by indicator.
QStringList owedLines(const OpenEdition& edition, const Category& category, const Explanation& explanation)
{
    QStringList lines;
    const std::vector<const Criterion*> leaves = leavesOf(category.criteria);
    for (const LeafExplanation& leaf : explanation.leaves) {
        if (leaf.reason != UnrankedReason::MissingMarks)
            continue;
        QStringList names;
        for (const JurorPart& part : leaf.jurors) {
            const Juror* juror = findJuror(edition.book, part.juror);
            if (part.leftOut == LeftOut::Missing && juror)
                names << juror->name;
        }
        const auto criterion = std::ranges::find(leaves, leaf.criterion, [](const Criterion* each) { return each->id; });
        const QString title = criterion == leaves.end() ? QString() : (*criterion)->title;
        lines << title + u": "_s + (names.isEmpty() ? Words::tr("the secretariat") : names.join(u"; "_s));
    }
    return lines;
}

QString unrankedText(const OpenEdition& edition, const Category& category, const Explanation& explanation,
                     UnrankedReason reason)
{
    switch (reason) {
    case UnrankedReason::Ineligible: return Words::tr("Without a place: the nominee does not meet the requirements.");
    case UnrankedReason::Withdrawn: return Words::tr("Without a place: the nominee has withdrawn.");
    case UnrankedReason::Disqualified: return Words::tr("Without a place: the nominee was disqualified.");
    case UnrankedReason::Absent: return Words::tr("Without a place: the nominee was absent.");
    case UnrankedReason::NotApplicable: return Words::tr("Without a place: in one aspect no indicator applies.");
    case UnrankedReason::Quorum: return Words::tr("Without a place: an indicator has fewer marks than the rules ask for.");
    case UnrankedReason::MissingMarks: break;
    }
    const QString lead = Words::tr("Without a place until these marks are given:");
    return lead + u'\n' + owedLines(edition, category, explanation).join(u'\n');
}

}

QString standingText(const OpenEdition& edition, const Category& category, const Explanation& explanation, Language language)
{
    const CategoryRanking* ranking = findRanking(edition.ranking, category.id);
    if (!ranking)
        return Words::tr("This category cannot be ranked yet.");
    const auto ranked = std::ranges::find(ranking->ranked, explanation.nominee, &RankedNominee::nominee);
    if (ranked != ranking->ranked.end())
        return rankedText(edition, category, *ranking, static_cast<std::size_t>(ranked - ranking->ranked.begin()), language);
    const auto unranked = std::ranges::find(ranking->unranked, explanation.nominee, &UnrankedNominee::nominee);
    if (unranked == ranking->unranked.end())
        return {};
    return unrankedText(edition, category, explanation, unranked->reason);
}

bool isComplete(const CategoryRanking* ranking)
{
    return ranking && ranking->state == CategoryState::Complete;
}

QString stateText(const CategoryRanking* ranking)
{
    if (!ranking)
        return {};
    if (isComplete(ranking))
        return Words::tr("complete");
    const auto waiting = std::ranges::count_if(ranking->unranked, [](const UnrankedNominee& each) {
        return each.reason == UnrankedReason::MissingMarks || each.reason == UnrankedReason::Quorum;
    });
    if (waiting > 0)
        return Words::tr("provisional: %n nominee(s) without all marks", nullptr, static_cast<int>(waiting));
    if (!ranking->boundaryTies.empty())
        return Words::tr("provisional: the plenary has to decide a tie");
    return Words::tr("provisional");
}

}
