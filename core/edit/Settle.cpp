// An edit that the disk refused at its very end may have come into the file all the same. Then it stands there, and every further
// record has to follow it: the session finds out, instead of being refused for ever.
#include "core/edit/Session.h"

#include "core/ledger/Apply.h"
#include "core/storage/EditionConnection.h"

#include <utility>

namespace sidang {

/// Takes the edit into the book when it stands in the file; false when it does not. What is in the way of knowing, if anything.
Result<bool, FileTrouble> Session::adopt()
{
    const auto newest = connection_->newestHash();
    if (!newest)
        return Failure{newest.error()};
    Unsettled edit = *std::exchange(unsettled_, std::nullopt);
    if (*newest != edit.record.hash)
        return false;
    const auto misfit = applyChanges(recorded_.book, edit.changes);
    Q_ASSERT(!misfit);
    Q_UNUSED(misfit);
    recorded_.ledger.push_back(std::move(edit.record));
    return true;
}

Result<ChangeSet, EditTrouble> Session::settleNow(const FileTrouble& trouble)
{
    const ChangeSet made{unsettled_->record.sequence, unsettled_->changes};
    const auto stands = adopt();
    if (!stands || !*stands)
        return Failure{EditTrouble{.kind = EditTroubleKind::NotSaved, .file = trouble}};
    tell(made);
    const auto doubt = connection_->confirm();
    if (!doubt)
        return made;
    const FileTrouble unconfirmed{FileTroubleKind::NotConfirmed, path_, doubt->detail};
    return Failure{EditTrouble{.kind = EditTroubleKind::NotSaved, .file = unconfirmed}};
}

/// Comes before anything that starts from the book: only then is the book what stands in the file.
std::optional<EditTrouble> Session::settle()
{
    if (!unsettled_)
        return std::nullopt;
    const ChangeSet made{unsettled_->record.sequence, unsettled_->changes};
    const auto stands = adopt();
    if (!stands)
        return EditTrouble{.kind = EditTroubleKind::NotSaved, .file = stands.error()};
    if (*stands)
        tell(made);
    return std::nullopt;
}

}
