// A category of the award: its criteria, how many are awarded, and the rules that turn marks into places.
#pragma once

#include "core/domain/Criterion.h"

#include <QStringList>

#include <optional>

namespace sidang {

/// How the jurors' scores for one indicator become one.
enum class Aggregate { Mean, Median, Trimmed };
/// What a missing mark does; never silently zero.
enum class MissingRule { Block, Skip, Zero };
/// Whether exact totals are compared or totals rounded to `decimals`.
enum class RankOn { Exact, Rounded };
/// The place after a shared one: 1, 2, 2, 4 (competition) or 1, 2, 2, 3 (dense).
enum class Numbering { Competition, Dense };

/// The rules of scoring of one category.
struct Rules {
    Aggregate aggregate = Aggregate::Mean;
    MissingRule missing = MissingRule::Block;
    int quorum = 1; // least number of counted scores for each opinion indicator, at least 1
    RankOn rankOn = RankOn::Exact;
    int decimals = 2; // 0 … 6, of totals as shown and, with RankOn::Rounded, as compared
    QStringList ties; // codes of criteria compared one after the other between equal totals
    Numbering numbering = Numbering::Competition;
    /// A juror's score (0 … 100) below the first, or from the second on, needs a comment. Absent: none does.
    std::optional<Decimal> commentBelow;
    std::optional<Decimal> commentFrom;
    /// Jurors' marks are keyed twice, by two operators who do not see each other's.
    bool doubleEntry = false;

    friend bool operator==(const Rules&, const Rules&) = default;
};

struct Category {
    CategoryId id;
    QString code;
    QString title;
    int places = 3;  // Juara I … ; each of the three is 0 … 1000
    int harapan = 0; // Harapan I … behind them
    int sentUp = 0;  // how many are proposed to the next level
    Rules rules;
    std::vector<Criterion> criteria;

    friend bool operator==(const Category&, const Category&) = default;
};

/// True when some indicator's weight is invented and not confirmed yet.
bool hasUnconfirmedWeights(const Category& category);

}
