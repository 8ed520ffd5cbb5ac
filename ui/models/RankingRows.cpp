#include "ui/models/RankingRows.h"

#include "core/text/Numbers.h"
#include "ui/models/RankingFlags.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QString nameOf(const EditionBook& book, NomineeId id)
{
    const Nominee* nominee = findNominee(book, id);
    return nominee ? nominee->name : QString();
}

Fraction countedTotal(const RankedNominee& ranked, const Rules& rules)
{
    return rules.rankOn == RankOn::Rounded ? ranked.total.rounded(rules.decimals) : ranked.total;
}

/// A gap that is there but too small to be seen is not shown as none.
QString gapText(const Fraction& gap, int decimals, Language language)
{
    if (!gap.isZero() && gap.rounded(decimals).isZero())
        return u"< "_s + number(Fraction::of(1, powerOfTen(decimals)), decimals, language);
    return number(gap, decimals, language);
}

void addAspects(RankingRow& row, const RankedNominee& ranked, const Category& category, Language language)
{
    QStringList words;
    for (std::size_t i = 0; i < ranked.aspects.size() && i < category.criteria.size(); ++i) {
        row.bar.shares.push_back(ranked.aspects[i].approximate() / 100);
        words << category.criteria[i].title + u' ' + number(ranked.aspects[i], category.rules.decimals, language);
    }
    row.barText = words.join(u"; "_s);
}

RankingRow rankedRow(const OpenEdition& edition, const Category& category, const CategoryRanking& ranking, std::size_t index,
                     Language language)
{
    const RankedNominee& ranked = ranking.ranked[index];
    const int decimals = category.rules.decimals;
    RankingRow row;
    row.nominee = ranked.nominee;
    row.name = nameOf(edition.book, ranked.nominee);
    row.place = ranked.place;
    row.placeText = number(qint64{ranked.place}, language);
    row.total = countedTotal(ranked, category.rules);
    row.totalText = number(ranked.total, decimals, language);
    if (index > 0) {
        row.gap = countedTotal(ranking.ranked[index - 1], category.rules) - *row.total;
        row.gapText = gapText(*row.gap, decimals, language);
    }
    addAspects(row, ranked, category, language);
    row.flags = flagsOf(edition.book, category, ranking, index);
    const bool isLast = index + 1 == ranking.ranked.size();
    row.isCutBelow = ranked.sentUp && !isLast && !ranking.ranked[index + 1].sentUp;
    return row;
}

}

std::vector<RankingRow> rankingRows(const OpenEdition& edition, const Category& category, Language language)
{
    std::vector<RankingRow> rows;
    const CategoryRanking* ranking = findRanking(edition.ranking, category.id);
    if (!ranking)
        return rows;
    for (std::size_t i = 0; i < ranking->ranked.size(); ++i)
        rows.push_back(rankedRow(edition, category, *ranking, i, language));
    for (const UnrankedNominee& unranked : ranking->unranked) {
        RankingRow row;
        row.nominee = unranked.nominee;
        row.name = nameOf(edition.book, unranked.nominee);
        row.placeText = u"–"_s;
        row.flags = flagsOf(edition.book, unranked);
        rows.push_back(std::move(row));
    }
    return rows;
}

}
