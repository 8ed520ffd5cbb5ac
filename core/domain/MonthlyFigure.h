// Membership figures of a nominee, month by month.
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Membership.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace sidang {

/// Whose figure it is: the nominee's own, or the secretariat's after a look at the source.
enum class Basis { Declared, Verified };

struct FigureKey {
    NomineeId nominee;
    Programme programme = Programme::Jkk;
    Segment segment = Segment::Wage;
    QDate month; // its first day
    Basis basis = Basis::Declared;

    friend auto operator<=>(const FigureKey& a, const FigureKey& b)
    {
        if (const auto order = a.nominee <=> b.nominee; order != 0)
            return order;
        if (const auto order = a.programme <=> b.programme; order != 0)
            return order;
        if (const auto order = a.segment <=> b.segment; order != 0)
            return order;
        if (const auto order = a.month.toJulianDay() <=> b.month.toJulianDay(); order != 0)
            return order;
        return a.basis <=> b.basis;
    }
    friend bool operator==(const FigureKey&, const FigureKey&) = default;
};

/// Persons in the programme, and persons who should be.
struct Coverage {
    qint64 members = 0;
    qint64 universe = 0;

    friend bool operator==(const Coverage&, const Coverage&) = default;
};

struct MonthlyFigure {
    std::optional<Coverage> coverage; // absent: the cell does not apply to the nominee
    QString source;
    QDate date; // of the source; invalid: not given

    friend bool operator==(const MonthlyFigure&, const MonthlyFigure&) = default;
};

}
