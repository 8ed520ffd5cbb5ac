#include "app/verify/Verify.h"

#include "app/verify/Cursor.h"
#include "app/verify/RankingText.h"
#include "app/verify/Replay.h"
#include "app/verify/Schema.h"
#include "app/verify/Tables.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace sidang::verify {

namespace {

/// Minutes between a desk's clock and UTC.
constexpr std::int64_t mostOffset = 1440;

/// The name of the official, as far as the record has one.
std::string actorName(std::string_view actor)
{
    Cursor cursor(actor);
    cursor.expect("{\"id\":");
    cursor.number(1, greatestId);
    cursor.expect(",\"name\":");
    std::string name = cursor.string();
    cursor.expect(",\"role\":");
    cursor.word({"administrator", "operator1", "operator2", "chair", "auditor"});
    cursor.expect("}");
    cursor.expectEnd();
    return name;
}

RecordName nameOf(const Record& record)
{
    RecordName name{record.seq, deskTime(record.time, record.offset), {}, std::string(record.kind)};
    try {
        name.actor = actorName(record.actor);
    } catch (const Misfit&) {
        name.actor = "?";
    }
    return name;
}

/// Columns whose type is not the right one stay empty here and are complained of by `checkColumns`.
Record recordOf(const Query& row)
{
    return {row.integer(0), row.text(1), row.integer(2), row.text(3),
            row.text(4),    row.text(5), row.text(6),    row.blob(7).value_or(std::string_view())};
}

void checkColumns(const Query& row)
{
    static const std::vector<std::string> names{"seq", "time", "utc_offset", "actor", "kind", "reason", "content"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int column = static_cast<int>(i);
        if (!(names[i] == "seq" || names[i] == "utc_offset" ? row.isInteger(column) : row.isText(column)))
            throw Misfit{Say::wrongColumn, {names[i]}};
    }
    if (row.blob(7).value_or(std::string_view()).size() != std::tuple_size_v<Hash>)
        throw Misfit{Say::wrongColumn, {"hash"}};
}

/// The categories for which the record changes a result. Within a text the quotation marks would be escaped.
std::set<Id> categoriesWithResults(std::string_view content)
{
    static constexpr std::string_view opening = "\"noun\":\"closed\",\"key\":[";
    std::set<Id> found;
    for (std::size_t at = content.find(opening); at != std::string_view::npos; at = content.find(opening, at)) {
        at += opening.size();
        Id id = 0;
        std::from_chars(content.data() + at, content.data() + content.size(), id);
        found.insert(id);
    }
    return found;
}

class Records {
public:
    Records(const std::optional<std::string>& head, Verdict& verdict) : head_(head), verdict_(verdict) {}

    void take(const Query& row)
    {
        const Record record = recordOf(row);
        try {
            checkColumns(row);
            check(record);
        } catch (const Misfit& misfit) {
            verdict_.fault = Fault{misfit, nameOf(record)};
        }
    }

    const State& state() const { return replay_.state(); }

private:
    void check(const Record& record)
    {
        if (record.seq != verdict_.records + 1)
            throw Misfit{Say::wrongNumber, {std::to_string(verdict_.records + 1)}};
        if (record.seq == 1)
            edition_ = editionOf(record);
        const Hash hash = hashOf(record, edition_, previous_);
        if (!std::ranges::equal(hash, record.hash, {}, {}, [](char c) { return static_cast<std::uint8_t>(c); }))
            throw Misfit{Say::wrongHash};
        checkForm(record);
        checkContent(record);
        if (record.seq > 1 && std::string_view(time_) > record.time && ++verdict_.clockBack == 1)
            verdict_.firstClockBack = record.seq;
        time_ = record.time;
        previous_ = hash;
        verdict_.records = record.seq;
        verdict_.code = headCode(hash);
        verdict_.newest = nameOf(record);
        if (head_ && !verdict_.signedRecord && verdict_.code == *head_)
            verdict_.signedRecord = verdict_.newest;
    }

