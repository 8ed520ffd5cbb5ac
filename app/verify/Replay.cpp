#include "app/verify/Replay.h"

#include "app/verify/Nouns.h"

#include <functional>

namespace sidang::verify {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

bool isHexadecimal(std::string_view text, std::size_t length)
{
    return text.size() == length && text.find_first_not_of(digits) == std::string_view::npos;
}

std::string readStart(Cursor& cursor)
{
    if (!cursor.take("{\"format\":\"sidang-ledger/1\",\"edition\":"))
        throw Misfit{Say::wrongStart};
    std::string edition = cursor.string();
    if (!isHexadecimal(edition, 32))
        throw Misfit{Say::wrongStart};
    return edition;
}

/// What stands before the changes, by kind.
void readOpening(Cursor& cursor, const Record& record)
{
    if (record.seq == 1 || record.kind == "found") {
        if (record.seq != 1 || record.kind != "found")
            throw Misfit{Say::wrongStart};
        readStart(cursor);
        cursor.expect(",");
    } else if (record.kind == "undo" || record.kind == "redo") {
        cursor.expect("{\"of\":");
        const std::int64_t of = cursor.number();
        if (of < 1 || of >= record.seq)
            throw Misfit{Say::wrongOf, {std::to_string(of)}};
        cursor.expect(",");
    } else if (record.kind == "restore") {
        cursor.expect("{\"replaced\":");
        if (!isHexadecimal(cursor.string(), 64))
            cursor.fail();
        cursor.expect(",\"changes\":[]}");
        return;
    } else {
        cursor.expect("{");
    }
    cursor.expect("\"changes\":[");
}

}

std::string editionOf(const Record& first)
{
    Cursor cursor(first.content);
    return readStart(cursor);
}

void Replay::apply(const Record& record)
{
    seq_ = record.seq;
    newResults_.clear();
    doubts_.clear();
    attested_.clear();
    Cursor cursor(record.content);
    readOpening(cursor, record);
    if (record.kind != "restore") {
        if (!cursor.take("]")) {
            do
                change(cursor);
            while (cursor.take(","));
            cursor.expect("]");
        }
        cursor.expect("}");
    }
    cursor.expectEnd();
    settleDoubts();
    if (record.kind == "close" && newResults_.empty())
        throw Misfit{Say::closeWithoutResult};
}

void Replay::change(Cursor& cursor)
{
    using Change = void (Replay::*)(Cursor&);
    static const std::map<std::string, Change, std::less<>> nouns{{"edition", &Replay::readAndChange<Edition>},
                                                                  {"official", &Replay::readAndChange<Official>},
                                                                  {"category", &Replay::readAndChange<Category>},
                                                                  {"criterion", &Replay::readAndChange<Criterion>},
                                                                  {"requirement", &Replay::readAndChange<Requirement>},
                                                                  {"juror", &Replay::readAndChange<Juror>},
                                                                  {"nominee", &Replay::readAndChange<Nominee>},
                                                                  {"recusal", &Replay::readAndChange<Recusal>},
                                                                  {"decision", &Replay::readAndChange<Decision>},
                                                                  {"mark", &Replay::readAndChange<Mark>},
                                                                  {"note", &Replay::readAndChange<Note>},
                                                                  {"attestation", &Replay::readAndChange<Attestation>},
                                                                  {"document", &Replay::readAndChange<Document>},
                                                                  {"figure", &Replay::readAndChange<Figure>},
                                                                  {"interview", &Replay::readAndChange<Interview>},
                                                                  {"draw", &Replay::readAndChange<Draw>},
                                                                  {"second", &Replay::readAndChange<SecondMark>},
                                                                  {"sheet", &Replay::readAndChange<ScoreSheet>},
                                                                  {"form", &Replay::readAndChange<Form>},
                                                                  {"printing", &Replay::readAndChange<Printing>},
                                                                  {"text", &Replay::readAndChange<FormText>},
                                                                  {"plenary", &Replay::readAndChange<PlenaryNote>},
                                                                  {"stage", &Replay::readAndChange<Stage>},
                                                                  {"closed", &Replay::readAndChange<Closed>}};
    cursor.expect("{\"noun\":");
    std::string noun = cursor.string();
    if (noun == "mark" && cursor.take(",\"added\":[")) {
        addMarks(cursor);
        return;
    }
    const auto found = nouns.find(noun);
    if (found == nouns.end())
        throw Misfit{Say::unknownNoun, {noun}};
    cursor.expect(",\"key\":");
    noun_ = std::move(noun);
    (this->*found->second)(cursor);
    cursor.expect("}");
}

template <class Value>
void Replay::readAndChange(Cursor& cursor)
{
    const auto key = readKey(cursor, Noun<Value>{});
    try {
        changeThing<Value>(cursor, key);
    } catch (Misfit& misfit) {
        if (misfit.details.empty())
            misfit.details = {noun_ + " [" + keyText(key) + "]"};
        throw;
    }
}

