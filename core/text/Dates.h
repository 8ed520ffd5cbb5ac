// Dates and periods as people read them.
#pragma once

#include "core/domain/Edition.h"
#include "core/text/Language.h"

namespace sidang {

/// "31 Desember 2021", "31 December 2021".
QString longDate(QDate date, Language language = Language::Indonesian);
/// "1 Januari s.d. 31 Desember 2021", "1 January to 31 December 2021"; both years where they differ.
QString periodText(const AssessmentPeriod& period, Language language = Language::Indonesian);

}
