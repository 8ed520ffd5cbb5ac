// What a fresh edition needs before it can be worked with, as a list to go through.
#pragma once

#include "core/domain/EditionBook.h"

#include <QString>

#include <vector>

namespace sidang {

enum class FirstStepKind { Edition, Scheme, Jury, Nominees };

struct FirstStep {
    FirstStepKind kind = FirstStepKind::Edition;
    bool isDone = false;
    QString title;
    QString text;   // how far it is, or what it is good for
    QString button; // what leads there
};

/// In the order in which they are done.
std::vector<FirstStep> firstSteps(const EditionBook& book);
/// True while there is no category, no juror or no nominee: counts of work would say nothing yet.
bool isFresh(const EditionBook& book);

}
