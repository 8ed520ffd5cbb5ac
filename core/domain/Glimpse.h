// What a list of editions tells about one of them, without loading it.
#pragma once

#include "core/domain/Edition.h"
#include "core/domain/Stage.h"

#include <QDateTime>

#include <vector>

namespace sidang {

struct EditionGlimpse {
    struct CategoryPhase {
        QString title;
        Phase phase = Phase::Preparing;

        friend bool operator==(const CategoryPhase&, const CategoryPhase&) = default;
    };

    QString label;
    AssessmentPeriod period;
    std::vector<CategoryPhase> categories; // in the order of the scheme
    QDateTime saved;                       // time of the newest record; invalid: nothing is recorded
    bool isCutOff = false;                 // a write was cut off: opening the file settles it, and nothing else is known

    friend bool operator==(const EditionGlimpse&, const EditionGlimpse&) = default;
};

}
