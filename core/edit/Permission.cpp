#include "core/edit/Permission.h"

#include <array>

namespace sidang {
namespace {

// Bits, in the order of the enumerations.
constexpr unsigned preparing = 1u << static_cast<int>(Phase::Preparing);
constexpr unsigned scoring = 1u << static_cast<int>(Phase::Scoring);
constexpr unsigned plenary = 1u << static_cast<int>(Phase::Plenary);
constexpr unsigned closed = 1u << static_cast<int>(Phase::Closed);
constexpr unsigned open = preparing | scoring | plenary;

constexpr unsigned administrator = 1u << static_cast<int>(OfficialRole::Administrator);
constexpr unsigned operators =
    1u << static_cast<int>(OfficialRole::Operator1) | 1u << static_cast<int>(OfficialRole::Operator2);
constexpr unsigned chair = 1u << static_cast<int>(OfficialRole::Chair);

enum class Reason { Optional, Needed };

struct Rule {
    Action action;
    unsigned roles;
    unsigned phases;
    Reason reason = Reason::Optional;
};

constexpr std::array<Rule, actionCount> rules{{
    {Action::ChangeEdition, administrator, open},
    {Action::ChangeStationery, administrator, open | closed},
    {Action::ManageOfficials, administrator, open | closed},
    {Action::ChangeScheme, administrator, preparing},
    {Action::ReviseScheme, administrator, scoring | plenary, Reason::Needed},
    {Action::ConfirmScheme, administrator, open},
    {Action::ChangeRequirements, administrator, preparing | scoring},
    {Action::ChangeJury, administrator, open},
    {Action::ChangeRecusal, administrator | operators | chair, open},
    {Action::ChangeNominee, administrator | operators, preparing | scoring},
    {Action::ChangeStatus, administrator | operators | chair, open, Reason::Needed},
    {Action::SetMark, operators, preparing | scoring},
    {Action::SetFact, operators, preparing | scoring},
    {Action::ConfirmMark, administrator | operators, preparing | scoring},
    {Action::SetDocument, administrator | operators, preparing | scoring},
    {Action::SetFigure, administrator | operators, preparing | scoring},
    {Action::SetInterview, administrator | operators, preparing | scoring},
    {Action::SetSecond, operators, preparing | scoring},
    {Action::SettleMark, operators, preparing | scoring, Reason::Needed},
    {Action::FinishSheet, operators, scoring},
    {Action::OpenSheet, administrator | operators, scoring, Reason::Needed},
    {Action::IssueForms, administrator | operators, scoring | plenary},
    {Action::ReturnForm, administrator | operators, scoring | plenary},
    {Action::SpoilForm, administrator | operators, scoring | plenary},
    {Action::RecordPrinting, administrator | operators | chair, open | closed},
    {Action::ChangeText, administrator, open | closed},
    {Action::Decide, administrator | chair, plenary},
    {Action::WritePlenary, administrator | chair, plenary},
    {Action::MovePhase, administrator | chair, open},
    {Action::Close, administrator | chair, plenary},
    {Action::Reopen, administrator | chair, closed, Reason::Needed},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].action != static_cast<Action>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

const Rule& ruleOf(Action action)
{
    return rules[static_cast<std::size_t>(action)];
}

}

bool mayDo(Action action, OfficialRole role)
{
    return (ruleOf(action).roles >> static_cast<int>(role) & 1u) != 0;
}

bool allows(Phase phase, Action action)
{
    return (ruleOf(action).phases >> static_cast<int>(phase) & 1u) != 0;
}

bool needsReason(Action action)
{
    return ruleOf(action).reason == Reason::Needed;
}

bool maySeeMarks(OfficialRole role, Phase phase)
{
    const bool keysOrAudits =
        role == OfficialRole::Operator1 || role == OfficialRole::Operator2 || role == OfficialRole::Auditor;
    return keysOrAudits || phase == Phase::Plenary || phase == Phase::Closed;
}

}
