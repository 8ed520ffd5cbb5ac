#include "tests/faults/Figures.h"

#include <algorithm>
#include <cstdio>

namespace sidang {
namespace {

constexpr size_t mostTold = 12;

std::string listed(const std::vector<std::pair<std::string, size_t>>& list)
{
    std::string text;
    for (const auto& [what, count] : list)
        text += ' ' + what + '=' + std::to_string(count);
    return text;
}

}

size_t& Figures::count(std::vector<std::pair<std::string, size_t>>& list, const std::string& what)
{
    const auto found = std::ranges::find(list, what, &std::pair<std::string, size_t>::first);
    return found == list.end() ? list.emplace_back(what, 0).second : found->second;
}

void Figures::tried(const std::string& what, size_t number)
{
    count(tried_, what) += number;
}

void Figures::bad(const std::string& what, const std::string& where)
{
    ++count(bad_, what);
    troubles_.push_back(what + ": " + where);
}

void Figures::remark(const std::string& what, const std::string& where)
{
    if (++count(remarks_, what) <= 3)
        std::printf("remark: %s: %s\n", what.c_str(), where.c_str());
}

void Figures::judged(Verdict verdict, const std::string& where, const Finding& finding)
{
    static const char* const words[] = {"", "damaged", "half", "lost"};
    if (verdict != Verdict::Fine)
        bad(words[static_cast<int>(verdict)], where + ": " + finding.what);
}

bool Figures::isCaughtEnough() const
{
    const auto hung = std::ranges::find(bad_, "hung", &std::pair<std::string, size_t>::first);
    return action_.isControl() && hung->second >= 2;
}

int Figures::finish() const
{
    const bool isControl = action_.isControl();
    size_t all = 0;
    for (const auto& [what, count] : bad_) {
        const bool isAwaited = std::ranges::find(action_.caughtAs, what) != action_.caughtAs.end();
        all += isControl && !isAwaited ? 0 : count;
    }
    const size_t shown = std::min(troubles_.size(), isControl ? 2 : mostTold);
    for (size_t i = 0; i < shown; ++i)
        std::printf("%s %s\n", isControl ? "seen:" : "FAILED:", troubles_[i].c_str());
    if (troubles_.size() > shown)
        std::printf("and %zu more\n", troubles_.size() - shown);
    std::printf("figures: means=%s action=%s%s%s%s seconds=%.1f\n", means_.c_str(), action_.name.c_str(), listed(tried_).c_str(),
                listed(bad_).c_str(), listed(remarks_).c_str(), now() - began_);
    if (!isControl)
        return all == 0 ? 0 : 1;
    std::printf("control: %s (%s) was %s, %zu times\n", action_.name.c_str(), action_.note.c_str(),
                all > 0 ? "caught" : "NOT CAUGHT", all);
    return all > 0 ? 0 : 1;
}

}
