#include "app/cli/RankTable.h"

#include "app/cli/TextTable.h"
#include "core/text/Numbers.h"
#include "core/text/Terms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    static QString reason(UnrankedReason reason)
    {
        switch (reason) {
        case UnrankedReason::Ineligible: return tr("not eligible");
        case UnrankedReason::Withdrawn: return tr("withdrawn");
        case UnrankedReason::Disqualified: return tr("disqualified");
        case UnrankedReason::Absent: return tr("absent");
        case UnrankedReason::MissingMarks: return tr("marks are missing");
        case UnrankedReason::Quorum: return tr("fewer scores than the quorum");
        case UnrankedReason::NotApplicable: return tr("nothing applies in an aspect");
        }
        Q_UNREACHABLE();
    }

    static QString tie(const Tie& tie)
    {
        switch (tie.by) {
        case TieBreak::NotNeeded: return {};
        case TieBreak::Criterion: return tr("tie: %1").arg(tie.criterion);
        case TieBreak::Plenary: return tr("tie: plenary");
        case TieBreak::Shared: return tr("tie: shared");
        }
        Q_UNREACHABLE();
    }

    static QString cut(const Category& category, Cut cut)
    {
        switch (cut) {
        case Cut::Places: return tr("place %1, the last that is awarded").arg(category.places);
        case Cut::Harapan: return tr("place %1, the last Harapan").arg(category.places + category.harapan);
        case Cut::SentUp: return tr("place %1, the last that is sent up").arg(category.sentUp);
        }
        Q_UNREACHABLE();
    }

    static std::vector<TextColumn> columns(const Category& category)
    {
        std::vector<TextColumn> columns{{tr("Place"), Side::Right}, {tr("Code")}, {tr("Nominee")}};
        for (const Criterion& aspect : category.criteria)
            columns.push_back({aspect.code, Side::Right});
        columns.insert(columns.end(), {{tr("Total"), Side::Right}, {tr("Award")}, {tr("Sent up")}, {tr("Notes")}});
        return columns;
    }

    static QString yes() { return tr("yes"); }
    static QString unranked(const Nominee& nominee, UnrankedReason why)
    {
        return tr("unranked: %1 %2 (%3)").arg(nominee.code, nominee.name, reason(why));
    }
    static QString boundary(const QString& where, const QStringList& codes)
    {
        return tr("The plenary has to decide: %1 share %2.").arg(codes.join(u", "_s), where);
    }
    static QString state(CategoryState state)
    {
        return state == CategoryState::Complete ? tr("complete") : tr("provisional");
    }
    static QString unconfirmed() { return tr("Weights marked \"contoh\" are invented and wait for confirmation."); }
};

}

QString rankTable(const EditionBook& book, const CategoryRanking& ranking, Language language)
{
    const Category& category = *findCategory(book, ranking.category);
    std::vector<QStringList> rows;
    for (const RankedNominee& ranked : ranking.ranked) {
        const Nominee& nominee = *findNominee(book, ranked.nominee);
        QStringList row{QString::number(ranked.place), nominee.code, nominee.name};
        for (const Fraction& aspect : ranked.aspects)
            row << number(aspect, category.rules.decimals, language);
        row << number(ranked.total, category.rules.decimals, language) << awardName(ranked.award)
            << (ranked.sentUp ? Words::yes() : QString()) << Words::tie(ranked.tie);
        rows.push_back(row);
    }
    QString text = u"%1  %2 (%3)\n\n"_s.arg(category.code, category.title, Words::state(ranking.state));
    if (!rows.empty())
        text += textTable(Words::columns(category), rows);
    for (const UnrankedNominee& unranked : ranking.unranked)
        text += Words::unranked(*findNominee(book, unranked.nominee), unranked.reason) + u'\n';
    for (const BoundaryTie& tie : ranking.boundaryTies) {
        QStringList codes;
        for (const NomineeId nominee : tie.nominees)
            codes << findNominee(book, nominee)->code;
        text += Words::boundary(Words::cut(category, tie.cut), codes) + u'\n';
    }
    if (hasUnconfirmedWeights(category))
        text += Words::unconfirmed() + u'\n';
    return text + u'\n';
}

}
