#include "app/verify/Rank.h"

#include "app/verify/Score.h"

#include <algorithm>

namespace sidang::verify {

namespace {

struct Candidate {
    Ranked row;
    /// What the order compares first: the total, or the total rounded.
    Fraction key;
    /// Of the criteria that break ties.
    std::vector<Fraction> ties;
};

Fraction sumOf(const std::vector<Fraction>& contributions, const Node& node)
{
    Fraction sum;
    for (std::size_t i = node.begin; i < node.end; ++i)
        sum = sum + contributions[i];
    return sum;
}

Candidate candidateOf(const Scheme& scheme, Id id, const Nominee& nominee, const std::vector<Fraction>& contributions)
{
    Candidate candidate;
    candidate.row.id = id;
    candidate.row.code = nominee.code;
    candidate.row.name = nominee.name;
    for (const std::size_t top : scheme.tops) {
        candidate.row.aspects.push_back(sumOf(contributions, scheme.nodes[top]));
        candidate.row.total = candidate.row.total + candidate.row.aspects.back();
    }
    for (const std::size_t tie : scheme.ties)
        candidate.ties.push_back(sumOf(contributions, scheme.nodes[tie]));
    const auto decimals = static_cast<unsigned>(scheme.category->decimals);
    candidate.key = scheme.category->rankOn == "rounded"
                        ? Fraction(candidate.row.total.rounded(decimals), Integer::powerOfTen(decimals))
                        : candidate.row.total;
    return candidate;
}

/// Higher totals first, then higher scores of the criteria that break ties, then codes.
bool isBefore(const Candidate& a, const Candidate& b)
{
    if (const auto order = a.key <=> b.key; order != 0)
        return order > 0;
    for (std::size_t i = 0; i < a.ties.size(); ++i) {
        if (const auto order = a.ties[i] <=> b.ties[i]; order != 0)
            return order > 0;
    }
    return isCodeBefore(a.row.code, b.row.code);
}

bool isLevel(const Candidate& a, const Candidate& b)
{
    return a.key == b.key && a.ties == b.ties;
}

/// Sorted nominees → the order that the plenary gave them.
using Decisions = std::map<std::vector<Id>, std::vector<Id>>;

Decisions decisionsOf(const State& state, Id category)
{
    Decisions decisions;
    for (const auto& [id, entry] : state.decisions) {
        if (entry.value.category != category)
            continue;
        std::vector<Id> nominees = entry.value.nominees;
        std::ranges::sort(nominees);
        decisions[nominees] = entry.value.nominees;
    }
    return decisions;
}

using Group = std::vector<Candidate>::iterator;

/// Brings the group into the plenary's order; false when there is no decision on exactly these.
bool decide(Group begin, Group end, const Decisions& decisions)
{
    std::vector<Id> nominees;
    for (auto i = begin; i != end; ++i)
        nominees.push_back(i->row.id);
    std::ranges::sort(nominees);
    const auto decision = decisions.find(nominees);
    if (decision == decisions.end())
        return false;
    std::map<Id, std::size_t> order;
    for (const Id id : decision->second)
        order.emplace(id, order.size());
    std::sort(begin, end, [&](const Candidate& a, const Candidate& b) { return order[a.row.id] < order[b.row.id]; });
    return true;
}

Text separatorOf(const Scheme& scheme, const Candidate& before, const Candidate& candidate)
{
    if (before.key != candidate.key)
        return {};
    for (std::size_t i = 0; i < scheme.ties.size(); ++i) {
        if (before.ties[i] != candidate.ties[i])
            return Text(scheme.nodes[scheme.ties[i]].code);
    }
    return {};
}

Text roman(std::int64_t number)
{
    static const std::vector<std::pair<std::int64_t, const char*>> digits{
        {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
        {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    Text text;
    for (const auto& [value, letters] : digits) {
        for (; number >= value; number -= value)
            text += letters;
    }
    return text;
}

void award(const Category& category, Ranked& row)
{
    if (row.place <= category.places)
        row.award = "Juara " + roman(row.place);
    else if (row.place <= category.places + category.harapan)
        row.award = "Harapan " + roman(row.place - category.places);
    row.isSentUp = row.place <= category.sentUp;
}

void findBoundaryTies(const Category& category, Ranking& ranking)
{
    const std::vector<std::pair<const char*, std::int64_t>> cuts{
        {"places", category.places},
        // Without harapan its cut is the one before.
        {"harapan", category.harapan == 0 ? 0 : category.places + category.harapan},
        {"sent_up", category.sentUp}};
    const std::vector<Ranked>& rows = ranking.ranked;
    for (const auto& [name, cut] : cuts) {
        for (std::size_t i = 0; i < rows.size();) {
            std::size_t end = i + 1;
            while (end < rows.size() && rows[end].place == rows[i].place)
                ++end;
            const auto size = static_cast<std::int64_t>(end - i);
            if (rows[i].place <= cut && cut < rows[i].place + size - 1) {
                BoundaryTie tie{name, {}};
                for (; i < end; ++i)
                    tie.codes.push_back(rows[i].code);
                ranking.problems.push_back(std::move(tie));
                ranking.isComplete = false;
            }
            i = end;
        }
    }
}

void place(const State& state, const Scheme& scheme, std::vector<Candidate>& candidates, Ranking& ranking)
{
    std::ranges::sort(candidates, isBefore);
    const Decisions decisions = decisionsOf(state, scheme.id);
    const bool isDense = scheme.category->numbering == "dense";
    std::int64_t lastPlace = 0;
    for (auto begin = candidates.begin(); begin != candidates.end();) {
        const auto end = std::find_if(begin, candidates.end(), [&](const Candidate& c) { return !isLevel(*begin, c); });
        const bool isShared = end - begin > 1 && !decide(begin, end, decisions);
        for (auto i = begin; i != end; ++i) {
            const auto strictlyBefore = (isShared ? begin : i) - candidates.begin();
            if (!isShared || i == begin)
                lastPlace = isDense ? lastPlace + 1 : static_cast<std::int64_t>(strictlyBefore) + 1;
            i->row.place = lastPlace;
            if (i != begin)
                i->row.tie = isShared ? "shared" : "plenary";
            else if (i != candidates.begin())
                i->row.tie = separatorOf(scheme, *(i - 1), *i);
            award(*scheme.category, i->row);
        }
        begin = end;
    }
    for (Candidate& candidate : candidates)
        ranking.ranked.push_back(std::move(candidate.row));
    findBoundaryTies(*scheme.category, ranking);
}

Ranking rank(const State& state, const Scheme& scheme)
{
    Ranking ranking;
    ranking.category = scheme.id;
    ranking.code = scheme.category->code;
    ranking.title = scheme.category->title;
    ranking.obstacle = scheme.obstacle;
    if (!scheme.obstacle.empty())
        return ranking;
    ranking.decimals = static_cast<unsigned>(scheme.category->decimals);
    for (const std::size_t top : scheme.tops)
        ranking.aspectCodes.emplace_back(scheme.nodes[top].code);
    const Panel panel(state, scheme.id);
    std::vector<Candidate> candidates;
    for (const Id id : scheme.nominees) {
        const Nominee& nominee = state.nominees.at(id).value;
        Text reason = nominee.status;
        if (nominee.status == "eligible") {
            Scored scored = score(state, scheme, panel, id);
            reason = scored.reason;
            if (reason.empty()) {
                candidates.push_back(candidateOf(scheme, id, nominee, scored.contributions));
                continue;
            }
            if (reason != "not_applicable")
                ranking.isComplete = false;
        }
        ranking.unranked.push_back({nominee.code, nominee.name, reason});
    }
    std::ranges::sort(ranking.unranked, isCodeBefore, &Unranked::code);
    place(state, scheme, candidates, ranking);
    return ranking;
}

}

bool isCodeBefore(const Text& a, const Text& b)
{
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    if (inA == a.end() || inB == b.end())
        return inA == a.end() && inB != b.end();
    // In UTF-16 a character beyond U+FFFF (bytes F0…F4) begins with a surrogate, which comes before U+E000 (byte EE).
    const auto weight = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte;
    };
    return weight(*inA) < weight(*inB);
}

std::vector<Ranking> rankAll(const State& state)
{
    std::vector<Ranking> rankings;
    for (const Scheme& scheme : schemesOf(state, std::nullopt))
        rankings.push_back(rank(state, scheme));
    return rankings;
}

Ranking rankOne(const State& state, Id category)
{
    for (const Scheme& scheme : schemesOf(state, category)) {
        if (scheme.id == category)
            return rank(state, scheme);
    }
    return {};
}

}
