#include "core/edit/Judge.h"

#include "core/exchange/RankingWriter.h"
#include "core/ledger/Content.h"
#include "core/ledger/HeadCode.h"
#include "core/ledger/Nouns.h"
#include "core/ledger/Replay.h"
#include "core/scoring/RankAll.h"
#include "core/storage/EditionFile.h"
#include "core/storage/TableCompare.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// The result that closing this category now would record; empty when it cannot be ranked.
QString rankingNow(const EditionRanking& ranking, const EditionBook& book, CategoryId category)
{
    const CategoryRanking* found = findRanking(ranking, category);
    return found ? QString::fromUtf8(writeRankingJson(book, std::span(found, 1))) : QString();
}

QString codeOf(const EditionBook& book, CategoryId id)
{
    const Category* category = findCategory(book, id);
    return category ? category->code : QString::number(id.value);
}

/// The category whose closed result, recorded just now, is not its ranking; nothing when all are.
std::optional<CategoryId> falseResult(const EditionBook& before, const Changes& changes)
{
    for (const Change& change : changes) {
        const auto* result = std::get_if<ResultChange>(&change);
        if (!result)
            continue;
        // A result is added once and stays.
        if (result->before || !result->after || rankingNow(rankAll(before), before, result->key.category) != result->after->ranking)
            return result->key.category;
    }
    return std::nullopt;
}

/// The category that is closed and no longer has its closed ranking; nothing when all have.
std::optional<CategoryId> changedSinceClosing(const EditionBook& book)
{
    std::optional<EditionRanking> ranking;
    for (const auto& [category, stage] : book.stages) {
        if (stage.phase != Phase::Closed)
            continue;
        if (!ranking)
            ranking = rankAll(book);
        const ClosedResult* result = newestResult(book, category);
        if (!result || rankingNow(*ranking, book, category) != result->ranking)
            return category;
    }
    return std::nullopt;
}

std::vector<qint64> clockStepsIn(const std::vector<LedgerRecord>& ledger)
{
    std::vector<qint64> steps;
    for (std::size_t i = 1; i < ledger.size(); ++i) {
        if (ledger[i].time < ledger[i - 1].time)
            steps.push_back(ledger[i].sequence);
    }
    return steps;
}

/// The noun that a table's rows belong to; its key is the first columns of theirs.
struct NounOfTable {
    const char* noun;
    int keys;
};

NounOfTable nounOf(const QString& table)
{
    static const QHash<QString, NounOfTable> nouns{
        {u"edition"_s, {"edition", 0}},           {u"category_tie"_s, {"category", 1}},
        {u"indicator"_s, {"criterion", 1}},       {u"rubric_level"_s, {"criterion", 1}},
        {u"band"_s, {"criterion", 1}},            {u"juror_category"_s, {"juror", 1}},
        {u"decision_nominee"_s, {"decision", 1}}, {u"juror_mark"_s, {"mark", 3}},
        {u"juror_mark_note"_s, {"note", 3}},      {u"fact_mark"_s, {"mark", 2}},
        {u"measured_mark"_s, {"mark", 2}},        {u"attestation"_s, {"attestation", 2}},
        {u"monthly_figure"_s, {"figure", 5}},     {u"closed_result"_s, {"closed", 2}},
        {u"sheet_form"_s, {"form", 1}},           {u"form_text"_s, {"text", 1}},
        {u"plenary_note"_s, {"plenary", 1}},
    };
    return nouns.value(table, {nullptr, 0});
}

QString nameOfRow(const TableDifference& difference)
{
    const auto [noun, keys] = nounOf(difference.table);
    if (noun && qstrcmp(noun, "text") == 0)
        return "text "_L1 + QString::fromUtf8(keyText(difference.key.first()));
    const bool isNote = difference.column == "comment"_L1 || difference.column == "source"_L1 || difference.column == "date"_L1;
    const QString name = !noun                                             ? difference.table
                         : isNote && qstrcmp(noun, "mark") == 0 ? u"note"_s
                                                                           : QString::fromLatin1(noun);
    QStringList key = noun ? difference.key.first(keys) : difference.key;
    if (keys == 2 && noun && (qstrcmp(noun, "mark") == 0 || qstrcmp(noun, "attestation") == 0))
        key << u"0"_s;
    if (keys == 5) {
        for (qsizetype i = 1; i < key.size(); ++i)
            key[i] = u'"' + key[i] + u'"';
    }
    return u"%1 [%2]"_s.arg(name, key.join(u','));
}

