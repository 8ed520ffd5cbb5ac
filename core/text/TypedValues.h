// What people type or paste into a field, read as a value: persons, amounts, dates, months.
#pragma once

#include "core/base/Decimal.h"
#include "core/text/Language.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace sidang {

// Blanks around a text are left out. What is not understood gives nothing; nothing is guessed.

/// A count of persons, 0 … 10^12: digits, or digits in groups of three ("254675", "254.675", "254,675", "254 675").
std::optional<qint64> personsFromText(QStringView text);
/// An amount that is not negative. In Indonesian points stand between groups of three and the comma before decimals
/// ("1.250.000,5"), in English the other way round; a point or comma that groups nothing stands before decimals ("87.5").
std::optional<Decimal> amountFromText(QStringView text, Language language);
/// The day first: "31-12-2021", "31/12/2021", "31.12.2021", "31122021", "31 Desember 2021", "31 Dec 2021"; or "2021-12-31".
std::optional<QDate> dateFromText(QStringView text);
/// The first day of a month: "Maret 2021", "Mar 2021", "2021-03", "03/2021", "3-2021". With `year` also without one:
/// "Maret", "mar", "3". Names in Indonesian and English, whole or their first three letters or more.
std::optional<QDate> monthFromText(QStringView text, std::optional<int> year = {});

}
