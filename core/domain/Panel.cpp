#include "core/domain/Panel.h"

#include <algorithm>

namespace sidang {
namespace {

std::size_t position(JurorId id)
{
    return static_cast<std::size_t>(id.value);
}

}

Panel::Panel(const EditionBook& book, CategoryId category)
{
    std::size_t size = 1;
    for (const Juror& juror : book.jurors)
        size = std::max(size, position(juror.id) + 1);
    isAssigned_.assign(size, 0);
    for (const Juror& juror : book.jurors) {
        if (!sidang::isAssigned(juror, category))
            continue;
        assigned_.push_back(juror.id);
        isAssigned_[position(juror.id)] = 1;
    }
    for (const Recusal& recusal : book.recusals)
        recusals_.emplace_back(recusal.nominee, recusal.juror);
    std::ranges::sort(recusals_);
    recusals_.erase(std::unique(recusals_.begin(), recusals_.end()), recusals_.end());
}

bool Panel::isAssigned(JurorId juror) const
{
    return position(juror) < isAssigned_.size() && isAssigned_[position(juror)];
}

bool Panel::isRecused(JurorId juror, NomineeId nominee) const
{
    return std::ranges::binary_search(recusals_, std::pair(nominee, juror));
}

std::vector<JurorId> Panel::expected(NomineeId nominee) const
{
    std::vector<JurorId> jurors;
    std::ranges::copy_if(assigned_, std::back_inserter(jurors), [&](JurorId juror) { return !isRecused(juror, nominee); });
    return jurors;
}

int Panel::expected(NomineeId nominee, std::vector<char>& flags) const
{
    flags = isAssigned_;
    auto count = static_cast<int>(assigned_.size());
    const auto recused = std::ranges::equal_range(recusals_, nominee, {}, &std::pair<NomineeId, JurorId>::first);
    for (const auto& [_, juror] : recused) {
        if (!isAssigned(juror))
            continue;
        flags[position(juror)] = 0;
        --count;
    }
    return count;
}

}
