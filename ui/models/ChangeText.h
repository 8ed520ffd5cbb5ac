// A change of the ledger in human words: what happened, to whom, what stood before and what stands now.
#pragma once

#include "ui/models/FieldTexts.h"

namespace sidang {

struct ChangeWords {
    QString what;   // "Mark changed"
    QString about;  // "Kota Padang · Pemahaman · Juri 1"
    QString before; // empty: nothing stood there
    QString after;  // empty: nothing stands there any more

    friend bool operator==(const ChangeWords&, const ChangeWords&) = default;
};

/// Of a thing with several fields, `before` and `after` name those that differ. Marks that may not be seen are not told.
ChangeWords changeWords(const Change& change, const WordContext& context);
/// "75 → 80"; "removed" behind what is gone.
QString transitionText(const ChangeWords& words);

/// One field of the thing before and after, for looking at a change as a whole.
struct FieldChange {
    QString label;
    QString before;
    QString after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};
std::vector<FieldChange> fieldChanges(const Change& change, const WordContext& context);

/// The change named in few words with the codes of the paper, to stand within a sentence: "mark WAW1 of Kota Padang, juror J1".
QString shortName(const Change& change, const WordContext& context);

/// Whom a change concerns.
struct ChangeSubjects {
    std::vector<NomineeId> nominees;
    std::vector<JurorId> jurors;
};
ChangeSubjects subjectsOf(const Change& change);

}
