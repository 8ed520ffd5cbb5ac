#include "app/cli/Script.h"

#include "app/cli/ScriptEdits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// One line as it is read: the object, its problems, and the edition its codes are looked up in.
class Line {
public:
    Line(const JsonValue& value, Session& session) : value_(value), session_(session), edits_(session) {}

    std::optional<ScriptTrouble> carryOut()
    {
        std::optional<ScriptTrouble> trouble;
        {
            JsonObject object(value_, path_, report_);
            trouble = run(object, object.text(u"do"));
        }
        // The object reports what nobody asked for when it ends; then nothing was done yet but what needs no more keys.
        return trouble;
    }

private:
    using Made = Result<ChangeSet, EditTrouble>;

    std::optional<ScriptTrouble> run(JsonObject& object, const QString& action)
    {
        if (action == "set_mark"_L1 || action == "clear_mark"_L1)
            return perform(edits_.mark(object, action == "set_mark"_L1));
        if (action == "confirm_mark"_L1)
            return perform(edits_.confirmation(object));
        if (action == "set_status"_L1)
            return perform(edits_.status(object));
        if (action == "set_weight"_L1)
            return perform(edits_.weight(object));
        if (action == "recuse"_L1)
            return perform(edits_.recusal(object));
        if (action == "issue_forms"_L1)
            return perform(edits_.issue(object));
        if (action == "return_form"_L1 || action == "spoil_form"_L1)
            return perform(edits_.formStep(object, action == "spoil_form"_L1));
        if (action == "write_text"_L1)
            return perform(edits_.formText(object));
        if (action == "write_plenary"_L1)
            return perform(edits_.plenary(object));
        if (action == "change"_L1)
            return perform(edits_.any(object));
        if (action == "move"_L1 || action == "close"_L1 || action == "reopen"_L1)
            return ofStage(object, action);
        if (action == "undo"_L1)
            return told(session_.undo());
        if (action == "redo"_L1)
            return told(session_.redo());
        if (action == "seat"_L1)
            return seat(object);
        if (action == "backup"_L1)
            return backup();
        if (object.has(u"do"))
            object.fault(ProblemKind::UnknownWord, u"do",
                         {action, u"set_mark, clear_mark, confirm_mark, set_status, set_weight, recuse, issue_forms, return_form, "
                                  "spoil_form, write_text, write_plenary, change, move, close, "
                                  "reopen, undo, redo, seat, backup"_s});
        return told(std::nullopt);
    }

    std::optional<ScriptTrouble> told(const std::optional<Made>& made)
    {
        if (!report_.problems.empty())
            return ScriptTrouble{.problems = report_.problems};
        if (made && !*made)
            return ScriptTrouble{.edit = made->error()};
        return std::nullopt;
    }

    std::optional<ScriptTrouble> perform(const std::optional<Edit>& edit)
    {
        return report_.problems.empty() && edit ? told(session_.perform(*edit)) : told(std::nullopt);
    }

    std::optional<ScriptTrouble> ofStage(JsonObject& object, const QString& action)
    {
        const Category* which = edits_.category(object);
        const Phase phase = action == "move"_L1 ? object.choice<Phase>(u"phase") : Phase::Closed;
        const QString reason = action == "reopen"_L1 ? object.text(u"reason") : QString();
        const QString name = action == "reopen"_L1 ? object.text(u"second") : QString();
        const QString passphrase = object.text(u"passphrase", Presence::Optional);
        if (!which || !report_.problems.empty())
            return told(std::nullopt);
        if (action == "move"_L1)
            return told(session_.moveTo(which->id, phase));
        if (action == "close"_L1)
            return told(session_.close(which->id));
        const auto second = std::ranges::find(book().officials, name, &Official::name);
        return told(session_.reopen(which->id, second == book().officials.end() ? OfficialId() : second->id, passphrase, reason));
    }

    std::optional<ScriptTrouble> seat(JsonObject& object)
    {
        const QString name = object.text(u"official");
        const QString passphrase = object.text(u"passphrase", Presence::Optional);
        const auto official = std::ranges::find(book().officials, name, &Official::name);
        const auto seated = session_.takeSeat(official == book().officials.end() ? OfficialId() : official->id, passphrase);
        return seated ? told(std::nullopt) : ScriptTrouble{.problems = report_.problems, .edit = seated.error()};
    }

    std::optional<ScriptTrouble> backup()
    {
        const auto made = session_.backup(BackupCause::ByHand);
        return made ? std::nullopt : std::optional(ScriptTrouble{.file = made.error()});
    }

    const EditionBook& book() const { return session_.book(); }

    const JsonValue& value_;
    Session& session_;
    ScriptEdits edits_;
    JsonPath path_;
    JsonReport report_;
};

/// Keys that no action knows, found before anything is done.
Problems unknownKeys(const JsonValue& value)
{
    static const QStringList known{u"do"_s,     u"nominee"_s, u"criterion"_s, u"juror"_s,      u"value"_s,
                                   u"comment"_s, u"reason"_s,  u"na"_s,        u"numerator"_s,  u"denominator"_s,
                                   u"status"_s, u"category"_s, u"weight"_s,   u"phase"_s,      u"second"_s,
                                   u"official"_s, u"passphrase"_s, u"content"_s, u"form"_s, u"again"_s,
                                   u"name"_s, u"text"_s, u"considerations"_s, u"dissent"_s};
    Problems problems;
    for (const JsonValue& member : value.children) {
        if (!known.contains(member.key))
            problems.push_back({ProblemKind::UnknownKey, Severity::Error, {}, {member.key}});
    }
    return problems;
}

}

std::optional<ScriptTrouble> carryOut(const QByteArray& line, Session& session)
{
    const auto value = parseJson(line);
    if (!value)
        return ScriptTrouble{.problems = {value.error()}};
    if (const Problems unknown = unknownKeys(*value); !unknown.empty())
        return ScriptTrouble{.problems = unknown};
    return Line(*value, session).carryOut();
}

}
