// Why an edit was not made, as a value. Words come from ui and app.
#pragma once

#include "core/domain/FormsLedger.h"
#include "core/domain/Problem.h"
#include "core/domain/Official.h"
#include "core/domain/Stage.h"
#include "core/files/FileTrouble.h"
#include "core/ledger/Action.h"

#include <optional>

namespace sidang {

enum class EditTroubleKind {
    NobodyAtDesk,      // nobody took a seat
    WrongPassphrase,
    ForbiddenForRole,  // `action`: not for the role of who sits there
    ForbiddenInPhase,  // `action`: not in `phase`
    ReasonMissing,     // `action` is recorded only with a reason
    NotCurrent,        // what it starts from is no longer there
    Invalid,           // `detail`: what would not hold together
    MarksDoNotFit,     // marks stand that the changed indicator could not take
    SheetFinal,        // `detail`: whose marks on whom are final
    JurorNotExpected,  // the juror is recused, not assigned, or does not score
    NotOnScale,        // `problems`: the mark is not on the indicator's scale
    SchemeNotReady,    // `problems`: marks are taken only when the scheme holds
    StillNamed,        // the thing to be removed is named elsewhere (marks, recusals …)
    SamePerson,        // a second official is needed
    LastAdministrator, // an edition keeps one who may administer it
    NotComplete,       // `action`: the category cannot be closed (marks missing, a tie across a cut), or the sheet not be final
    FormsOpen,         // `forms`: the category cannot be closed while its printed score sheets are not accounted for
    SerialUsed,        // `detail`: a printed score sheet was to get another number than the next one
    FormSettled,       // `detail`: a printed score sheet that is returned or spoiled does not go back
    NothingToUndo,
    CannotBeUndone,    // closing and reopening are taken back by reopening and closing
    PaperIsOut,        // what was printed is not taken back, nor what stands on it
    ReadOnly,          // the file was opened for reading only
    BackupFailed,      // `file`: the copy that has to come first could not be made
    NotSaved,          // `file`: the disk did not take it; the edition is as it was, but for NotConfirmed
};

struct EditTrouble {
    EditTroubleKind kind = EditTroubleKind::Invalid;
    std::optional<Action> action;
    Phase phase = Phase::Preparing; // with ForbiddenInPhase
    Problems problems;
    std::vector<FormGap> forms;
    std::optional<FileTrouble> file;
    QString detail;
};

}
