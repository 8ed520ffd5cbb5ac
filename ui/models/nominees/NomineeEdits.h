// What changes of nominees are made of, and what stands against them.
#pragma once

#include "core/edit/Session.h"
#include "core/text/Regions.h"

#include <QStringList>

namespace sidang {

/// A nominee of the category with a number nobody had and the next free code; everything else is empty.
Nominee newNominee(const Session& session, CategoryId category);
/// The same for several, whose names and so on are given: codes that are empty are given in their order.
Changes additionsOf(const Session& session, CategoryId category, std::vector<Nominee> nominees);
/// Puts the nominee in the place of the one with its id, or behind the others; nothing when it stands so already.
Changes changeOf(const EditionBook& book, const Nominee& after);
/// Each that has another status or reason gets these; nominees that take part have no reason.
Changes statusChanges(const EditionBook& book, const std::vector<NomineeId>& nominees, NomineeStatus status,
                      const QString& reason);
Changes removalsOf(const EditionBook& book, const std::vector<NomineeId>& nominees);
/// What belongs to a nominee in its category, in words: "13 marks", "2 documents"; while there is any, it stays in it.
QStringList boundToCategory(const EditionBook& book, NomineeId nominee);
/// What keeps a nominee from being removed, in words: the same and "an interview" and so on; empty: nothing does.
QStringList hangingOn(const EditionBook& book, NomineeId nominee);

/// The regions whose governments are judged in the category, as its title says: provinces, or the kabupaten and kota of the
/// edition's region; empty when it is no category of governments.
std::vector<Region> regionsJudged(const Edition& edition, const Category& category);
/// Those of them that are no nominees of it yet.
std::vector<Region> regionsToAdd(const EditionBook& book, CategoryId category);

}
