// What a change is about: its noun in words, and whom it concerns.
#pragma once

#include "ui/models/ChangeText.h"

namespace sidang {

/// True when the change of a juror's mark, its note or its sheet must not be told to who sits at the desk.
bool isHidden(const MarkKey& key, const WordContext& context);
bool isHidden(const SheetKey& key, const WordContext& context);
/// What stands in place of a mark that may not be seen yet.
QString hiddenText();

/// "Nominee", "Mark of a juror": with a capital.
QString nounText(const MarkChange& change);
QString nounText(const NoteChange& change);
QString nounText(const AttestationChange& change);
QString nounText(const EditionChange& change);
QString nounText(const OfficialChange& change);
QString nounText(const CategoryChange& change);
QString nounText(const CriterionChange& change);
QString nounText(const RequirementChange& change);
QString nounText(const JurorChange& change);
QString nounText(const NomineeChange& change);
QString nounText(const RecusalChange& change);
QString nounText(const DecisionChange& change);
QString nounText(const EvidenceChange& change);
QString nounText(const FigureChange& change);
QString nounText(const InterviewChange& change);
QString nounText(const DrawChange& change);
QString nounText(const SecondChange& change);
QString nounText(const SheetChange& change);
QString nounText(const FormChange& change);
QString nounText(const PrintingChange& change);
QString nounText(const TextChange& change);
QString nounText(const PlenaryChange& change);
QString nounText(const StageChange& change);
QString nounText(const ResultChange& change);

/// Names, the narrower thing behind the wider: "Kota Padang · Pemahaman · Juri 1".
QString aboutText(const MarkKey& key, const WordContext& context);
QString aboutText(const EditionChange& change, const WordContext& context);
QString aboutText(const OfficialChange& change, const WordContext& context);
QString aboutText(const CategoryChange& change, const WordContext& context);
QString aboutText(const CriterionChange& change, const WordContext& context);
QString aboutText(const RequirementChange& change, const WordContext& context);
QString aboutText(const JurorChange& change, const WordContext& context);
QString aboutText(const NomineeChange& change, const WordContext& context);
QString aboutText(const RecusalChange& change, const WordContext& context);
QString aboutText(const DecisionChange& change, const WordContext& context);
QString aboutText(const EvidenceChange& change, const WordContext& context);
QString aboutText(const FigureChange& change, const WordContext& context);
QString aboutText(const InterviewChange& change, const WordContext& context);
QString aboutText(const DrawChange& change, const WordContext& context);
QString aboutText(const SheetChange& change, const WordContext& context);
QString aboutText(const FormChange& change, const WordContext& context);
QString aboutText(const PrintingChange& change, const WordContext& context);
QString aboutText(const TextChange& change, const WordContext& context);
QString aboutText(const PlenaryChange& change, const WordContext& context);
QString aboutText(const StageChange& change, const WordContext& context);
QString aboutText(const ResultChange& change, const WordContext& context);
inline QString aboutText(const MarkChange& change, const WordContext& context) { return aboutText(change.key, context); }
inline QString aboutText(const SecondChange& change, const WordContext& context) { return aboutText(change.key, context); }
inline QString aboutText(const NoteChange& change, const WordContext& context) { return aboutText(change.key, context); }
inline QString aboutText(const AttestationChange& change, const WordContext& context)
{
    return aboutText(change.key, context);
}

}
