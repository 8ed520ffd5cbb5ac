// Dates as people type them.
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace sidang {

/// Reads "31-12-2021", "31/12/2021", "31.12.2021", "31 Desember 2021", "31 Des 2021" (English months too) and "2021-12-31"; the year
/// has four digits. Nothing for other texts and for days the calendar does not have.
std::optional<QDate> dateFromEntry(QStringView typed);

}
