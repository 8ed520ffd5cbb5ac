// Times of the day as people type and read them.
#pragma once

#include "core/text/Language.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace sidang {

/// "9", "9.30", "09:30" and "0930" as a time; nothing for anything else.
std::optional<QTime> clockTime(const QString& typed);
/// "09.30", "09:30" in English; empty for no time.
QString clockText(QTime time, Language language);
/// "Rabu, 16 Juli 2025, 09.30"; empty for no time.
QString startText(const QDateTime& start, Language language);

}
