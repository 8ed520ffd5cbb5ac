#include "core/domain/Criterion.h"

#include "core/base/Int128.h"

namespace sidang {
namespace {

template <class Visit>
void visitNodes(const std::vector<Criterion>& criteria, const Visit& visit)
{
    for (const Criterion& criterion : criteria) {
        visit(criterion);
        visitNodes(criterion.children, visit);
    }
}

}

bool isUnconfirmed(const Indicator& indicator)
{
    return indicator.provenance == QLatin1String("contoh");
}

std::vector<const Criterion*> nodesOf(const std::vector<Criterion>& criteria)
{
    std::vector<const Criterion*> nodes;
    visitNodes(criteria, [&](const Criterion& criterion) { nodes.push_back(&criterion); });
    return nodes;
}

std::vector<const Criterion*> leavesOf(const std::vector<Criterion>& criteria)
{
    std::vector<const Criterion*> leaves;
    visitNodes(criteria, [&](const Criterion& criterion) {
        if (criterion.isLeaf())
            leaves.push_back(&criterion);
    });
    return leaves;
}

std::vector<const Criterion*> leavesOf(const Criterion& criterion)
{
    return criterion.isLeaf() ? std::vector{&criterion} : leavesOf(criterion.children);
}

const Criterion* findCriterion(const std::vector<Criterion>& criteria, QStringView code)
{
    const Criterion* found = nullptr;
    visitNodes(criteria, [&](const Criterion& criterion) {
        if (!found && criterion.code == code)
            found = &criterion;
    });
    return found;
}

Fraction weightOf(const Criterion& criterion)
{
    Fraction sum;
    for (const Criterion* leaf : leavesOf(criterion))
        sum += leaf->indicator->weight;
    return sum;
}

Fraction weightOf(const std::vector<Criterion>& criteria)
{
    Fraction sum;
    for (const Criterion& criterion : criteria)
        sum += weightOf(criterion);
    return sum;
}

}
