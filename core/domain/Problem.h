// What is wrong with an edition, as a value: the kind, how grave, and the place. Words come from core/text.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sidang {

enum class ProblemKind {
    // the text of an exchange file
    NotJson,
    UnknownFormat,
    UnknownKey,
    DuplicateKey,
    MissingKey,
    WrongType,
    UnknownWord,
    BadDecimal,
    BadDate,
    NumberOutOfRange,
    EmptyText,
    TextNotKeepable,
    // the edition
    PeriodReversed,
    // the scheme
    NoCategories,
    NoCriteria,
    DuplicateCategory,
    DuplicateCriterion,
    EmptyAspect,
    WeightSum,
    WeightOutOfRange,
    WeightZero,
    WeightTooFine,
    ScaleNotForSource,
    ScaleCannotBeMet,
    ScaleEndOffStep,
    NoLevels,
    DuplicateLevel,
    LevelScoreOutOfRange,
    LevelsNotFalling,
    NoBands,
    BandsNotFromZero,
    BandsNotAscending,
    BandScoreOutOfRange,
    RatioTargetNotPositive,
    RatioCapOutOfRange,
    UnknownTie,
    DuplicateTie,
    QuorumBeyondReach,
    // jury and nominees
    DuplicateJuror,
    DuplicateNominee,
    DuplicateRecusal,
    SeveralChairs,
    UnknownCategory,
    UnknownJuror,
    UnknownNominee,
    // marks
    UnknownCriterion,
    MarkOnAspect,
    MarkOfOtherCategory,
    DuplicateMark,
    JurorMissing,
    JurorNotWanted,
    UnknownLevel,
    MarkNotNumber,
    MarkOutOfRange,
    MarkOffStep,
    DenominatorNotPositive,
    NumeratorNegative,
    FigureNotWanted,
    MarkOfUnexpectedJuror,
    // decisions
    DecisionTooShort,
    DecisionRepeats,
    DecisionOfOtherCategory,
    DuplicateDecision,
};

/// Errors are refused; warnings are kept and reported.
enum class Severity { Error, Warning };

/// Where a problem is. Codes as the user knows them; empty where they say nothing.
struct Place {
    QString category;
    QString criterion;
    QString juror;
    QString nominee;
    QString path; // in an exchange file: "categories[0].criteria[1].weight"
    int line = 0; // in an exchange file, from 1; 0: not from a file

    friend bool operator==(const Place&, const Place&) = default;
};

struct Problem {
    ProblemKind kind;
    Severity severity = Severity::Error;
    Place place;
    QStringList details; // the values a sentence about this kind needs; documented in core/text/ProblemText.cpp

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

bool hasErrors(const Problems& problems);
/// The stable name of a kind for machines: "weight_sum".
QString nameOf(ProblemKind kind);

}
