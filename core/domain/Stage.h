// How far the judging of a category has come, and the results that were closed.
#pragma once

#include "core/domain/Ids.h"

#include <QString>

#include <compare>

namespace sidang {

/// preparing → scoring → plenary → closed. The scheme is locked from scoring on.
enum class Phase { Preparing, Scoring, Plenary, Closed };

/// A category without one is preparing its first scheme.
struct Stage {
    Phase phase = Phase::Preparing;
    int scheme = 1; // version of the scheme: 1, and one more for each revision after the first mark

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// Which closed result of a category: 1 for the first, one more after each reopening.
struct ResultKey {
    CategoryId category;
    int version = 1;

    friend auto operator<=>(const ResultKey&, const ResultKey&) = default;
    friend bool operator==(const ResultKey&, const ResultKey&) = default;
};

/// The ranking as it was when the plenary closed the category. Never changed, never removed.
struct ClosedResult {
    int scheme = 1;  // version of the scheme it was made with
    QString ranking; // `sidang-ranking/1` with this category alone

    friend bool operator==(const ClosedResult&, const ClosedResult&) = default;
};

}
