// Names of everything the ledger speaks of, of what is gone as well.
#pragma once

#include "core/ledger/Change.h"
#include "core/ledger/Record.h"

#include <QHash>

namespace sidang {

/// Looks in the book first, then for the newest record that names the thing. Book and ledger outlive it.
class LedgerNames {
public:
    LedgerNames(const EditionBook& book, const std::vector<LedgerRecord>& ledger) : book_(book), ledger_(ledger) {}

    std::optional<Nominee> nominee(NomineeId id) const;
    std::optional<Juror> juror(JurorId id) const;
    std::optional<Category> category(CategoryId id) const; // without its criteria when it is gone
    std::optional<CriterionNode> criterion(CriterionId id) const;
    std::optional<Requirement> requirement(RequirementId id) const;
    std::optional<Official> official(OfficialId id) const;

    /// "Kota Padang"; "nominee 5" where nothing names it.
    QString nameOf(NomineeId id) const;
    QString nameOf(JurorId id) const;
    QString nameOf(CategoryId id) const;
    QString nameOf(CriterionId id) const;
    QString nameOf(RequirementId id) const;
    QString nameOf(OfficialId id) const;

    const EditionBook& book() const { return book_; }

private:
    template <class Kind, class Thing, class ThingId>
    std::optional<Thing> fromLedger(QHash<qint32, std::optional<Thing>>& known, ThingId id) const;

    const EditionBook& book_;
    const std::vector<LedgerRecord>& ledger_;
    // What was found in the ledger, or that nothing was.
    mutable QHash<qint32, std::optional<Nominee>> nominees_;
    mutable QHash<qint32, std::optional<Juror>> jurors_;
    mutable QHash<qint32, std::optional<Category>> categories_;
    mutable QHash<qint32, std::optional<CriterionNode>> criteria_;
    mutable QHash<qint32, std::optional<Requirement>> requirements_;
    mutable QHash<qint32, std::optional<Official>> officials_;
};

}
