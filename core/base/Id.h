// A typed identifier: one kind of row is never mistaken for another.
#pragma once

#include <QtGlobal>

#include <compare>

namespace sidang {

/// Identifies one thing of the kind `Tag` within one edition. Values are 1 … 2^31-1 and are those of the edition file.
template <class Tag>
struct Id {
    qint32 value = 0;

    friend constexpr auto operator<=>(Id, Id) = default;
};

}
