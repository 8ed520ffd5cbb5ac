// What verifying an edition found, in words.
#pragma once

#include "core/edit/Verdict.h"
#include "core/text/Language.h"

#include <QStringList>

namespace sidang {

struct VerdictWords {
    QString headline;  // "Intact"
    QStringList lines; // what was looked at, what does not fit first, what cannot be seen

    friend bool operator==(const VerdictWords&, const VerdictWords&) = default;
};

/// `withCode`: a code from paper was given.
VerdictWords verdictWords(const Verdict& verdict, bool withCode, Language language);

}
