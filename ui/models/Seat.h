// Who sits at the desk: who takes the seat without being asked, and what may then be seen.
#pragma once

#include "core/edit/Session.h"
#include "ui/models/OpenEdition.h"

namespace sidang {

/// Who takes the seat silently when an edition opens: who sat there last, else operator 1, else the administrator; only one
/// without passphrase who serves. Nothing: ask.
std::optional<OfficialId> silentSeat(const EditionBook& book, std::optional<OfficialId> last);
/// Officials who serve, in the order of the book.
std::vector<Official> servingOfficials(const EditionBook& book);

/// Whether marks and ranking of a category may be shown to who sits at the desk; nobody sees no more than the secretariat, and who
/// keys the second time sees nothing of the first until the plenary.
bool maySeeMarksOf(const EditionBook& book, const Official* actor, CategoryId category);
bool maySeeMarksOf(const Session& session, CategoryId category);

/// "Operator Contoh — operator 1".
QString seatText(const Official& official);

/// Jurors' marks of a category that are there, of those that are expected of the nominees who take part.
struct MarkProgress {
    int given = 0;
    int expected = 0;

    friend bool operator==(const MarkProgress&, const MarkProgress&) = default;
};
MarkProgress markProgress(const EditionBook& book, CategoryId category);

}
