#include "core/ledger/Found.h"

#include "core/ledger/Content.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

// Half a megabyte of content at most: small enough to be read and hashed piece by piece.
constexpr std::size_t mostMarks = 10'000;
constexpr std::size_t mostChanges = 2'000;

/// Adds list things one behind the other.
template <class Kind, class Things>
void addList(Changes& changes, const Things& things)
{
    int position = 0;
    for (const auto& thing : things)
        changes.push_back(Kind{{.before = {}, .from = {}, .after = thing, .at = position++}});
}

template <class Kind, class Things>
void addMap(Changes& changes, const Things& things)
{
    for (const auto& [key, thing] : things)
        changes.push_back(Kind{{.key = key, .before = {}, .after = thing}});
}

void addCriteria(Changes& changes, const std::vector<Criterion>& criteria, CategoryId category,
                 std::optional<CriterionId> parent)
{
    int position = 0;
    for (const Criterion& criterion : criteria) {
        changes.push_back(CriterionChange{
            {.before = {}, .from = {}, .after = nodeOf(criterion, category, parent), .at = position++}});
        addCriteria(changes, criterion.children, category, criterion.id);
    }
}

Changes schemeChanges(const EditionBook& book)
{
    Changes changes;
    changes.push_back(EditionChange{{.key = {}, .before = {}, .after = book.edition}});
    addList<OfficialChange>(changes, book.officials);
    int position = 0;
    for (const Category& category : book.categories) {
        Category alone = category;
        alone.criteria.clear();
        changes.push_back(CategoryChange{{.before = {}, .from = {}, .after = alone, .at = position++}});
        addCriteria(changes, category.criteria, category.id, std::nullopt);
    }
    return changes;
}

void addMarks(Changes& changes, const EditionBook& book)
{
    MarksAdded block;
    const auto add = [&](const MarkKey& key, const auto& value) {
        std::visit([&](const auto& one) { block.marks.emplace_back(key, one); }, value);
        if (block.marks.size() < mostMarks)
            return;
        changes.push_back(std::move(block));
        block = {};
    };
    for (const Nominee& nominee : book.nominees) {
        for (const JurorMark& mark : book.marks.jurorMarks(nominee.id))
            add({nominee.id, mark.criterion, mark.juror}, mark.grade);
        for (const FactMark& mark : book.marks.factMarks(nominee.id))
            add({nominee.id, mark.criterion, {}}, mark.grade);
        for (const MeasuredMark& mark : book.marks.measuredMarks(nominee.id))
            add({nominee.id, mark.criterion, {}}, mark.measurement);
    }
    if (!block.marks.empty())
        changes.push_back(std::move(block));
}

void addStages(EditionBook& book)
{
    for (const Category& category : book.categories) {
        const auto hasMarks = [&](const Nominee& nominee) {
            return nominee.category == category.id && hasMarksOf(book, nominee.id);
        };
        if (!book.stages.contains(category.id) && std::ranges::any_of(book.nominees, hasMarks))
            book.stages[category.id] = {.phase = Phase::Scoring};
    }
}

}

Founding foundingNow(const QString& founder)
{
    const QDateTime now = QDateTime::currentDateTime();
    return {QUuid::createUuid().toString(QUuid::Id128), now.toOffsetFromUtc(now.offsetFromUtc()), founder};
}

MakingChanges changesThatMake(const EditionBook& book)
{
    MakingChanges making{schemeChanges(book), {}};
    Changes& rest = making.rest;
    addList<RequirementChange>(rest, book.requirements);
    addList<JurorChange>(rest, book.jurors);
    addList<NomineeChange>(rest, book.nominees);
    addList<RecusalChange>(rest, book.recusals);
    addMarks(rest, book);
    addMap<NoteChange>(rest, book.marks.notes());
    addMap<AttestationChange>(rest, book.attestations);
    addMap<EvidenceChange>(rest, book.evidence);
    addMap<FigureChange>(rest, book.figures);
    addMap<InterviewChange>(rest, book.interviews);
    addMap<DrawChange>(rest, book.draws);
    addMap<SecondChange>(rest, book.secondMarks);
    addMap<SheetChange>(rest, book.sheets);
    addList<DecisionChange>(rest, book.decisions);
    addMap<StageChange>(rest, book.stages);
    addMap<ResultChange>(rest, book.results);
    addMap<FormChange>(rest, book.sheetForms);
    addMap<PrintingChange>(rest, book.printings);
    addMap<TextChange>(rest, book.formTexts);
    addMap<PlenaryChange>(rest, book.plenaryNotes);
    return making;
}

RecordedBook found(EditionBook book, const Founding& founding)
{
    if (book.officials.empty())
        book.officials.push_back({.id = {1}, .name = founding.founder, .role = OfficialRole::Administrator});
    addStages(book);
    const Actor founder = actorOf(book.officials.front());
    const MakingChanges making = changesThatMake(book);
    RecordedBook recorded{std::move(book), {}};
    const auto add = [&](const QString& kind, const ContentHead& head, const Changes& changes) {
        recorded.ledger.push_back(
            nextRecord(recorded.ledger, founding.now, founder, kind, {}, writeContent(head, changes)));
    };
    add(u"found"_s, {.edition = founding.edition, .of = {}, .replaced = {}}, making.scheme);
    Changes block;
    for (const Change& change : making.rest) {
        const bool isLarge = std::holds_alternative<MarksAdded>(change);
        if (!block.empty() && (isLarge || block.size() == mostChanges))
            add(u"import"_s, {}, std::exchange(block, {}));
        block.push_back(change);
        if (isLarge)
            add(u"import"_s, {}, std::exchange(block, {}));
    }
    if (!block.empty())
        add(u"import"_s, {}, block);
    return recorded;
}

LedgerRecord nextRecord(std::span<const LedgerRecord> ledger, const QDateTime& now, const Actor& actor, const QString& kind,
                        const QString& reason, const QByteArray& content)
{
    LedgerRecord record{.sequence = std::ssize(ledger) + 1,
                        .time = ledgerTime(now),
                        .utcOffset = now.offsetFromUtc() / 60,
                        .actor = writeActor(actor),
                        .kind = kind,
                        .reason = reason,
                        .content = content,
                        .hash = {}};
    std::span<const LedgerRecord> first = ledger.empty() ? std::span<const LedgerRecord>(&record, 1) : ledger;
    record.hash = hashOf(record, editionOf(first), ledger.empty() ? noHash() : ledger.back().hash);
    return record;
}

}
