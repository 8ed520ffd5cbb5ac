#include "app/cli/Script.h"

#include "core/edit/Complete.h"
#include "core/ledger/Content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// One line as it is read: the object, its problems, and the edition its codes are looked up in.
class Line {
public:
    Line(const JsonValue& value, Session& session) : value_(value), session_(session) {}

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
            return perform(markEdit(object, action == "set_mark"_L1));
        if (action == "confirm_mark"_L1)
            return perform(confirmation(object));
        if (action == "set_status"_L1)
            return perform(statusEdit(object));
        if (action == "set_weight"_L1)
            return perform(weightEdit(object));
        if (action == "recuse"_L1)
            return perform(recusalEdit(object));
        if (action == "change"_L1)
            return perform(anyEdit(object));
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
                         {action, u"set_mark, clear_mark, confirm_mark, set_status, set_weight, recuse, change, move, close, "
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

    const Nominee* nominee(JsonObject& object)
    {
        return byCode(object, u"nominee", book().nominees, ProblemKind::UnknownNominee);
    }
    const Juror* juror(JsonObject& object) { return byCode(object, u"juror", book().jurors, ProblemKind::UnknownJuror); }
    const Category* category(JsonObject& object)
    {
        return byCode(object, u"category", book().categories, ProblemKind::UnknownCategory);
    }

    template <class Things>
    auto byCode(JsonObject& object, QStringView key, const Things& things, ProblemKind unknown) -> decltype(things.data())
    {
        const QString code = object.text(key);
        const auto found = std::ranges::find_if(things, [&](const auto& thing) { return thing.code == code; });
        if (found != things.end())
            return &*found;
        if (object.has(key))
            object.fault(unknown, key, {code});
        return nullptr;
    }

    const Criterion* leaf(JsonObject& object, CategoryId category)
    {
        const QString code = object.text(u"criterion");
        const Category* home = findCategory(book(), category);
        const Criterion* criterion = home ? findCriterion(home->criteria, code) : nullptr;
        if (!criterion || !criterion->isLeaf())
            object.fault(criterion ? ProblemKind::MarkOnAspect : ProblemKind::UnknownCriterion, u"criterion", {code});
        return criterion && criterion->isLeaf() ? criterion : nullptr;
    }

    std::optional<MarkKey> markKey(JsonObject& object, const Criterion*& criterion)
    {
        object.expect({u"value", u"numerator", u"denominator", u"na", u"comment"});
        const Nominee* whom = nominee(object);
        criterion = whom ? leaf(object, whom->category) : nullptr;
        if (!criterion)
            return std::nullopt;
        MarkKey key{whom->id, criterion->id, {}};
        if (object.has(u"juror")) {
            const Juror* who = juror(object);
            if (!who)
                return std::nullopt;
            key.juror = who->id;
        }
        return key;
    }

    std::optional<MarkValue> markValue(JsonObject& object, const Indicator& indicator)
    {
        if (object.boolean(u"na", false))
            return NotApplicable{};
        if (object.has(u"numerator")) {
            const auto numerator = object.decimal(u"numerator");
            const auto denominator = object.decimal(u"denominator");
            return numerator && denominator ? std::optional<MarkValue>(Figure{*numerator, *denominator}) : std::nullopt;
        }
        const auto* levels = std::get_if<LevelsScale>(&indicator.scale);
        if (!levels) {
            const auto number = object.decimal(u"value");
            return number ? std::optional<MarkValue>(*number) : std::nullopt;
        }
        const QString code = object.text(u"value");
        const auto level = std::ranges::find(levels->levels, code, &RubricLevel::code);
        if (level == levels->levels.end()) {
            object.fault(ProblemKind::UnknownLevel, u"value", {code, {}});
            return std::nullopt;
        }
        return LevelChoice{static_cast<int>(level - levels->levels.begin())};
    }

    std::optional<Edit> markEdit(JsonObject& object, bool isSet)
    {
        const Criterion* criterion = nullptr;
        const auto key = markKey(object, criterion);
        const QString reason = object.text(u"reason", Presence::Optional);
        if (!key)
            return std::nullopt;
        const auto before = book().marks.value(*key);
        std::optional<MarkValue> after;
        if (isSet && !(after = markValue(object, *criterion->indicator)))
            return std::nullopt;
        Edit edit{{}, reason};
        if (before != after)
            edit.changes.push_back(MarkChange{{*key, before, after}});
        const MarkNote note = book().marks.note(*key);
        MarkNote wanted = note;
        wanted.comment = object.text(u"comment", Presence::Optional);
        const auto orNothing = [](const MarkNote& one) { return one.isEmpty() ? std::nullopt : std::optional(one); };
        if (isSet && object.has(u"comment") && wanted != note)
            edit.changes.push_back(NoteChange{{*key, orNothing(note), orNothing(wanted)}});
        return edit;
    }

    std::optional<Edit> confirmation(JsonObject& object)
    {
        const Criterion* criterion = nullptr;
        const auto key = markKey(object, criterion);
        if (!key || !session_.actor())
            return std::nullopt;
        const auto found = book().attestations.find(*key);
        const auto before = found == book().attestations.end() ? std::nullopt : std::optional(found->second);
        Attestation after = before.value_or(Attestation());
        after.confirmed = session_.actor()->id;
        return Edit{{AttestationChange{{*key, before, after}}}, {}};
    }

    std::optional<Edit> statusEdit(JsonObject& object)
    {
        const Nominee* whom = nominee(object);
        const auto status = object.choice<NomineeStatus>(u"status");
        const QString reason = object.text(u"reason");
        if (!whom)
            return std::nullopt;
        Nominee after = *whom;
        after.status = status;
        const int position = static_cast<int>(whom - book().nominees.data());
        return Edit{{NomineeChange{{*whom, position, after, position}}}, reason};
    }

    std::optional<Edit> weightEdit(JsonObject& object)
    {
        const Category* home = category(object);
        const Criterion* criterion = home ? leaf(object, home->id) : nullptr;
        const auto weight = object.decimal(u"weight");
        const QString reason = object.text(u"reason", Presence::Optional);
        if (!criterion || !weight)
            return std::nullopt;
        const auto place = placeOf(home->criteria, criterion->id, std::nullopt);
        CriterionNode before = nodeOf(*criterion, home->id, place->parent);
        CriterionNode after = before;
        after.indicator->weight = *weight;
        return Edit{{CriterionChange{{before, place->position, after, place->position}}}, reason};
    }

    struct SiblingPlace {
        std::optional<CriterionId> parent;
        int position = 0;
    };

    static std::optional<SiblingPlace> placeOf(const std::vector<Criterion>& criteria, CriterionId id,
                                               std::optional<CriterionId> parent)
    {
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            if (criteria[i].id == id)
                return SiblingPlace{parent, static_cast<int>(i)};
            if (const auto below = placeOf(criteria[i].children, id, criteria[i].id))
                return below;
        }
        return std::nullopt;
    }

