#include "app/cli/ScriptEdits.h"

#include "core/ledger/Content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

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

struct SiblingPlace {
    std::optional<CriterionId> parent;
    int position = 0;
};

std::optional<SiblingPlace> placeOf(const std::vector<Criterion>& criteria, CriterionId id,
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

}

const Nominee* ScriptEdits::nominee(JsonObject& object) const
{
    return object.byCode(u"nominee", book().nominees, ProblemKind::UnknownNominee);
}

const Juror* ScriptEdits::juror(JsonObject& object) const
{
    return object.byCode(u"juror", book().jurors, ProblemKind::UnknownJuror);
}

const Category* ScriptEdits::category(JsonObject& object) const
{
    return object.byCode(u"category", book().categories, ProblemKind::UnknownCategory);
}

const Criterion* ScriptEdits::leaf(JsonObject& object, CategoryId category) const
{
    const QString code = object.text(u"criterion");
    const Category* home = findCategory(book(), category);
    const Criterion* criterion = home ? findCriterion(home->criteria, code) : nullptr;
    if (!criterion || !criterion->isLeaf())
        object.fault(criterion ? ProblemKind::MarkOnAspect : ProblemKind::UnknownCriterion, u"criterion", {code});
    return criterion && criterion->isLeaf() ? criterion : nullptr;
}

std::optional<MarkKey> ScriptEdits::markKey(JsonObject& object, const Criterion*& criterion) const
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

std::optional<Edit> ScriptEdits::mark(JsonObject& object, bool isSet)
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

std::optional<Edit> ScriptEdits::confirmation(JsonObject& object)
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

std::optional<Edit> ScriptEdits::status(JsonObject& object)
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

std::optional<Edit> ScriptEdits::weight(JsonObject& object)
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

std::optional<Edit> ScriptEdits::recusal(JsonObject& object)
{
    const Juror* who = juror(object);
    const Nominee* whom = nominee(object);
    const QString reason = object.text(u"reason");
    if (!who || !whom)
        return std::nullopt;
    const int position = static_cast<int>(book().recusals.size());
    return Edit{{RecusalChange{{{}, {}, Recusal{who->id, whom->id, reason}, position}}}, {}};
}

std::optional<Edit> ScriptEdits::any(JsonObject& object)
{
    const QString reason = object.text(u"reason", Presence::Optional);
    const QString text = object.longText(u"content");
    const auto content = readContent(text.toUtf8());
    if (!content)
        object.fault(ProblemKind::WrongType, u"content", {u"{\"changes\":[…]}"_s, text.left(80)});
    return content ? std::optional(Edit{content->changes, reason}) : std::nullopt;
}

}
