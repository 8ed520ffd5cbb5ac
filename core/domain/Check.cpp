#include "core/domain/Check.h"

#include "core/domain/CheckMarks.h"
#include "core/domain/Panel.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace sidang {
namespace {

void append(Problems& problems, Problems&& more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void checkEdition(Problems& problems, const Edition& edition)
{
    if (edition.period.last < edition.period.first)
        problems.push_back({ProblemKind::PeriodReversed,
                            Severity::Error,
                            {},
                            {edition.period.first.toString(Qt::ISODate), edition.period.last.toString(Qt::ISODate)}});
}

bool hasOpinions(const Category& category)
{
    return std::ranges::any_of(leavesOf(category.criteria),
                               [](const Criterion* leaf) { return leaf->indicator->source == Source::Opinion; });
}

void checkCategories(Problems& problems, const EditionBook& book)
{
    if (book.categories.empty())
        problems.push_back({ProblemKind::NoCategories, Severity::Error, {}, {}});
    QSet<QString> codes;
    for (const Category& category : book.categories) {
        const Place place{.category = category.code};
        if (codes.contains(category.code))
            problems.push_back({ProblemKind::DuplicateCategory, Severity::Error, place, {category.code}});
        codes.insert(category.code);
        append(problems, checkScheme(category));
        const auto jurors = static_cast<int>(Panel(book, category.id).assigned().size());
        if (hasOpinions(category) && category.rules.quorum > jurors)
            problems.push_back({ProblemKind::QuorumBeyondReach,
                                Severity::Warning,
                                place,
                                {QString::number(category.rules.quorum), QString::number(jurors)}});
    }
}

void checkPeople(Problems& problems, const EditionBook& book)
{
    QSet<QString> codes;
    int chairs = 0;
    for (const Juror& juror : book.jurors) {
        const Place place{.juror = juror.code};
        if (codes.contains(juror.code))
            problems.push_back({ProblemKind::DuplicateJuror, Severity::Error, place, {juror.code}});
        codes.insert(juror.code);
        if (juror.role == JurorRole::Chair && ++chairs == 2)
            problems.push_back({ProblemKind::SeveralChairs, Severity::Warning, place, {}});
    }
    codes.clear();
    for (const Nominee& nominee : book.nominees) {
        if (codes.contains(nominee.code))
            problems.push_back({ProblemKind::DuplicateNominee, Severity::Error, {.nominee = nominee.code}, {nominee.code}});
        codes.insert(nominee.code);
    }
    std::set<std::pair<JurorId, NomineeId>> recusals;
    for (const Recusal& recusal : book.recusals) {
        if (recusals.emplace(recusal.juror, recusal.nominee).second)
            continue;
        problems.push_back(
            {ProblemKind::DuplicateRecusal,
             Severity::Error,
             {.juror = findJuror(book, recusal.juror)->code, .nominee = findNominee(book, recusal.nominee)->code},
             {}});
    }
}

void checkDecisions(Problems& problems, const EditionBook& book)
{
    std::set<std::vector<NomineeId>> decided;
    for (const Decision& decision : book.decisions) {
        const Category* category = findCategory(book, decision.category);
        const Place place{.category = category ? category->code : QString()};
        if (decision.nominees.size() < 2)
            problems.push_back({ProblemKind::DecisionTooShort, Severity::Error, place, {}});
        for (const NomineeId id : decision.nominees) {
            const Nominee* nominee = findNominee(book, id);
            if (nominee && nominee->category != decision.category)
                problems.push_back({ProblemKind::DecisionOfOtherCategory,
                                    Severity::Error,
                                    {.category = place.category, .nominee = nominee->code},
                                    {}});
        }
        std::vector<NomineeId> sorted = decision.nominees;
        std::ranges::sort(sorted);
        if (std::ranges::adjacent_find(sorted) != sorted.end())
            problems.push_back({ProblemKind::DecisionRepeats, Severity::Error, place, {}});
        if (!decided.insert(std::move(sorted)).second)
            problems.push_back({ProblemKind::DuplicateDecision, Severity::Error, place, {}});
    }
}

}

Problems check(const EditionBook& book)
{
    Problems problems;
    checkEdition(problems, book.edition);
    checkCategories(problems, book);
    checkPeople(problems, book);
    append(problems, checkMarks(book));
    checkDecisions(problems, book);
    return problems;
}

bool isRankable(const Problems& problems, const Category& category)
{
    return std::ranges::none_of(problems, [&](const Problem& problem) {
        const bool concerns = problem.place.category.isEmpty() || problem.place.category == category.code;
        return problem.severity == Severity::Error && concerns;
    });
}

}
