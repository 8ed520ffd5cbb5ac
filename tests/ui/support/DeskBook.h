// A small edition with every situation the window has to show.
#pragma once

#include "core/domain/EditionBook.h"

namespace sidang {

/// Categories: KAB with a tie, a recusal, a figure that does not apply, missing marks and a withdrawal; BESAR with two
/// nominees equal in everything at the only place; DESA without nominees; RUSAK whose weights do not sum to 100.
EditionBook deskBook();

inline const OfficialId admin{1};
inline const OfficialId operatorOne{2};
inline const OfficialId operatorTwo{3};
inline const OfficialId chair{4};

inline const CategoryId kab{1};
inline const CategoryId besar{2};
inline const CategoryId desa{3};
inline const CategoryId rusak{4};

inline const NomineeId padang{1}; // second, 76.13; a juror's marks 80, 77.5, 90
inline const NomineeId agam{2};   // first, 76.5; a juror recused, KIN2 does not apply
inline const NomineeId solok{3};  // third, tied with dharmasraya, before it by KIN
inline const NomineeId dharmasraya{4};
inline const NomineeId mentawai{5};   // a juror's mark and a figure missing
inline const NomineeId sawahlunto{6}; // withdrawn

inline const CriterionId reg1{2};
inline const CriterionId kin1{4};
inline const CriterionId kin2{5};
inline const CriterionId waw1{7};

/// A criterion of KAB.
const Criterion& criterionOf(const EditionBook& book, CriterionId id);

}
