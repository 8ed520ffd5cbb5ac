#include "core/report/NomineeFacts.h"

#include "core/report/RankingNotes.h"
#include "core/text/Numbers.h"
#include "core/text/ScaleText.h"
#include "core/text/Terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

void addNotice(Section& section, Paragraph notice)
{
    if (!notice.text.isEmpty())
        section.parts.emplace_back(std::move(notice));
}

}

const RankedNominee* rankedOf(const CategoryRanking& ranking, NomineeId nominee)
{
    const auto found = std::ranges::find(ranking.ranked, nominee, &RankedNominee::nominee);
    return found == ranking.ranked.end() ? nullptr : &*found;
}

QString placeTextOf(const CategoryRanking& ranking, NomineeId nominee)
{
    if (const RankedNominee* ranked = rankedOf(ranking, nominee)) {
        const QString place = u"%1 dari %2 kandidat"_s.arg(ranked->place).arg(ranking.ranked.size());
        const QString award = awardName(ranked->award);
        return award.isEmpty() ? place : place + u" ("_s + award + u')';
    }
    const auto unranked = std::ranges::find(ranking.unranked, nominee, &UnrankedNominee::nominee);
    return unranked == ranking.unranked.end() ? u"–"_s : u"tanpa peringkat: "_s + reasonName(unranked->reason);
}

void addResultNotices(Section& section, const Subject& subject)
{
    const Category& category = *subject.category;
    const CategoryRanking& ranking = subject.ranking();
    Paragraph notice = provisionalNotice(subject.book(), category, ranking);
    if (notice.text.isEmpty() && stageOf(subject.book(), category.id).phase != Phase::Closed)
        notice = {ParagraphRole::Notice, u"Hasil kategori ini belum ditetapkan oleh rapat pleno."_s, u"SEMENTARA"_s};
    addNotice(section, std::move(notice));
    addNotice(section, unconfirmedNotice(category));
}

QString documentValue(const LeafExplanation& explained, const Scale& scale)
{
    if (explained.fact)
        return gradeText(*explained.fact, scale, Language::Indonesian);
    if (!explained.measurement)
        return u"–"_s;
    const auto* figure = std::get_if<Figure>(&*explained.measurement);
    if (!figure)
        return u"tidak berlaku"_s;
    const QString parts = number(figure->numerator) + u" ÷ "_s + number(figure->denominator);
    return explained.measuredValue ? parts + u" = "_s + number(*explained.measuredValue, 2) + u" %"_s : parts;
}

KeyValues nomineeHead(const Subject& subject, const Explanation& explanation)
{
    const QString total = number(explanation.total, subject.category->rules.decimals);
    KeyValues head;
    head.pairs = {{u"Kategori"_s, subject.category->title},
                  {u"Kandidat"_s, codeWithName(*subject.nominee), Emphasis::Strong},
                  {u"Peringkat"_s, placeTextOf(subject.ranking(), subject.nominee->id)},
                  {u"Total"_s, explanation.reason ? total + u" (belum lengkap)"_s : total, Emphasis::Strong}};
    if (!subject.nominee->leader.isEmpty())
        head.pairs.insert(head.pairs.begin() + 2, {u"Pimpinan"_s, subject.nominee->leader});
    return head;
}

Section nomineeSection(const Subject& subject, const QString& title, const Explanation& explanation)
{
    Section section = sectionOf(subject, title);
    section.parts.emplace_back(subtitleOf(subject));
    section.parts.emplace_back(nomineeHead(subject, explanation));
    addResultNotices(section, subject);
    return section;
}

void addAspects(Table& table, const Category& category, const Explanation& explanation, const LeafRow& leafRow,
                const SumRow& sumRow)
{
    for (std::size_t i = 0; i < category.criteria.size(); ++i) {
        const Criterion& top = category.criteria[i];
        table.rows.emplace_back(TableGroup{top.code + u". "_s + top.title});
        for (const Criterion* leaf : leavesOf(top))
            table.rows.emplace_back(leafRow(*leaf));
        table.rows.emplace_back(sumRow(u"Jumlah "_s + top.title, weightOf(top), explanation.aspects[i]));
    }
    table.rows.emplace_back(sumRow(u"Total"_s, weightOf(category.criteria), explanation.total));
}

const LeafExplanation& leafOf(const Explanation& explanation, CriterionId leaf)
{
    const auto found = std::ranges::find(explanation.leaves, leaf, &LeafExplanation::criterion);
    Q_ASSERT(found != explanation.leaves.end());
    return *found;
}

}
