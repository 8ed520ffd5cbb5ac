// The edits of marks and of what stands beside them; see RandomEdits.h.
#include "tests/support/Edits.h"
#include "tests/support/RandomEdits.h"

using namespace Qt::StringLiterals;

namespace sidang {

MarkValue RandomEdits::valueFor(const Indicator& indicator)
{
    if (indicator.source == Source::Measured)
        return chance(20) ? MarkValue(NotApplicable{}) : MarkValue(Figure{number(0, 9), number(chance(5) ? 0 : 1, 9)});
    if (const auto* levels = std::get_if<LevelsScale>(&indicator.scale))
        return LevelChoice{number(0, static_cast<int>(levels->levels.size()) - 1)};
    const auto* points = std::get_if<PointsScale>(&indicator.scale);
    return points && points->min == Decimal(1) ? MarkValue(Decimal(1)) : MarkValue(Decimal(number(0, 3)));
}

Changes RandomEdits::markEdit(const EditionBook& book)
{
    if (book.nominees.empty())
        return {};
    const Nominee& nominee = any(book.nominees);
    const auto leaves = leavesOf(findCategory(book, nominee.category)->criteria);
    if (leaves.empty())
        return {};
    const Criterion& leaf = *any(leaves);
    const bool isOfJuror = leaf.indicator->source == Source::Opinion;
    if (isOfJuror && book.jurors.empty())
        return {};
    const MarkKey key{nominee.id, leaf.id, isOfJuror ? std::optional(any(book.jurors).id) : std::nullopt};
    const bool isThere = book.marks.contains(key);
    if (isThere && chance(35)) {
        // Clearing a mark may name its note, or leave that to the session.
        Changes changes;
        if (!book.marks.note(key).isEmpty() && chance(50))
            changes.push_back(noted(book, key, std::nullopt));
        changes.push_back(marked(book, key, std::nullopt));
        return changes;
    }
    Changes changes{marked(book, key, valueFor(*leaf.indicator))};
    if (chance(20))
        changes.push_back(noted(book, key, MarkNote{text(), u"sumber"_s, chance(50) ? QDate(2021, 5, 17) : QDate()}));
    return changes;
}

Changes RandomEdits::marksAtOnce(const EditionBook& book)
{
    if (book.nominees.empty())
        return {};
    const Nominee& nominee = any(book.nominees);
    MarksAdded added;
    for (const Criterion* leaf : leavesOf(findCategory(book, nominee.category)->criteria)) {
        const bool isOfJuror = leaf->indicator->source == Source::Opinion;
        std::vector<std::optional<JurorId>> givers;
        for (const Juror& juror : book.jurors)
            givers.push_back(juror.id);
        if (!isOfJuror)
            givers = {std::nullopt};
        for (const auto& giver : givers) {
            const MarkKey key{nominee.id, leaf->id, giver};
            if (!book.marks.contains(key) && (chance(50)))
                added.marks.emplace_back(key, valueFor(*leaf->indicator));
        }
    }
    return {added};
}

/// Notes, confirmations, decisions.
Changes RandomEdits::beside(const EditionBook& book, OfficialId actor)
{
    const int kind = number(0, 2);
    if (kind == 0 && !book.attestations.empty()) {
        auto entry = book.attestations.begin();
        std::advance(entry, number(0, static_cast<int>(book.attestations.size()) - 1));
        Attestation after = entry->second;
        after.confirmed = chance(80) ? std::optional(actor) : std::nullopt;
        return {AttestationChange{{entry->first, entry->second, after}}};
    }
    if (kind == 1 && !book.nominees.empty()) {
        const NomineeId nominee = any(book.nominees).id;
        for (const JurorMark& mark : book.marks.jurorMarks(nominee)) {
            const MarkKey key{nominee, mark.criterion, mark.juror};
            if (chance(30))
                return {noted(book, key, chance(80) ? std::optional(MarkNote{text(), text(), {}}) : std::nullopt)};
        }
        for (const FactMark& mark : book.marks.factMarks(nominee)) {
            if (chance(50))
                return {noted(book, {nominee, mark.criterion, {}}, MarkNote{u"catatan"_s, text(), QDate(2022, 1, 1)})};
        }
        return {};
    }
    const CategoryId category = any(book.categories).id;
    std::vector<NomineeId> nominees;
    for (const Nominee& nominee : book.nominees) {
        if (nominee.category == category && chance(70))
            nominees.insert(nominees.begin(), nominee.id);
    }
    qint32 id = 1;
    for (const Decision& decision : book.decisions)
        id = std::max(id, decision.id.value + 1);
    return ofList<DecisionChange>(
        book.decisions, [&] { return Decision{{id}, category, nominees, text()}; },
        [&](Decision& decision) {
            decision.reason = text();
            std::reverse(decision.nominees.begin(), decision.nominees.end());
        });
}

/// Officials, checklists, documents, figures, interviews.
Changes RandomEdits::deskEdit(const EditionBook& book, OfficialId actor)
{
    const int kind = number(0, 4);
    if (kind == 0)
        return ofList<OfficialChange>(
            book.officials,
            [&] {
                qint32 id = 1;
                for (const Official& official : book.officials)
                    id = std::max(id, official.id.value + 1);
                return Official{{id}, u"Petugas "_s + text(), static_cast<OfficialRole>(number(0, 4)), {}, true};
            },
            [&](Official& official) {
                official.name = u"Petugas "_s + text();
                official.serves = chance(80);
            });
    if (kind == 1)
        return ofList<RequirementChange>(
            book.requirements,
            [&] {
                qint32 id = 1;
                for (const Requirement& requirement : book.requirements)
                    id = std::max(id, requirement.id.value + 1);
                return Requirement{{id}, any(book.categories).id, u"D%1"_s.arg(id), text(), chance(50)};
            },
            [&](Requirement& requirement) {
                requirement.title = text();
                requirement.category = any(book.categories).id;
            });
    if (book.nominees.empty())
        return {};
    const NomineeId nominee = any(book.nominees).id;
    if (kind == 2 && !book.requirements.empty()) {
        const EvidenceKey key{nominee, any(book.requirements).id};
        const Evidence after{static_cast<EvidenceState>(number(0, 2)), chance(50) ? QDate(2022, 1, 9) : QDate(), text(),
                             chance(50) ? std::optional(actor) : std::nullopt, chance(30) ? QDate(2022, 1, 10) : QDate(),
                             std::vector<Attachment>(static_cast<std::size_t>(number(0, 1)),
                                                     {QString(64, chance(95) ? u'b' : u'B'), u"surat.pdf"_s, number(0, 99)})};
        return {set<EvidenceChange>(book.evidence, key, chance(85) ? std::optional(after) : std::nullopt)};
    }
    if (kind == 3) {
        const FigureKey key{nominee, static_cast<Programme>(number(0, 3)), static_cast<Segment>(number(0, 3)),
                            QDate(2021, number(1, 2), 1), static_cast<Basis>(number(0, 1))};
        const auto coverage = chance(80) ? std::optional(Coverage{number(0, 100), number(0, 200)}) : std::nullopt;
        const MonthlyFigure after{coverage, text(), chance(50) ? QDate(2021, 3, 1) : QDate()};
        return {set<FigureChange>(book.figures, key, chance(85) ? std::optional(after) : std::nullopt)};
    }
    const QDateTime starts(QDate(2022, 2, 15), QTime(number(8, 16), 30), Qt::UTC);
    const Interview after{number(1, 9), chance(70) ? starts : QDateTime(), number(0, 60), number(0, 60),
                          static_cast<InterviewMode>(number(0, 1)), static_cast<InterviewState>(number(0, 3)), chance(50), text(), text()};
    return {set<InterviewChange>(book.interviews, nominee, chance(85) ? std::optional(after) : std::nullopt)};
}

}
