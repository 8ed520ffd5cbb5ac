// Marks of one indicator as integers on a common grid, for adding up without fractions and without overflow.
#pragma once

#include "core/domain/Criterion.h"
#include "core/domain/Mark.h"

#include <optional>
#include <utility>
#include <vector>

namespace sidang {

/// A sum of mantissas over `count` marks contributes sum × numerator ÷ (count × denominator) to the total.
/// Exists only where a sum of a thousand mantissas stays below 2^53, and the products below 2^120 and 2^63.
class IntegerScale {
public:
    /// Nothing when the numbers of the scale are too large or the scale takes no grade.
    static std::optional<IntegerScale> of(const Indicator& indicator);

    /// Brings scales to one denominator, so that what they contribute can be added without looking for a common one. False
    /// when it would be too large; the scales are then unchanged.
    static bool shareDenominator(const std::vector<IntegerScale*>& scales);

    /// The most marks that may be added up.
    static constexpr int mostMarks = 1000;

    /// The grade fits the scale.
    qint64 mantissaOf(const Grade& grade) const
    {
        if (const auto* value = std::get_if<Decimal>(&grade))
            return bands_.empty() ? value->mantissa() * power_[value->decimals()] : mantissaOfBand(*value);
        return levels_[static_cast<std::size_t>(std::get_if<LevelChoice>(&grade)->index)];
    }

    qint64 numerator() const { return numerator_; }
    qint64 denominator() const { return denominator_; }

private:
    qint64 mantissaOfBand(const Decimal& value) const;
    void setDenominator(qint64 denominator);

    qint64 numerator_ = 0;
    qint64 denominator_ = 1;
    qint64 power_[Decimal::maxDecimals + 1] = {};   // points: of a mark with that many decimals
    std::vector<qint64> levels_;                    // levels: the score's mantissa, by position
    std::vector<std::pair<Decimal, qint64>> bands_; // bands: from, the score's mantissa
};

}
