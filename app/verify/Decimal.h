// The decimals of a ledger: "12.5", at most 17 digits, 9 of them behind the point.
#pragma once

#include "app/verify/Fraction.h"

#include <optional>
#include <string_view>

namespace sidang::verify {

/// value × 10^-decimals, without zeros at the end: the form of the tables.
struct Decimal {
    std::int64_t value = 0;
    std::int64_t decimals = 0;

    /// Nothing when the text is no decimal.
    static std::optional<Decimal> parse(std::string_view text);

    /// In billionths: all decimals become whole numbers that way.
    Integer billionths() const;
    Fraction fraction() const;
    bool operator==(const Decimal&) const = default;
};

}
