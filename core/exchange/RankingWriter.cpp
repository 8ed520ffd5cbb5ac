#include "core/exchange/RankingWriter.h"

#include "core/json/JsonText.h"
#include "core/text/Terms.h"

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

QString tieText(const Tie& tie)
{
    switch (tie.by) {
    case TieBreak::NotNeeded: return {};
    case TieBreak::Criterion: return tie.criterion;
    case TieBreak::Plenary: return u"plenary"_s;
    case TieBreak::Shared: return u"shared"_s;
    }
    Q_UNREACHABLE();
}

QString nameOfCut(Cut cut)
{
    switch (cut) {
    case Cut::Places: return u"places"_s;
    case Cut::Harapan: return u"harapan"_s;
    case Cut::SentUp: return u"sent_up"_s;
    }
    Q_UNREACHABLE();
}

QString rankedText(const EditionBook& book, const Category& category, const RankedNominee& ranked)
{
    JsonRecord aspects;
    for (std::size_t i = 0; i < category.criteria.size(); ++i)
        aspects.text(category.criteria[i].code, ranked.aspects[i].toRounded(category.rules.decimals));
    return JsonRecord()
        .number(u"place", ranked.place)
        .text(u"nominee", findNominee(book, ranked.nominee)->code)
        .text(u"total", ranked.total.toRounded(category.rules.decimals))
        .text(u"exact", ranked.total.toText())
        .raw(u"aspects", aspects.toText())
        .text(u"tie", tieText(ranked.tie))
        .text(u"award", awardName(ranked.award))
        .boolean(u"sent_up", ranked.sentUp)
        .toText();
}

QString categoryText(const EditionBook& book, const CategoryRanking& ranking)
{
    const Category& category = *findCategory(book, ranking.category);
    QStringList ranked;
    for (const RankedNominee& entry : ranking.ranked)
        ranked << rankedText(book, category, entry);
    QStringList unranked;
    for (const UnrankedNominee& entry : ranking.unranked)
        unranked << JsonRecord()
                        .text(u"nominee", findNominee(book, entry.nominee)->code)
                        .text(u"reason", nameOf(entry.reason))
                        .toText();
    QStringList problems;
    for (const BoundaryTie& tie : ranking.boundaryTies) {
        QStringList codes;
        for (const NomineeId nominee : tie.nominees)
            codes << findNominee(book, nominee)->code;
        problems << JsonRecord()
                        .text(u"kind", u"boundary_tie")
                        .text(u"cut", nameOfCut(tie.cut))
                        .texts(u"nominees", codes)
                        .toText();
    }
    return JsonRecord()
        .text(u"code", category.code)
        .text(u"state", ranking.state == CategoryState::Complete ? u"complete" : u"provisional")
        .raw(u"ranked", jsonLines(ranked, 6))
        .raw(u"unranked", jsonLines(unranked, 6))
        .raw(u"problems", jsonLines(problems, 6))
        .toText();
}

/// A field of CSV: never a formula, quoted where it has to be.
QString field(QString text)
{
    static constexpr QStringView formulaSigns = u"=+-@\t\r";
    if (!text.isEmpty() && formulaSigns.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

/// Codes of the top-level criteria of all ranked categories, each once.
QStringList aspectColumns(const EditionBook& book, std::span<const CategoryRanking> rankings)
{
    QStringList codes;
    for (const CategoryRanking& ranking : rankings) {
        for (const Criterion& aspect : findCategory(book, ranking.category)->criteria) {
            if (!codes.contains(aspect.code))
                codes << aspect.code;
        }
    }
    return codes;
}

QStringList rankedFields(const Category& category, const RankedNominee& ranked, const QStringList& aspects)
{
    QStringList fields{ranked.total.toRounded(category.rules.decimals),
                       ranked.total.toText(),
                       tieText(ranked.tie),
                       awardName(ranked.award),
                       ranked.sentUp ? u"yes"_s : u"no"_s,
                       QString()};
    for (const QString& code : aspects) {
        QString score;
        for (std::size_t i = 0; i < category.criteria.size(); ++i) {
            if (category.criteria[i].code == code)
                score = ranked.aspects[i].toRounded(category.rules.decimals);
        }
        fields << score;
    }
    return fields;
}

}

QString nameOf(UnrankedReason reason)
{
    switch (reason) {
    case UnrankedReason::Ineligible: return u"ineligible"_s;
    case UnrankedReason::Withdrawn: return u"withdrawn"_s;
    case UnrankedReason::Disqualified: return u"disqualified"_s;
    case UnrankedReason::Absent: return u"absent"_s;
    case UnrankedReason::MissingMarks: return u"missing_marks"_s;
    case UnrankedReason::Quorum: return u"quorum"_s;
    case UnrankedReason::NotApplicable: return u"not_applicable"_s;
    }
    Q_UNREACHABLE();
}

QByteArray writeRankingJson(const EditionBook& book, std::span<const CategoryRanking> rankings)
{
    QStringList categories;
    for (const CategoryRanking& ranking : rankings)
        categories << categoryText(book, ranking);
    return QString(u"{\n  \"format\": \"sidang-ranking/1\",\n  \"categories\": "_s + jsonLines(categories, 4) + u"\n}\n"_s)
        .toUtf8();
}

QByteArray writeRankingCsv(const EditionBook& book, std::span<const CategoryRanking> rankings)
{
    const QStringList aspects = aspectColumns(book, rankings);
    QStringList lines{(QStringList{u"category"_s, u"place"_s, u"nominee"_s, u"name"_s, u"region"_s, u"total"_s, u"exact"_s,
                                   u"tie"_s, u"award"_s, u"sent_up"_s, u"reason"_s} +
                       aspects)
                          .join(u',')};
    const auto add = [&](const Category& category, const QString& place, NomineeId id, const QStringList& rest) {
        const Nominee& nominee = *findNominee(book, id);
        QStringList fields{category.code, place, nominee.code, nominee.name, nominee.region};
        for (QString& text : fields += rest)
            text = field(text);
        lines << fields.join(u',');
    };
    for (const CategoryRanking& ranking : rankings) {
        const Category& category = *findCategory(book, ranking.category);
        for (const RankedNominee& ranked : ranking.ranked)
            add(category, QString::number(ranked.place), ranked.nominee, rankedFields(category, ranked, aspects));
        for (const UnrankedNominee& unranked : ranking.unranked) {
            QStringList rest(5 + aspects.size() + 1);
            rest[5] = nameOf(unranked.reason);
            add(category, {}, unranked.nominee, rest);
        }
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

}
