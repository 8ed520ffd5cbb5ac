// Jurors' score sheets at the desk: what the second operator keyed, and which sheets are final.
#pragma once

#include "core/domain/Mark.h"

namespace sidang {

/// A juror's mark as the second operator read it from the paper, without seeing the first one's. Rankings never read it.
struct SecondMark {
    Grade grade;
    OfficialId by;

    friend bool operator==(const SecondMark&, const SecondMark&) = default;
};

/// True when both operators read the same.
bool isSame(const MarkValue& first, const Grade& second);

/// The paper of one juror on one nominee.
struct SheetKey {
    NomineeId nominee;
    JurorId juror;

    friend auto operator<=>(const SheetKey&, const SheetKey&) = default;
    friend bool operator==(const SheetKey&, const SheetKey&) = default;
};

struct ScoreSheet {
    bool isFinal = false; // its marks are complete and changed no more
    QString comment;      // what the juror wrote about the nominee as a whole

    bool isEmpty() const { return !isFinal && comment.isEmpty(); }

    friend bool operator==(const ScoreSheet&, const ScoreSheet&) = default;
};

}
