// How far the work of each category has come, counted from the edition, and what has to be done next.
#pragma once

#include "ui/models/OpenEdition.h"

#include <QDate>

#include <vector>

namespace sidang {

/// How many there are of those that are needed.
struct Count {
    int done = 0;
    int all = 0;

    bool isWhole() const { return done >= all; }

    friend bool operator==(const Count&, const Count&) = default;
};

/// Nominees that take part are the eligible ones; all counts but `nominees` are of these.
struct CategoryWork {
    CategoryId category;
    Phase phase = Phase::Preparing;
    int schemeErrors = 0;
    bool needsJury = false; // some indicator is marked by jurors
    int jurors = 0;         // who score in it
    int nominees = 0;
    int eligible = 0;
    Count documents; // mandatory ones that are complete
    Count figures;   // facts and figures of indicators that are there
    Count confirmed; // of those that are there, confirmed by a second official
    Count marks;     // of jurors
    bool isDouble = false;
    Count second;    // marks that the second operator keyed
    Count agreed;    // marks both operators read the same
    int differences = 0;
    Count sheets;     // final
    int openForms = 0; // what keeps the printed score sheets from being accounted for
    Count interviews; // held, or the nominee did not come; of those that are planned
    bool isRanked = false; // completely
    std::optional<MarkKey> openFigure; // the first of each that is missing, or differs
    std::optional<MarkKey> openMark;
    std::optional<MarkKey> openSecond;
    std::optional<MarkKey> openDifference;

    friend bool operator==(const CategoryWork&, const CategoryWork&) = default;
};

/// In the order of the scheme.
std::vector<CategoryWork> workOf(const OpenEdition& edition);

/// In the order of the work.
enum class Step {
    MendScheme,
    AddJurors,
    AddNominees,
    CollectDocuments,
    FillFigures,
    BeginScoring,
    KeyMarks,
    KeySecond,
    SettleDifferences,
    HoldInterviews,
    AccountForms, // printed score sheets that are not back, not keyed, not verified …
    BeginPlenary,
    CompleteRanking, // a tie to decide, or marks that are missing all the same
    Close,
    Done,
};

struct NextStep {
    Step step = Step::Done;
    int left = 0; // how many are still to be done, where they can be counted
    CategoryId category;
    std::optional<MarkKey> at; // the first of them, where it is a mark

    friend bool operator==(const NextStep&, const NextStep&) = default;
};

/// What a category needs next. Documents are waited for while the category is being prepared, up to and including the day `due`;
/// without one, until they are there.
NextStep nextStep(const CategoryWork& work, QDate due, QDate today);
/// Of all categories the one that is furthest behind, the first of these; without categories the scheme is missing.
NextStep nextStep(const std::vector<CategoryWork>& works, QDate due, QDate today);

}
