#include "core/domain/DoubleEntry.h"

namespace sidang {

bool isSame(const MarkValue& first, const Grade& second)
{
    return first == std::visit([](const auto& grade) { return MarkValue(grade); }, second);
}

}
