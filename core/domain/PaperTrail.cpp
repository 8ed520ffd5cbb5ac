#include "core/domain/PaperTrail.h"

#include <algorithm>

namespace sidang {

bool isPaperName(QStringView name)
{
    constexpr qsizetype longest = 64;
    return !name.isEmpty() && name.size() <= longest && std::ranges::all_of(name, [](QChar character) {
               return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') || character == u'-';
           });
}

}
