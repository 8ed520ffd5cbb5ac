// The papers of the judging as the edition remembers them: score sheets by serial number, what was printed, the
// secretariat's own texts, and what the plenary wants its minutes to say.
#pragma once

#include "core/domain/Edition.h"
#include "core/domain/Ids.h"

#include <QString>

#include <optional>

namespace sidang {

/// Where a printed score sheet is. Keyed and verified are not kept: its marks say so (core/domain/FormsLedger.h).
enum class FormState { Issued, Returned, Spoiled };

/// A score sheet on paper. Its id is its serial number, given once in an edition and never again.
struct SheetForm {
    SheetFormId id;
    NomineeId nominee;
    JurorId juror;
    int version = 1; // of the category's scheme when it was printed
    FormState state = FormState::Issued;
    QString reason; // why it is spoiled; may be empty

    /// True while it is to be marked, keyed and kept.
    bool isLive() const { return state != FormState::Spoiled; }

    friend bool operator==(const SheetForm&, const SheetForm&) = default;
};

enum class PrintMedium { Pdf, Printer };

/// What was printed at one time; when and by whom stands in the ledger. Absent: of all.
struct Printing {
    PrintingId id;
    QString form; // its name, as `sidang-cli forms` lists it; "all": every form
    std::optional<CategoryId> category;
    std::optional<NomineeId> nominee;
    std::optional<JurorId> juror;
    int papers = 1; // at least 1
    int pages = 1;  // likewise
    Paper paper = Paper::F4;
    PrintMedium medium = PrintMedium::Pdf;

    friend bool operator==(const Printing&, const Printing&) = default;
};

/// What the minutes of a category's plenary say beside the ranking.
struct PlenaryNote {
    QString considerations; // "pertimbangan lain"; may be empty
    QString dissent;        // who disagreed, and why; may be empty

    bool isEmpty() const { return considerations.isEmpty() && dissent.isEmpty(); }

    friend bool operator==(const PlenaryNote&, const PlenaryNote&) = default;
};

/// The characters of a template at most.
inline constexpr qsizetype longestFormText = 20'000;

/// True for what can be the name of a form or of a template: "score-sheet", 1 to 64 of a … z, 0 … 9 and the hyphen.
bool isPaperName(QStringView name);

}
