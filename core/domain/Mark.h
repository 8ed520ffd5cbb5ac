// What was given to a nominee for an indicator: a juror's mark, a verified fact, or a measured figure.
#pragma once

#include "core/base/Decimal.h"
#include "core/domain/Ids.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <variant>

namespace sidang {

/// The chosen level of a LevelsScale, by its position there.
struct LevelChoice {
    int index = 0;

    friend bool operator==(LevelChoice, LevelChoice) = default;
};

/// A figure for a measured indicator.
struct Figure {
    Decimal numerator;   // at least 0
    Decimal denominator; // above 0

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// The measured indicator does not apply to the nominee.
struct NotApplicable {
    friend bool operator==(NotApplicable, NotApplicable) = default;
};

/// A value keyed by a person: a number (points, bands) or a level.
using Grade = std::variant<Decimal, LevelChoice>;
/// The value of a measured indicator.
using Measurement = std::variant<Figure, NotApplicable>;

/// The value of any mark: a grade of a juror or of the secretariat, or a measured figure.
using MarkValue = std::variant<Decimal, LevelChoice, Figure, NotApplicable>;

/// One juror's mark for one opinion indicator.
struct JurorMark {
    CriterionId criterion;
    JurorId juror;
    Grade grade;

    friend bool operator==(const JurorMark&, const JurorMark&) = default;
};

/// The secretariat's mark for one fact indicator.
struct FactMark {
    CriterionId criterion;
    Grade grade;

    friend bool operator==(const FactMark&, const FactMark&) = default;
};

/// The secretariat's figure for one measured indicator.
struct MeasuredMark {
    CriterionId criterion;
    Measurement measurement;

    friend bool operator==(const MeasuredMark&, const MeasuredMark&) = default;
};

/// Which mark: the juror is absent for facts and measured figures.
struct MarkKey {
    NomineeId nominee;
    CriterionId criterion;
    std::optional<JurorId> juror;

    friend auto operator<=>(const MarkKey&, const MarkKey&) = default;
    friend bool operator==(const MarkKey&, const MarkKey&) = default;
};

/// What is written beside a mark.
struct MarkNote {
    QString comment;
    QString source; // where the value was read
    QDate date;     // of the source; invalid: not given

    bool isEmpty() const { return comment.isEmpty() && source.isEmpty() && date.isNull(); }

    friend bool operator==(const MarkNote&, const MarkNote&) = default;
};

}
