// The words of the overview: what is next, and what each count says in a sentence.
#pragma once

#include "ui/models/overview/WorkState.h"

#include "core/text/Language.h"

#include <QString>

namespace sidang {

struct StepWords {
    QString sentence; // "12 marks of jurors are still to be keyed."
    QString button;   // what leads there; empty where there is nothing to do
};

StepWords stepWords(const NextStep& next);

/// "12 days left, until 31 January 2022"; what to say of a deadline that passed, is today, or is not set.
QString deadlineText(QDate due, QDate today, Language language);

}
