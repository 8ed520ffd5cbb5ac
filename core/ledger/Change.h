// One thing of an edition before and after: what every edit is made of, and what the ledger records.
#pragma once

#include "core/domain/EditionBook.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace sidang {

/// A thing that has its place in an order. Without `before` it is added, without `after` removed; else it is taken out at
/// `from` and put in at `at` (positions from 0; `from` is set with `before`, `at` with `after`).
template <class Thing>
struct ListChange {
    std::optional<Thing> before;
    std::optional<int> from;
    std::optional<Thing> after;
    std::optional<int> at;

    /// The thing itself, whichever side there is.
    const Thing& any() const { return after ? *after : *before; }

    friend bool operator==(const ListChange&, const ListChange&) = default;
};

/// A thing that is found by its key.
template <class ThingKey, class Thing>
struct KeyedChange {
    ThingKey key{};
    std::optional<Thing> before;
    std::optional<Thing> after;

    friend bool operator==(const KeyedChange&, const KeyedChange&) = default;
};

/// Of the edition itself, of which there is one.
struct OnlyOne {
    friend bool operator==(OnlyOne, OnlyOne) = default;
};

/// A node of the criteria tree without its children; its place is among the children of `parent`.
struct CriterionNode {
    CriterionId id;
    CategoryId category;
    std::optional<CriterionId> parent; // absent: top level
    QString code;
    QString title;
    std::optional<Indicator> indicator; // absent: an aspect
    QString guidance;

    friend bool operator==(const CriterionNode&, const CriterionNode&) = default;
};

/// A category's own data: its `criteria` are empty here.
struct CategoryChange : ListChange<Category> {};
struct OfficialChange : ListChange<Official> {};
struct CriterionChange : ListChange<CriterionNode> {};
struct RequirementChange : ListChange<Requirement> {};
struct JurorChange : ListChange<Juror> {};
struct NomineeChange : ListChange<Nominee> {};
struct RecusalChange : ListChange<Recusal> {};
struct DecisionChange : ListChange<Decision> {};

struct EditionChange : KeyedChange<OnlyOne, Edition> {};
struct MarkChange : KeyedChange<MarkKey, MarkValue> {};
struct NoteChange : KeyedChange<MarkKey, MarkNote> {};
struct AttestationChange : KeyedChange<MarkKey, Attestation> {};
struct EvidenceChange : KeyedChange<EvidenceKey, Evidence> {};
struct FigureChange : KeyedChange<FigureKey, MonthlyFigure> {};
struct InterviewChange : KeyedChange<NomineeId, Interview> {};
struct DrawChange : KeyedChange<CategoryId, Draw> {};
struct SecondChange : KeyedChange<MarkKey, SecondMark> {};
struct SheetChange : KeyedChange<SheetKey, ScoreSheet> {};
struct StageChange : KeyedChange<CategoryId, Stage> {};
struct ResultChange : KeyedChange<ResultKey, ClosedResult> {};
/// The form's and the printing's own id is the key.
struct FormChange : KeyedChange<SheetFormId, SheetForm> {};
struct PrintingChange : KeyedChange<PrintingId, Printing> {};
struct TextChange : KeyedChange<QString, QString> {};
struct PlenaryChange : KeyedChange<CategoryId, PlenaryNote> {};

/// Many marks added at once; none of them was there.
struct MarksAdded {
    std::vector<std::pair<MarkKey, MarkValue>> marks;

    friend bool operator==(const MarksAdded&, const MarksAdded&) = default;
};

using Change = std::variant<EditionChange, OfficialChange, CategoryChange, CriterionChange, RequirementChange, JurorChange,
                            NomineeChange, RecusalChange, DecisionChange, MarkChange, NoteChange, AttestationChange,
                            EvidenceChange, FigureChange, InterviewChange, DrawChange, SecondChange, SheetChange, StageChange, ResultChange,
                            FormChange, PrintingChange, TextChange, PlenaryChange, MarksAdded>;
using Changes = std::vector<Change>;

/// The changes that take these back, in the order in which they can be made.
Changes inverse(const Changes& changes);

/// The node of a criterion that stands in a category below a parent.
CriterionNode nodeOf(const Criterion& criterion, CategoryId category, std::optional<CriterionId> parent);

}
