// Reads problems in the words of the tests.
#pragma once

#include "core/domain/Check.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

#include <QStringList>

namespace sidang {

/// "weight_sum KAB; empty_aspect KAB/REG": names with category/criterion/nominee/juror, warnings in brackets.
inline QString said(const Problems& problems)
{
    QStringList texts;
    for (const Problem& problem : problems) {
        QStringList place{problem.place.category, problem.place.criterion, problem.place.nominee, problem.place.juror};
        place.removeAll(QString());
        const QString text = (nameOf(problem.kind) + u' ' + place.join(u'/')).trimmed();
        texts << (problem.severity == Severity::Warning ? u'(' + text + u')' : text);
    }
    return texts.join(u"; "_s);
}

}