bool sets(const Change& change, const QString& name)
{
    const auto* added = std::get_if<MarksAdded>(&change);
    if (!added)
        return nameOf(change) == name;
    return name.startsWith("mark "_L1) && std::ranges::any_of(added->marks, [&](const auto& mark) {
               return "mark "_L1 + QString::fromLatin1(keyText(mark.first)) == name;
           });
}

/// The last record that changed the thing, or nothing.
std::optional<qint64> lastSetter(const std::vector<LedgerRecord>& ledger, const QString& name)
{
    for (auto record = ledger.rbegin(); record != ledger.rend(); ++record) {
        const auto content = readContent(record->content);
        if (content && std::ranges::any_of(content->changes, [&](const Change& change) { return sets(change, name); }))
            return record->sequence;
    }
    return std::nullopt;
}

void blame(Verdict& verdict, VerdictFault fault, std::optional<qint64> record, const QString& detail)
{
    verdict.fault = fault;
    verdict.record = record;
    verdict.detail = detail;
}

}

Verdict judgeLedger(std::vector<LedgerRecord> ledger)
{
    Verdict verdict;
    verdict.ledger = std::move(ledger);
    verdict.clockSteps = clockStepsIn(verdict.ledger);
    if (verdict.ledger.empty()) {
        verdict.fault = VerdictFault::NoLedger;
        return verdict;
    }
    const auto broken = firstBrokenLink(verdict.ledger);
    const auto sound = std::span(verdict.ledger).first(broken ? static_cast<std::size_t>(*broken - 1) : verdict.ledger.size());
    std::optional<CategoryId> untrue;
    Replayed replayed = replay(sound, [&](const EditionBook& book, const LedgerRecord&, const Content& content) {
        untrue = falseResult(book, content.changes);
        return !untrue;
    });
    verdict.book = std::move(replayed.book);
    if (untrue)
        blame(verdict, VerdictFault::ResultDiffers, replayed.faultyRecord, codeOf(verdict.book, *untrue));
    else if (replayed.faultyRecord)
        blame(verdict, replayed.fault == ReplayFault::DoesNotFit ? VerdictFault::DoesNotFit : VerdictFault::NotReadable,
              replayed.faultyRecord, replayed.change);
    else if (broken)
        blame(verdict, VerdictFault::BrokenChain, broken, {});
    else if (const auto category = changedSinceClosing(verdict.book))
        blame(verdict, VerdictFault::ClosedChanged, std::nullopt, codeOf(verdict.book, *category));
    return verdict;
}

void judgeTables(Verdict& verdict, const std::optional<TableDifference>& difference)
{
    if (!difference)
        return;
    blame(verdict, VerdictFault::TableDiffers, lastSetter(verdict.ledger, nameOfRow(*difference)), {});
    verdict.table = difference->table;
    verdict.key = difference->key;
    verdict.column = difference->column;
    verdict.found = difference->found;
    verdict.expected = difference->expected;
}

void judgeCode(Verdict& verdict, const std::optional<QString>& code)
{
    if (!code)
        return;
    const auto record = std::ranges::find_if(
        verdict.ledger, [&](const LedgerRecord& one) { return one.hash.size() == 32 && headCode(one.hash) == *code; });
    if (record != verdict.ledger.end())
        verdict.anchor = record->sequence;
    else if (!verdict.fault)
        blame(verdict, VerdictFault::CodeNotFound, std::nullopt, *code);
}

Result<Verdict, FileTrouble> verifyEdition(const QString& path, const std::optional<QString>& code)
{
    auto recorded = loadRecorded(path);
    if (!recorded)
        return Failure{recorded.error()};
    Verdict verdict = judgeLedger(std::move(recorded->ledger));
    if (!verdict.fault) {
        const auto difference = differenceFrom(path, verdict.book);
        if (!difference)
            return Failure{difference.error()};
        judgeTables(verdict, *difference);
    }
    judgeCode(verdict, code);
    return verdict;
}

}