    static void checkForm(const Record& record)
    {
        if (!isMoment(record.time))
            throw Misfit{Say::wrongTime};
        if (record.offset < -mostOffset || record.offset > mostOffset)
            throw Misfit{Say::wrongColumn, {"utc_offset"}};
        if (!isUtf8(record.reason))
            throw Misfit{Say::wrongColumn, {"reason"}};
        if (record.kind.empty() || !isUtf8(record.kind))
            throw Misfit{Say::wrongColumn, {"kind"}};
        try {
            actorName(record.actor);
        } catch (const Misfit&) {
            throw Misfit{Say::wrongActor};
        }
    }

    void checkContent(const Record& record)
    {
        // A result is that of the state before its record.
        std::map<Id, Ranking> rankings;
        for (const Id category : categoriesWithResults(record.content)) {
            if (state().categories.contains(category))
                rankings[category] = rankOne(state(), category);
        }
        replay_.apply(record);
        for (const Pair& result : replay_.newResults()) {
            const auto before = rankings.find(result.first);
            const Ranking none;
            const Ranking& ranking = before == rankings.end() ? none : before->second;
            if (before == rankings.end() || !ranking.obstacle.empty())
                throw Misfit{Say::closedUnranked, {ranking.code, ranking.obstacle}};
            if (rankingText({ranking}) != state().closed.at(result).value.ranking)
                throw Misfit{Say::closedOther, {ranking.code}};
        }
    }

    const std::optional<std::string>& head_;
    Verdict& verdict_;
    Replay replay_;
    std::string edition_;
    std::string time_;
    Hash previous_{};
};

/// A category that is closed still has the ranking of its newest result.
void checkClosed(const State& state, const std::vector<Ranking>& rankings)
{
    for (const Ranking& ranking : rankings) {
        const auto stage = state.stages.find(ranking.category);
        if (stage == state.stages.end() || stage->second.value.phase != "closed")
            continue;
        const auto behind = state.closed.lower_bound({ranking.category + 1, 0});
        if (behind == state.closed.begin() || std::prev(behind)->first.first != ranking.category)
            throw Misfit{Say::nowWithoutResult, {ranking.code}};
        const auto& [key, newest] = *std::prev(behind);
        if (!ranking.obstacle.empty())
            throw Misfit{Say::nowUnranked, {ranking.code, ranking.obstacle}};
        if (rankingText({ranking}) != newest.value.ranking)
            throw Misfit{Say::nowOther, {ranking.code, std::to_string(key.second), std::to_string(newest.seq)}};
    }
}

void takeRecords(const Database& database, const std::optional<std::string>& head, Verdict& verdict)
{
    Query count = database.query("SELECT count(*) FROM ledger");
    count.next();
    verdict.allRecords = count.integer(0);
    Records records(head, verdict);
    Query rows = database.query("SELECT seq, time, utc_offset, actor, kind, reason, content, hash FROM ledger ORDER BY seq");
    while (!verdict.fault && rows.next())
        records.take(rows);
    if (verdict.fault)
        return;
    if (verdict.records == 0)
        throw Misfit{Say::noRecords};
    verdict.isReplayed = true;
    verdict.rankings = rankAll(records.state());
    compareTables(database, records.state());
    checkClosed(records.state(), verdict.rankings);
}

}

Verdict verifyEdition(const Database& database, const std::optional<std::string>& head)
{
    Verdict verdict;
    try {
        compareSchema(database);
        database.checkPages();
        takeRecords(database, head, verdict);
    } catch (const Misfit& misfit) {
        verdict.fault = Fault{misfit, std::nullopt};
    }
    if (!verdict.fault && head && !verdict.signedRecord)
        verdict.fault = Fault{{Say::headMissing, {*head}}, std::nullopt};
    return verdict;
}

}
