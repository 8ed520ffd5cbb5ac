// Whether the printed score sheets are accounted for: each issued one returned or spoiled, each returned one keyed and verified.
#pragma once

#include "core/domain/EditionBook.h"

#include <map>
#include <vector>

namespace sidang {

enum class FormGapKind {
    NotReturned, // issued, and neither returned nor spoiled
    NotKeyed,    // returned, and its marks are not all keyed
    NotVerified, // keyed, and the sheet is not final, or the two operators do not agree
    NoForm,      // marks are keyed, and no form of the pair is live; of no form
    TwoForms,    // live, as another one of the pair is
    NotWanted,   // live, though the juror does not score there or is recused, or the nominee is not eligible: to be spoiled
};
inline constexpr int formGapKindCount = static_cast<int>(FormGapKind::NotWanted) + 1;

/// One thing that keeps the forms from being accounted for.
struct FormGap {
    FormGapKind kind = FormGapKind::NotReturned;
    SheetFormId form; // its serial number; 0 with NoForm
    SheetKey sheet;
    QString nominee; // the codes of both
    QString juror;

    friend bool operator==(const FormGap&, const FormGap&) = default;
};

/// Issued = returned + spoiled, returned = keyed = verified: else there are gaps.
struct FormsLedger {
    int issued = 0; // all that the edition keeps, whatever became of them
    int returned = 0;
    int spoiled = 0;
    int keyed = 0;    // of those returned: their marks are complete
    int verified = 0; // of those keyed: the sheet is final, and both operators agree where the category is keyed twice
    std::vector<FormGap> gaps; // by kind, then by serial number or sheet

    /// False where no form was ever issued: such a category is keyed from other paper, and reconciles.
    bool isUsed() const { return issued > 0; }
    bool isReconciled() const { return gaps.empty(); }
    /// The gaps of one kind.
    std::vector<FormGap> of(FormGapKind kind) const;

    friend bool operator==(const FormsLedger&, const FormsLedger&) = default;
};

/// Of one category. Where its rules let marks be missing, a returned sheet with at least one mark counts as keyed, and such a
/// sheet, which cannot be final, as verified when no comment is missing and the operators agree.
FormsLedger formsLedger(const EditionBook& book, CategoryId category);
/// Of all categories together.
FormsLedger formsLedger(const EditionBook& book);

/// The live form of a juror on a nominee, the newest where there are two; null when there is none.
const SheetForm* liveForm(const EditionBook& book, const SheetKey& sheet);
/// All of them at once.
std::map<SheetKey, SheetFormId> liveForms(const EditionBook& book);

}
