#include "tests/faults/Call.h"

namespace sidang {

bool hasSubstitute(const std::vector<Call>& calls, size_t index)
{
    const auto isLike = [&](size_t other) {
        return other < calls.size() && calls[other].kind == calls[index].kind && calls[other].path == calls[index].path;
    };
    for (size_t distance = 1; distance <= 3; ++distance) {
        if (index < distance || !isLike(index - distance) || !isLike(index + distance))
            return false;
    }
    return index % (isHidden(calls[index]) ? 15 : 5) != 0;
}

bool isHidden(const Call& call)
{
    const size_t slash = call.path.rfind('/');
    const char first = call.path[slash == std::string::npos ? 0 : slash + 1];
    return first == '.' || first == '#';
}

}
