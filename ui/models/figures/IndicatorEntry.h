// What is typed for a measured indicator that is not read from the monthly figures, worked out as changes.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/ledger/Change.h"
#include "core/text/Language.h"

#include <QString>

#include <variant>

namespace sidang {

enum class IndicatorColumn { Indicator, Reading, Numerator, Denominator, Source, Date, Score, Count };
constexpr bool isTyped(IndicatorColumn column)
{
    return column >= IndicatorColumn::Numerator && column <= IndicatorColumn::Date;
}

/// A text that cannot be taken alone: `waits` for its other half, or refused.
struct IndicatorFault {
    QString words;
    bool waits = false;
};

/// Where something is typed, and what waits there to be completed.
struct IndicatorPlace {
    const EditionBook& book;
    MarkKey key;       // of the measured mark
    QString numerator; // typed before, waits for the denominator; empty: nothing does
    QString denominator;
    QDate today; // no source is younger
    Language language = Language::Indonesian;
};

/// "-" in the numerator or the denominator: it does not apply; an empty text removes the figure.
std::variant<Changes, IndicatorFault> indicatorEntry(const IndicatorPlace& place, IndicatorColumn column,
                                                     const QString& text);

/// The measurement the two texts make; nothing when they are none.
std::optional<Measurement> measurementOf(const QString& numerator, const QString& denominator, Language language);

}
