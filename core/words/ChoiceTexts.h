// The words for roles, phases, kinds of records and the other choices of an edition.
#pragma once

#include "core/domain/Category.h"
#include "core/domain/Edition.h"
#include "core/domain/Evidence.h"
#include "core/domain/Interview.h"
#include "core/domain/Juror.h"
#include "core/domain/MonthlyFigure.h"
#include "core/domain/Nominee.h"
#include "core/domain/Official.h"
#include "core/domain/PaperTrail.h"
#include "core/domain/Stage.h"

#include <QString>

namespace sidang {

/// "operator 1".
QString roleText(OfficialRole role);
/// "Scoring".
QString phaseText(Phase phase);
/// What a record's kind says: "Mark of a juror", "Undone". An unknown kind is told as it is.
QString kindText(const QString& kind);

QString choiceText(NomineeStatus status);
QString choiceText(JurorRole role);
QString choiceText(EvidenceState state);
QString choiceText(Programme programme);
QString choiceText(Segment segment);
QString choiceText(Basis basis);
QString choiceText(InterviewMode mode);
QString choiceText(InterviewState state);
QString choiceText(Aggregate aggregate);
QString choiceText(MissingRule rule);
QString choiceText(RankOn rankOn);
QString choiceText(Numbering numbering);
QString choiceText(Source source);
QString choiceText(Over over);
QString choiceText(Paper paper);
QString choiceText(ConflictKind kind);
QString choiceText(EnterpriseSize size);
QString choiceText(DrawMethod method);
QString choiceText(FormState state);
QString choiceText(PrintMedium medium);
QString yesNoText(bool value);

}
