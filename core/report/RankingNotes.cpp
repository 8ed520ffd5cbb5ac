#include "core/report/RankingNotes.h"

#include "core/report/Parts.h"
#include "core/scoring/Explain.h"
#include "core/text/Numbers.h"
#include "core/text/Terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const Nominee& nomineeOf(const EditionBook& book, NomineeId id)
{
    const Nominee* nominee = findNominee(book, id);
    Q_ASSERT(nominee);
    return *nominee;
}

QString namesOf(const EditionBook& book, const std::vector<NomineeId>& nominees)
{
    QStringList names;
    for (const NomineeId id : nominees)
        names += nameWithCode(nomineeOf(book, id));
    return listed(names);
}

QString titleOf(const Criterion& criterion)
{
    return criterion.title + u" ("_s + criterion.code + u')';
}

/// The plenary's reason for the order of these two, or nothing.
QString plenaryReason(const EditionBook& book, CategoryId category, NomineeId one, NomineeId other)
{
    for (const Decision& decision : book.decisions) {
        const auto has = [&](NomineeId id) { return std::ranges::find(decision.nominees, id) != decision.nominees.end(); };
        if (decision.category == category && has(one) && has(other))
            return decision.reason.trimmed();
    }
    return {};
}

QString cutName(const EditionBook& book, const Category& category, Cut cut)
{
    switch (cut) {
    case Cut::Places: return u"penerima Juara (%1 tempat)"_s.arg(category.places);
    case Cut::Harapan: return u"penerima Harapan (%1 tempat)"_s.arg(category.harapan);
    case Cut::SentUp: break;
    }
    return u"kandidat yang diusulkan ke %1 (%2 tempat)"_s.arg(nextCommittee(book.edition.level)).arg(category.sentUp);
}

/// The sentences about equal totals of one category, from the best place down.
class TieNotes {
public:
    TieNotes(const EditionBook& book, const Category& category, const CategoryRanking& ranking)
        : book_(book), category_(category), ranked_(ranking.ranked), boundaryTies_(ranking.boundaryTies)
    {}

    QStringList sentences() const
    {
        QStringList sentences;
        for (std::size_t i = 1; i < ranked_.size(); ++i) {
            switch (ranked_[i].tie.by) {
            case TieBreak::NotNeeded: {
                const QString closeness = equalAsPrinted(i);
                if (!closeness.isEmpty())
                    sentences += closeness;
                break;
            }
            case TieBreak::Criterion: sentences += byCriterion(i); break;
            case TieBreak::Plenary: sentences += byPlenary(i); break;
            case TieBreak::Shared: {
                const std::size_t first = i - 1;
                while (i + 1 < ranked_.size() && ranked_[i + 1].tie.by == TieBreak::Shared)
                    ++i;
                sentences += shared(first, i);
                break;
            }
            }
        }
        return sentences;
    }

private:
    QString pair(std::size_t i) const { return namesOf(book_, {ranked_[i - 1].nominee, ranked_[i].nominee}); }
    QString rounded(const Fraction& value) const { return number(value, category_.rules.decimals); }

    QString equal(std::size_t i) const
    {
        return pair(i) + u" memperoleh total yang sama, "_s + rounded(ranked_[i].total) + u"; urutan keduanya "_s;
    }

    /// Totals that differ, but not as printed.
    QString equalAsPrinted(std::size_t i) const
    {
        if (rounded(ranked_[i - 1].total) != rounded(ranked_[i].total))
            return {};
        return u"Total "_s + pair(i) + u" tampak sama setelah dibulatkan, "_s + rounded(ranked_[i].total) +
               u"; urutan keduanya mengikuti nilai sebelum pembulatan."_s;
    }

    QString byCriterion(std::size_t i) const
    {
        const QString code = ranked_[i].tie.criterion;
        const Criterion* criterion = findCriterion(category_.criteria, code);
        QString sentence = equal(i) + u"ditentukan oleh nilai "_s + (criterion ? titleOf(*criterion) : code);
        for (std::size_t aspect = 0; aspect < category_.criteria.size(); ++aspect) {
            if (category_.criteria[aspect].code != code)
                continue;
            const QString higher = rounded(ranked_[i - 1].aspects[aspect]);
            const QString lower = rounded(ranked_[i].aspects[aspect]);
            if (higher != lower)
                sentence += u", yaitu "_s + higher + u" berbanding "_s + lower;
        }
        return sentence + u'.';
    }

    QString byPlenary(std::size_t i) const
    {
        const QString reason = plenaryReason(book_, category_.id, ranked_[i - 1].nominee, ranked_[i].nominee);
        const QString sentence = equal(i) + u"ditetapkan oleh rapat pleno"_s;
        return reason.isEmpty() ? sentence + u'.' : asSentence(sentence + u" dengan pertimbangan: "_s + reason);
    }

    QString shared(std::size_t first, std::size_t last) const
    {
        std::vector<NomineeId> nominees;
        for (std::size_t i = first; i <= last; ++i)
            nominees.push_back(ranked_[i].nominee);
        return namesOf(book_, nominees) + u" memperoleh total yang sama, "_s + rounded(ranked_[last].total) +
               u", tanpa penentu yang membedakan, sehingga bersama-sama menempati peringkat "_s +
               QString::number(ranked_[last].place) + u'.' + awaited(nominees.front());
    }

    /// What the plenary has to decide where the place this nominee shares lies across a cut.
    QString awaited(NomineeId nominee) const
    {
        QStringList cuts;
        for (const BoundaryTie& tie : boundaryTies_)
            if (std::ranges::find(tie.nominees, nominee) != tie.nominees.end())
                cuts += u"batas "_s + cutName(book_, category_, tie.cut);
        return cuts.isEmpty() ? QString()
                              : u" Peringkat bersama itu berada pada "_s + listed(cuts) +
                                    u"; rapat pleno harus memutuskan urutannya sebelum daftar ini dapat ditetapkan."_s;
    }