    std::optional<Edit> recusalEdit(JsonObject& object)
    {
        const Juror* who = juror(object);
        const Nominee* whom = nominee(object);
        const QString reason = object.text(u"reason");
        if (!who || !whom)
            return std::nullopt;
        const int position = static_cast<int>(book().recusals.size());
        return Edit{{RecusalChange{{{}, {}, Recusal{who->id, whom->id, reason}, position}}}, {}};
    }

    /// Changes in the ledger's own form, for everything that has no word of its own here.
    std::optional<Edit> anyEdit(JsonObject& object)
    {
        const QString reason = object.text(u"reason", Presence::Optional);
        const auto content = readContent(object.text(u"content").toUtf8());
        if (!content)
            object.fault(ProblemKind::WrongType, u"content", {u"{\"changes\":[…]}"_s, object.text(u"content")});
        return content ? std::optional(Edit{content->changes, reason}) : std::nullopt;
    }

    std::optional<ScriptTrouble> ofStage(JsonObject& object, const QString& action)
    {
        const Category* which = category(object);
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
    JsonPath path_;
    JsonReport report_;
};

/// Keys that no action knows, found before anything is done.
Problems unknownKeys(const JsonValue& value)
{
    static const QStringList known{u"do"_s,     u"nominee"_s, u"criterion"_s, u"juror"_s,      u"value"_s,
                                   u"comment"_s, u"reason"_s,  u"na"_s,        u"numerator"_s,  u"denominator"_s,
                                   u"status"_s, u"category"_s, u"weight"_s,   u"phase"_s,      u"second"_s,
                                   u"official"_s, u"passphrase"_s, u"content"_s};
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
