#include "core/domain/Check.h"
#include "core/domain/CheckScale.h"

#include <QSet>

namespace sidang {
namespace {

constexpr int weightDecimals = 3;
constexpr int mostDecimals = 6;

void checkRange(Problems& problems, const Place& place, int value, int least, int most)
{
    if (value < least || value > most)
        problems.push_back({ProblemKind::NumberOutOfRange,
                            Severity::Error,
                            place,
                            {QString::number(value), QString::number(least), QString::number(most)}});
}

void checkWeight(Problems& problems, const Place& place, const Decimal& weight)
{
    if (weight.isZero())
        problems.push_back({ProblemKind::WeightZero, Severity::Warning, place, {}});
    if (weight.isNegative() || weight > Decimal(100))
        problems.push_back({ProblemKind::WeightOutOfRange, Severity::Error, place, {weight.toText()}});
    if (weight.decimals() > weightDecimals)
        problems.push_back({ProblemKind::WeightTooFine, Severity::Error, place, {weight.toText()}});
}

void checkTree(Problems& problems, const Category& category)
{
    QSet<QString> codes;
    for (const Criterion* criterion : nodesOf(category.criteria)) {
        const Place place{.category = category.code, .criterion = criterion->code};
        if (codes.contains(criterion->code))
            problems.push_back({ProblemKind::DuplicateCriterion, Severity::Error, place, {criterion->code}});
        codes.insert(criterion->code);
        if (!criterion->isLeaf()) {
            if (criterion->children.empty())
                problems.push_back({ProblemKind::EmptyAspect, Severity::Error, place, {}});
            continue;
        }
        checkWeight(problems, place, criterion->indicator->weight);
        const Problems ofScale = checkScale(*criterion->indicator, place);
        problems.insert(problems.end(), ofScale.begin(), ofScale.end());
    }
}

void checkTies(Problems& problems, const Category& category)
{
    QSet<QString> seen;
    for (const QString& code : category.rules.ties) {
        const Place place{.category = category.code};
        if (!findCriterion(category.criteria, code))
            problems.push_back({ProblemKind::UnknownTie, Severity::Error, place, {code}});
        if (seen.contains(code))
            problems.push_back({ProblemKind::DuplicateTie, Severity::Error, place, {code}});
        seen.insert(code);
    }
}

}

Problems checkScheme(const Category& category)
{
    constexpr int mostAwards = 1000;
    Problems problems;
    const Place place{.category = category.code};
    for (const int count : {category.places, category.harapan, category.sentUp})
        checkRange(problems, place, count, 0, mostAwards);
    checkRange(problems, place, category.rules.decimals, 0, mostDecimals);
    checkRange(problems, place, category.rules.quorum, 1, mostAwards);
    if (category.criteria.empty())
        problems.push_back({ProblemKind::NoCriteria, Severity::Error, place, {}});
    checkTree(problems, category);
    const Fraction sum = weightOf(category.criteria);
    if (!category.criteria.empty() && sum != Fraction(100))
        problems.push_back({ProblemKind::WeightSum,
                            Severity::Error,
                            place,
                            {sum.toRounded(weightDecimals), (Fraction(100) - sum).toRounded(weightDecimals)}});
    checkTies(problems, category);
    return problems;
}

}