    const EditionBook& book_;
    const Category& category_;
    const std::vector<RankedNominee>& ranked_;
    const std::vector<BoundaryTie>& boundaryTies_;
};

/// How jurors' scores become one; nothing where no juror scores.
QString aggregateClause(const Category& category)
{
    const auto leaves = leavesOf(category.criteria);
    const bool hasOpinions =
        std::ranges::any_of(leaves, [](const Criterion* leaf) { return leaf->indicator->source == Source::Opinion; });
    return hasOpinions ? u"nilai para juri digabungkan dengan "_s + aggregateName(category.rules.aggregate) : QString();
}

QString roundingClause(const Rules& rules)
{
    const bool exact = rules.rankOn == RankOn::Exact;
    const QString digits = QString::number(rules.decimals) + u" angka desimal"_s;
    if (rules.decimals == 0)
        return exact ? u"peringkat disusun menurut total sebelum pembulatan, sedangkan nilai dicetak tanpa desimal"_s
                     : u"peringkat disusun menurut total yang dibulatkan tanpa desimal"_s;
    return exact ? u"peringkat disusun menurut total sebelum pembulatan, sedangkan nilai dicetak dengan "_s + digits
                 : u"peringkat disusun menurut total yang dibulatkan ke "_s + digits;
}

QString tieClause(const Category& category)
{
    QStringList ladder;
    for (const QString& code : category.rules.ties) {
        const Criterion* criterion = findCriterion(category.criteria, code);
        ladder += criterion ? criterion->title : code;
    }
    if (ladder.isEmpty())
        return u"total yang sama diputuskan oleh rapat pleno"_s;
    return u"total yang sama ditentukan "_s + (ladder.size() > 1 ? u"berturut-turut "_s : QString()) + u"oleh nilai "_s +
           listed(ladder) + u", lalu oleh keputusan rapat pleno"_s;
}

QString rulesSentence(const Category& category)
{
    QStringList clauses{aggregateClause(category), roundingClause(category.rules), tieClause(category)};
    clauses.removeAll(QString());
    QString sentence = clauses.join(u"; "_s) + u'.';
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

/// The indicators at fault, " pada INO1 dan WAW2", or nothing where the reason lies elsewhere.
QString indicatorsAtFault(const EditionBook& book, const Category& category, const UnrankedNominee& unranked)
{
    if (unranked.reason != UnrankedReason::MissingMarks && unranked.reason != UnrankedReason::Quorum)
        return {};
    QStringList codes;
    const auto leaves = leavesOf(category.criteria);
    for (const LeafExplanation& explained : explain(book, unranked.nominee).leaves) {
        if (explained.reason != unranked.reason)
            continue;
        const auto leaf = std::ranges::find(leaves, explained.criterion, &Criterion::id);
        if (leaf != leaves.end())
            codes += (*leaf)->code;
    }
    return codes.isEmpty() ? QString() : u" pada "_s + listed(codes);
}

}

Paragraph provisionalNotice(const EditionBook& book, const Category& category, const CategoryRanking& ranking)
{
    if (ranking.state == CategoryState::Complete)
        return {};
    const auto count = [&ranking](UnrankedReason reason) {
        return std::ranges::count(ranking.unranked, reason, &UnrankedNominee::reason);
    };
    QStringList missing;
    if (const auto marks = count(UnrankedReason::MissingMarks))
        missing += u"nilai %1 kandidat belum lengkap"_s.arg(marks);
    if (const auto quorum = count(UnrankedReason::Quorum))
        missing += u"juri penilai %1 kandidat kurang dari kuorum"_s.arg(quorum);
    for (const BoundaryTie& tie : ranking.boundaryTies)
        missing += u"peringkat bersama pada batas %1 menunggu keputusan rapat pleno"_s.arg(cutName(book, category, tie.cut));
    const QString text =
        u"Daftar ini belum dapat ditetapkan"_s + (missing.isEmpty() ? QString() : u": "_s + listed(missing));
    return {ParagraphRole::Notice, text + u'.', u"SEMENTARA"_s};
}

Paragraph unconfirmedNotice(const Category& category)
{
    QStringList codes;
    const auto leaves = leavesOf(category.criteria);
    for (const Criterion* leaf : leaves)
        if (isUnconfirmed(*leaf->indicator))
            codes += leaf->code;
    if (codes.isEmpty())
        return {};
    const bool all = codes.size() == static_cast<qsizetype>(leaves.size());
    const QString text =
        u"Bobot dan skala bertanda contoh: "_s + (all ? u"semua indikator"_s : listed(codes)) +
        u". Bobot dan skala contoh bukan ketentuan resmi dan harus disesuaikan dengan pedoman Panitia Pusat."_s;
    return {ParagraphRole::Notice, text, u"CONTOH"_s};
}

Notes rankingNotes(const EditionBook& book, const Category& category, const CategoryRanking& ranking)
{
    Notes notes{.title = u"Catatan"_s, .items = {}};
    notes.items += TieNotes(book, category, ranking).sentences();
    notes.items += rulesSentence(category);
    return notes;
}

Notes unrankedNotes(const EditionBook& book, const Category& category, const CategoryRanking& ranking)
{
    Notes notes{.title = u"Kandidat tanpa peringkat"_s, .items = {}};
    for (const UnrankedNominee& unranked : ranking.unranked) {
        notes.items += nameWithCode(nomineeOf(book, unranked.nominee)) + u" tidak diberi peringkat karena "_s +
                       reasonName(unranked.reason) + indicatorsAtFault(book, category, unranked) + u'.';
    }
    return notes;
}

}
