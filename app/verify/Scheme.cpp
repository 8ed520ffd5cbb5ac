#include "app/verify/Scheme.h"

#include "app/verify/Decimal.h"
#include "app/verify/Obstacle.h"

#include <set>

namespace sidang::verify {

namespace {

/// Follows the children from the top; the replay has seen to it that the tree is not too deep and has no circle.
class TreeWalk {
public:
    TreeWalk(const State& state, Scheme& scheme) : state_(state), scheme_(scheme) {}

    void walk()
    {
        for (const Id id : childrenOf(0)) {
            scheme_.tops.push_back(scheme_.nodes.size());
            add(id);
        }
        if (scheme_.tops.empty())
            complain("no_criteria");
        else if (sum_ != Fraction(100))
            complain("weight_sum");
    }

private:
    const std::vector<Id>& childrenOf(Id parent) const
    {
        static const std::vector<Id> none;
        const auto found = state_.criterionOrder.find({scheme_.id, parent});
        return found == state_.criterionOrder.end() ? none : found->second;
    }

    void complain(std::string_view word)
    {
        if (scheme_.obstacle.empty())
            scheme_.obstacle = word;
    }

    void add(Id id)
    {
        const Criterion& criterion = state_.criteria.at(id).value;
        const std::size_t place = scheme_.nodes.size();
        scheme_.nodes.push_back({id, criterion.code, scheme_.leaves.size(), 0});
        if (!codes_.insert(criterion.code).second)
            complain("criterion_code");
        const std::vector<Id>& children = childrenOf(id);
        if (criterion.indicator)
            addLeaf(id, *criterion.indicator);
        if (criterion.indicator.has_value() != children.empty())
            complain(children.empty() ? "no_children" : "leaf_with_children");
        for (const Id child : children)
            add(child);
        scheme_.nodes[place].end = scheme_.leaves.size();
    }

    void addLeaf(Id id, const Indicator& indicator)
    {
        const Decimal weight = Decimal::parse(indicator.weight).value_or(Decimal{});
        PreparedScale prepared = prepareScale(indicator);
        if (weight.value < 0 || weight.fraction() > Fraction(100) || weight.decimals > 3)
            complain("weight");
        if (!prepared.fault.empty())
            complain(prepared.fault);
        sum_ = sum_ + weight.fraction();
        scheme_.leafById[id] = scheme_.leaves.size();
        scheme_.leaves.push_back({id, weight.fraction(), std::move(prepared.scale)});
    }

    const State& state_;
    Scheme& scheme_;
    Fraction sum_;
    std::set<std::string_view> codes_;
};

void findTies(Scheme& scheme)
{
    std::map<std::string_view, std::size_t> byCode;
    for (std::size_t i = 0; i < scheme.nodes.size(); ++i)
        byCode[scheme.nodes[i].code] = i;
    std::set<std::string_view> seen;
    for (const Text& code : scheme.category->ties) {
        const auto found = byCode.find(code);
        if (found == byCode.end() || !seen.insert(code).second) {
            scheme.obstacle = scheme.obstacle.empty() ? "ties" : scheme.obstacle;
            return;
        }
        scheme.ties.push_back(found->second);
    }
}

}

std::vector<Scheme> schemesOf(const State& state, std::optional<Id> only)
{
    std::vector<Scheme> schemes;
    std::unordered_map<Id, std::size_t> places;
    for (const Id id : state.categoryOrder) {
        places[id] = schemes.size();
        Scheme scheme;
        scheme.id = id;
        scheme.category = &state.categories.at(id).value;
        TreeWalk(state, scheme).walk();
        findTies(scheme);
        schemes.push_back(std::move(scheme));
    }
    for (const Id id : state.nomineeOrder)
        schemes[places.at(state.nominees.at(id).value.category)].nominees.push_back(id);
    findObstacles(state, schemes, only);
    return schemes;
}

}
