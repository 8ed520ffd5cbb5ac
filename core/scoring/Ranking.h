// The result of a category: who stands where, why, and who stands nowhere.
#pragma once

#include "core/base/Fraction.h"
#include "core/domain/Nominee.h"

#include <QString>

#include <optional>
#include <vector>

namespace sidang {

enum class UnrankedReason { Ineligible, Withdrawn, Disqualified, Absent, MissingMarks, Quorum, NotApplicable };

/// Why a nominee of this status has no place, or nothing when it takes part.
std::optional<UnrankedReason> reasonOf(NomineeStatus status);

/// What separated a nominee from the one before it with an equal total.
enum class TieBreak { NotNeeded, Criterion, Plenary, Shared };

struct Tie {
    TieBreak by = TieBreak::NotNeeded;
    QString criterion; // the code, for TieBreak::Criterion

    friend bool operator==(const Tie&, const Tie&) = default;
};

enum class AwardKind { None, Juara, Harapan };

struct Award {
    AwardKind kind = AwardKind::None;
    int number = 0; // 1: Juara I or Harapan I

    friend bool operator==(const Award&, const Award&) = default;
};

struct RankedNominee {
    NomineeId nominee;
    int place = 0; // from 1
    Fraction total;
    std::vector<Fraction> aspects; // weighted score of each top-level criterion, in the order of the scheme
    Tie tie;
    Award award;
    bool sentUp = false;
};

struct UnrankedNominee {
    NomineeId nominee;
    UnrankedReason reason;
};

/// A number of nominees at which something ends: awards, awards with Harapan, those sent up.
enum class Cut { Places, Harapan, SentUp };

/// Nominees share a place across a cut; the plenary has to decide.
struct BoundaryTie {
    Cut cut;
    std::vector<NomineeId> nominees; // by code
};

/// Complete: nobody eligible is unranked for missing marks or quorum, and no boundary tie is open.
enum class CategoryState { Complete, Provisional };

struct CategoryRanking {
    CategoryId category;
    CategoryState state = CategoryState::Complete;
    std::vector<RankedNominee> ranked;     // best first; sharing a place: by code
    std::vector<UnrankedNominee> unranked; // by code
    std::vector<BoundaryTie> boundaryTies;
    std::vector<qsizetype> unusedDecisions; // positions in EditionBook::decisions of this category that met no tie
};

}
