// The sections of each paper. What a form is about is in the subject; recaps, trace, ranking, the plenary's minutes and the
// letters to nominees need the category's ranking, announcement and certificate a closed category.
#pragma once

#include "core/report/Wording.h"

namespace sidang {

using Sections = std::vector<Section>;

Sections scoreSheetPaper(const Subject& subject, Wording& wording);
Sections nomineeRecapPaper(const Subject& subject);
Sections categoryRecapPaper(const Subject& subject);
Sections tracePaper(const Subject& subject);
Sections rankingPaper(const Subject& subject);
Sections attendancePaper(const Subject& subject);
Sections interviewSchedulePaper(const Subject& subject);
Sections documentsPaper(const Subject& subject);
Sections conflictsPaper(const Subject& subject);
Sections minutesOfDocuments(const Subject& subject, Wording& wording);
Sections minutesOfInterviews(const Subject& subject, Wording& wording);
Sections minutesOfPlenary(const Subject& subject, Wording& wording);
Sections proposalLetter(const Subject& subject, Wording& wording);
Sections decreeAnnex(const Subject& subject, Wording& wording);
Sections nomineeLetter(const Subject& subject, Wording& wording);
Sections announcementPaper(const Subject& subject, Wording& wording);
Sections certificatePaper(const Subject& subject, Wording& wording);
Sections closingSheetPaper(const Subject& subject);

}
