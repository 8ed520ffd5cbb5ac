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

TEST_CASE("a name says what its kind says")
{
    CHECK(nameOf(ProblemKind::NotJson) == u"not_json"_s);
    CHECK(nameOf(ProblemKind::WeightSum) == u"weight_sum"_s);
    CHECK(nameOf(ProblemKind::UnknownTie) == u"unknown_tie"_s);
    CHECK(nameOf(ProblemKind::MarkOfUnexpectedJuror) == u"mark_of_unexpected_juror"_s);
    CHECK(nameOf(ProblemKind::DuplicateDecision) == u"duplicate_decision"_s);
}
