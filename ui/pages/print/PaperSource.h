// What papers are made from: one moment of the edition that never changes, so that other threads may read it too.
#pragma once

#include "core/report/Forms.h"
#include "ui/models/OpenEdition.h"

#include <memory>

namespace sidang {

class Session;

struct PaperSource {
    EditionPointer edition;
    std::map<CategoryId, CategoryRanking> rankings;
    std::map<SheetKey, SheetSerial> serials; // of the live score sheets
    QDate date;                              // of signing
    std::optional<Seal> seal;
    QByteArray logo;

    /// For `book`, which is that of the edition or one that differs from it in texts; both outlive the context.
    FormContext contextOf(const EditionBook& book) const;
};

using PaperSourcePointer = std::shared_ptr<const PaperSource>;

/// The edition as it is now; its session has it open.
PaperSourcePointer paperSource(const EditionPointer& edition, const Session& session, QDate today);

}
