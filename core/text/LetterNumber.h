// Numbers of letters after the secretariat's pattern.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace sidang {

/// "{number}/PARITRANA/{month}/{year}" for 12 in February 2022: "012/PARITRANA/II/2022". The number has at least three digits.
QString letterNumber(const QString& pattern, int number, QDate date);

/// The pattern with the number, and without a date the month and the year, left as dots to be filled in by hand:
/// "............/PARITRANA/II/2022". Empty for an empty pattern.
QString openLetterNumber(const QString& pattern, QDate date);

/// What stands in braces in the pattern and is none of number, month, year; nothing when there is nothing of the kind.
std::optional<QString> unknownPart(const QString& pattern);

}
