// What changes of the jury and of conflicts of interest are made of, and what stands against them.
#pragma once

#include "core/edit/Session.h"

#include <QStringList>

namespace sidang {

/// A juror with a number nobody had and the next free code ("J10"); everything else is empty.
Juror newJuror(const Session& session);
/// Puts the juror in the place of the one with its id, or behind the others; nothing when it stands so already.
Changes changeOf(const EditionBook& book, const Juror& after);
/// Moves the juror up (-1) or down (1) in the order; nothing at the end.
Changes moveOf(const EditionBook& book, JurorId juror, int step);
Changes removalOf(const EditionBook& book, JurorId juror);
/// What keeps a juror from being removed, in words: "13 marks"; empty: nothing does.
QStringList hangingOn(const EditionBook& book, JurorId juror);
/// How many of the juror's marks stand on a nominee.
int marksOf(const EditionBook& book, JurorId juror, NomineeId nominee);

/// Who is recused from whom.
struct RecusalKey {
    JurorId juror;
    NomineeId nominee;

    friend auto operator<=>(const RecusalKey&, const RecusalKey&) = default;
    friend bool operator==(const RecusalKey&, const RecusalKey&) = default;
};
/// Recuses the juror from each of them that it is not recused from yet.
Changes recusalsOf(const EditionBook& book, JurorId juror, const std::vector<NomineeId>& nominees, ConflictKind kind,
                   const QString& reason);
/// Words the recusal otherwise; nothing when it says so already, or is not there.
Changes rewordingOf(const EditionBook& book, const RecusalKey& key, ConflictKind kind, const QString& reason);
Changes removalsOf(const EditionBook& book, const std::vector<RecusalKey>& recusals);

}