void Replay::addMarks(Cursor& cursor)
{
    noun_ = "mark";
    if (!cursor.take("]")) {
        do {
            cursor.expect("[");
            const MarkKey key = readMarkKey(cursor);
            cursor.expect(",");
            const Mark mark = readValue(cursor, Noun<Mark>{});
            cursor.expect("]");
            if (state_.marks.contains(key))
                throw Misfit{Say::alreadyThere, {"mark [" + keyText(key) + "]"}};
            try {
                putIn(key, mark, std::nullopt);
            } catch (Misfit& misfit) {
                misfit.details = {"mark [" + keyText(key) + "]"};
                throw;
            }
        } while (cursor.take(","));
        cursor.expect("]");
    }
    cursor.expect("}");
}

template <class Value, class Key>
void Replay::changeThing(Cursor& cursor, const Key& key)
{
    const auto position = [&](std::string_view name) -> std::optional<std::size_t> {
        if (!cursor.take(name))
            return std::nullopt;
        return static_cast<std::size_t>(cursor.number(0, greatestId));
    };
    const auto value = [&](std::string_view name) -> std::optional<Value> {
        cursor.expect(name);
        if (cursor.take("null"))
            return std::nullopt;
        return readValue(cursor, Noun<Value>{});
    };
    const std::optional<std::size_t> from = position(",\"from\":");
    const std::optional<Value> before = value(",\"before\":");
    const std::optional<std::size_t> at = position(",\"at\":");
    const std::optional<Value> after = value(",\"after\":");
    if (from.has_value() != (isListed<Value> && before) || at.has_value() != (isListed<Value> && after))
        throw Misfit{Say::wrongPosition};
    if (!before && !after)
        throw Misfit{Say::emptyChange};
    auto& things = shelf(state_, Noun<Value>{});
    const auto found = things.find(key);
    if (before && found == things.end())
        throw Misfit{Say::nothingThere};
    if (!before && found != things.end())
        throw Misfit{Say::alreadyThere};
    if (before && !(*before == found->second.value))
        throw Misfit{Say::otherBefore};
    if (before)
        takeOut(key, *before, from);
    if (after) {
        putIn(key, *after, at);
        return;
    }
    if constexpr (std::is_same_v<Key, Id>) {
        for (const Target target : targetsOf(Noun<Value>{}))
            doubt(Say::stillNamed, {target, key}, key);
    }
    checkRemoval(state_, key, *before);
    if constexpr (std::is_same_v<Value, Mark>) {
        if (state_.attestations.contains(key))
            attested_.push_back(key);
    }
    things.erase(key);
}

template <class Key>
void Replay::doubt(Say what, Reference reference, const Key& key)
{
    if (what == Say::leadsNowhere || uses_.isUsed(reference.target, reference.id))
        doubts_.push_back({{what, {noun_ + " [" + keyText(key) + "]"}}, reference});
}

void Replay::settleDoubts() const
{
    for (const Doubt& doubt : doubts_) {
        const auto& [target, id] = doubt.reference;
        if (uses_.isUsed(target, id) && !exists(state_, doubt.reference))
            throw doubt.misfit;
    }
    for (const MarkKey key : attested_) {
        if (state_.attestations.contains(key) && !state_.marks.contains(key))
            throw Misfit{Say::leadsNowhere, {"attestation [" + keyText(key) + "]"}};
    }
}

template <class Key, class Value>
void Replay::takeOut(const Key& key, const Value& old, std::optional<std::size_t> from)
{
    uses_.remove(referencesOf(key, old));
    if constexpr (isListed<Value>) {
        auto* order = list(state_, old);
        if (*from >= order->size() || (*order)[*from] != key)
            throw Misfit{Say::wrongPosition};
        order->erase(order->begin() + static_cast<std::ptrdiff_t>(*from));
    }
}

template <class Key, class Value>
void Replay::putIn(const Key& key, const Value& value, std::optional<std::size_t> at)
{
    const References references = referencesOf(key, value);
    checkArrival(state_, uses_, key, value);
    for (const Reference& reference : references) {
        if (!exists(state_, reference))
            doubt(Say::leadsNowhere, reference, key);
    }
    if constexpr (std::is_same_v<Value, Criterion>)
        doubt(Say::stillNamed, {Target::indicator, key}, key);
    if constexpr (std::is_same_v<Value, Attestation>)
        attested_.push_back(key);
    uses_.add(references);
    if constexpr (isListed<Value>) {
        auto* order = list(state_, value);
        if (*at > order->size())
            throw Misfit{Say::wrongPosition};
        order->insert(order->begin() + static_cast<std::ptrdiff_t>(*at), key);
    }
    if constexpr (std::is_same_v<Value, Closed>) {
        newResults_.push_back(key);
    }
    // Most things come in the order of their keys: the hint saves the search.
    auto& things = shelf(state_, Noun<Value>{});
    things.insert_or_assign(things.end(), key, Entry<Value>{value, seq_});
}

}
