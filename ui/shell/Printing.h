// The way of a ranking to paper: laid out, previewed, written as PDF, sent to a printer.
#pragma once

#include "core/report/Document.h"
#include "ui/common/Ask.h"
#include "ui/models/OpenEdition.h"
#include "ui/pages/PreviewDialog.h"

#include <QDate>

namespace sidang {

/// What is printed: of the edition, the list of this category or of all that have one.
struct PrintJob {
    EditionPointer edition;
    CategoryId category;
    QDate today;
    std::function<bool(CategoryId)> maySee; // rankings of other categories stay closed; not set: all are open
    std::optional<Seal> seal;               // of the ledger as it is now; none for a file without one
};

/// True when a category of the edition has a ranking that may be seen.
bool hasPrintable(const PrintJob& job);
Result<Pages, PrintTrouble> rankingPages(const PrintJob& job, PrintScope scope, PaperSize paper);

/// Asks where to, writes the PDF whole or not at all, and says in the banner how it went.
void exportPdf(const PrintJob& job, PrintScope scope, const Pages& pages, Ask& ask, QWidget* parent, Banner& banner);
/// The same for an edition whose pages are not laid out yet.
void exportPdf(const PrintJob& job, PrintScope scope, PaperSize paper, Ask& ask, QWidget* parent, Banner& banner);

PreviewServices previewServices(const PrintJob& job, Ask& ask);

}
