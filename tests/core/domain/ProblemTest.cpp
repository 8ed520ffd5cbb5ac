#include "core/domain/Problem.h"

#include "tests/support/Text.h"

#include <QSet>

using namespace sidang;

TEST_CASE("every kind of problem has a name of its own")
{
    QSet<QString> names;
    const int last = static_cast<int>(ProblemKind::DuplicateDecision);
    for (int kind = 0; kind <= last; ++kind)
        names << nameOf(static_cast<ProblemKind>(kind));
    CHECK(names.size() == last + 1);
}
