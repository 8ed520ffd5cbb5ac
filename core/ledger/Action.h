// What an edit amounts to: the actions that phases and roles allow or forbid.
#pragma once

#include "core/ledger/Change.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace sidang {

enum class Action {
    ChangeEdition,      // label, level, region, period
    ChangeStationery,   // letterhead, place, due date of documents
    ManageOfficials,
    ChangeScheme,       // categories, criteria, rules, while preparing
    ReviseScheme,       // the same once the scheme is locked: a new version, with a reason
    ConfirmScheme,      // where a weight or scale comes from, without changing it
    ChangeRequirements, // the checklist of documents
    ChangeJury,
    ChangeRecusal,
    ChangeNominee,
    ChangeStatus, // of a nominee
    SetMark,      // of a juror, and its note
    SetFact,      // a fact or a figure of an indicator, and its note
    ConfirmMark,  // a fact or a figure, by a second official
    SetDocument,
    SetFigure, // of a month
    SetInterview,
    SetSecond,   // a juror's mark as the second operator reads it
    SettleMark,  // the two operators' readings differ: what the paper says
    FinishSheet, // a juror's sheet is final; its comment
    OpenSheet,   // is final no more
    IssueForms,  // printed score sheets get their serial numbers
    ReturnForm,  // a printed score sheet came back
    SpoilForm,   // is good for nothing any more
    RecordPrinting,
    ChangeText,  // a template of a form, in the secretariat's words
    Decide,
    WritePlenary, // what the minutes of a plenary say beside the ranking
    MovePhase,
    Close,
    Reopen,
};
inline constexpr int actionCount = static_cast<int>(Action::Reopen) + 1;

/// The word that stands as `kind` in the ledger.
QString word(Action action);
std::optional<Action> actionOfWord(QStringView word);

/// One action and the category whose phase decides; without one, the phase of the category that has come furthest does.
struct ActionIn {
    Action action = Action::ChangeEdition;
    std::optional<CategoryId> category;

    friend auto operator<=>(const ActionIn&, const ActionIn&) = default;
    friend bool operator==(const ActionIn&, const ActionIn&) = default;
};

/// What the changes amount to in this book, as it is before them; each once, in the order of the changes. A stage beside other
/// changes, the attestation of a mark that changes, and what an indicator reads from figures that change follow from those and are
/// no actions of their own.
std::vector<ActionIn> actionsOf(const EditionBook& book, const Changes& changes);

/// The indicators that are read from the monthly figures, in the book or by these changes.
std::set<CriterionId> readCriteria(const EditionBook& book, const Changes& changes);

/// The phase that decides about an action.
Phase phaseFor(const EditionBook& book, const ActionIn& action);

}
