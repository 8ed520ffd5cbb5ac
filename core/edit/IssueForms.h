// The edits of the paper trail: score sheets that get their serial numbers, come back or are spoiled; printings; own texts.
#pragma once

#include "core/domain/FormsLedger.h"
#include "core/ledger/Edit.h"
#include "core/ledger/Record.h"

#include <optional>
#include <span>
#include <vector>

namespace sidang {

/// The number behind the highest that the edition ever gave, those taken back included: an undo frees none.
SheetFormId nextSerial(const std::vector<LedgerRecord>& ledger);
PrintingId nextPrinting(const std::vector<LedgerRecord>& ledger);

/// "0147": at least four digits.
QString serialText(SheetFormId serial);

enum class Reissue {
    WithoutLive, // only sheets of which no form is live: the others are printed again under their number
    All,         // each sheet gets a new number
};

/// One edit that issues these sheets, in this order; without changes when there is nothing to issue. A sheet named twice is
/// issued once. The sheets are of nominees in the book.
Edit issueForms(const EditionBook& book, const std::vector<LedgerRecord>& ledger, std::span<const SheetKey> sheets,
                Reissue reissue = Reissue::WithoutLive);

/// The edit by which a form came back, or is spoiled; without changes when there is no such form. Two live forms of a pair:
/// one is spoiled.
Edit returnForm(const EditionBook& book, SheetFormId serial);
Edit returnForms(const EditionBook& book, std::span<const SheetFormId> serials);
Edit spoilForm(const EditionBook& book, SheetFormId serial, const QString& reason);

/// The edit that records a printing; its id is given here.
Edit recordPrinting(const std::vector<LedgerRecord>& ledger, Printing printing);

/// The edit that puts the secretariat's own text in place of the shipped one; nothing: the shipped one again. Without changes
/// when it is so already.
Edit changeText(const EditionBook& book, const QString& name, const std::optional<QString>& text);

/// The edit of what a category's minutes say beside the ranking; without changes when it is so already.
Edit writePlenary(const EditionBook& book, CategoryId category, const PlenaryNote& note);

}
