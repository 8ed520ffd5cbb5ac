#include "tests/support/RandomEdits.h"

#include "tests/support/Edits.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

template <class Things>
qint32 freeId(const Things& things)
{
    qint32 highest = 0;
    for (const auto& thing : things)
        highest = std::max(highest, thing.id.value);
    return highest + 1;
}

qint32 freeCriterionId(const EditionBook& book)
{
    qint32 highest = 0;
    for (const Category& category : book.categories) {
        for (const Criterion* criterion : nodesOf(category.criteria))
            highest = std::max(highest, criterion->id.value);
    }
    return highest + 1;
}

/// Takes a criterion out with all that is below it, children first.
void removeTree(Changes& changes, const Criterion& criterion, const CriterionNode& node, int position)
{
    for (int child = static_cast<int>(criterion.children.size()) - 1; child >= 0; --child) {
        const Criterion& below = criterion.children[static_cast<std::size_t>(child)];
        removeTree(changes, below, nodeOf(below, node.category, criterion.id), child);
    }
    changes.push_back(CriterionChange{{.before = node, .from = position, .after = {}, .at = {}}});
}

}

QString RandomEdits::text()
{
    static const QStringList texts{u"Kabupaten Agam"_s, u"\"kutip\" \\ garis\nbaru\ttab"_s, u"\u00e9\u4e2d\U0001f600"_s,
                                   u"\ufeffawal"_s, u"\u0001\u001f\u007f"_s, QString(), u" spasi "_s};
    return texts[number(0, static_cast<int>(texts.size()) - 1)];
}

Edit RandomEdits::edit(const EditionBook& book, OfficialId actor)
{
    Edit edit{changes(book, actor), chance(85) ? u"alasan "_s + text() : QString()};
    if (chance(10)) {
        const Changes more = changes(book, actor);
        edit.changes.insert(edit.changes.end(), more.begin(), more.end());
    }
    if (chance(8))
        spoil(edit.changes);
    return edit;
}

Changes RandomEdits::changes(const EditionBook& book, OfficialId actor)
{
    switch (number(0, 28)) {
    case 0: {
        Edition after = book.edition;
        chance(50) ? after.place = text() : after.label = u"Edisi "_s + text();
        after.letterhead = chance(50) ? QStringList{text().remove(u'\n'), u"baris"_s} : QStringList();
        after.documentsDue = chance(50) ? QDate(2022, 1, number(1, 31)) : QDate();
        if (chance(50))
            turnDetails(after);
        return {EditionChange{{{}, book.edition, after}}};
    }
    case 1:
    case 2:
    case 3: return schemeEdit(book);
    case 4: return juryEdit(book);
    case 5:
    case 6: return nomineeEdit(book);
    case 7: return marksAtOnce(book);
    case 8:
    case 9:
    case 10: return beside(book, actor);
    case 11:
    case 12:
    case 13: return deskEdit(book, actor);
    case 14: {
        const CategoryId category = any(book.categories).id;
        return {staged(book, category, static_cast<Phase>(number(0, 3)))};
    }
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
    case 20: return sheetEdit(book, actor);
    case 21:
    case 22:
    case 23: return paperEdit(book);
    default: return markEdit(book);
    }
}

/// Something that does not fit what stands there, is on no scale, or names nobody.
void RandomEdits::spoil(Changes& changes)
{
    if (changes.empty())
        return;
    Change& change = changes[static_cast<std::size_t>(number(0, static_cast<int>(changes.size()) - 1))];
    if (auto* mark = std::get_if<MarkChange>(&change)) {
        switch (number(0, 3)) {
        case 0: mark->before = Decimal(*Decimal::of(123'456, 3)); break;
        case 1: mark->after = LevelChoice{77}; break;
        case 2: mark->key.nominee = {999}; break;
        default: mark->key.juror = JurorId{999};
        }
    } else if (auto* nominee = std::get_if<NomineeChange>(&change)) {
        if (chance(50) && nominee->at)
            nominee->at = 1000;
        else if (nominee->after)
            nominee->after->code.clear();
    } else if (auto* criterion = std::get_if<CriterionChange>(&change)) {
        if (criterion->after)
            criterion->after->parent = CriterionId{99'999};
    } else {
        change = StageChange{{{999}, std::nullopt, Stage{Phase::Scoring, 1}}};
    }
}

Changes RandomEdits::schemeEdit(const EditionBook& book)
{
    if (chance(75))
        return criterionEdit(any(book.categories), book);
    std::vector<Category> categories;
    for (const Category& category : book.categories)
        categories.push_back(alone(category));
    return ofList<CategoryChange>(
        categories,
        [&] {
            Category category;
            category.id = {freeId(book.categories)};
            category.code = u"K%1"_s.arg(number(1, 9));
            category.title = text();
            return category;
        },
        [&](Category& category) {
            category.title = text();
            category.places = number(0, 3);
            category.rules.aggregate = static_cast<Aggregate>(number(0, 2));
            turnDetails(category.rules);
            if (category.rules.ties.size() > 1)
                std::swap(category.rules.ties.front(), category.rules.ties.back());
        });
}

Changes RandomEdits::criterionEdit(const Category& category, const EditionBook& book)
{
    // A list of siblings: the top level, or the children of an aspect.
    const std::vector<Criterion>* siblings = &category.criteria;
    std::optional<CriterionId> parent;
    while (!siblings->empty() && chance(60)) {
        const Criterion& next = any(*siblings);
        if (next.isLeaf())
            break;
        parent = next.id;
        siblings = &next.children;
    }
    std::vector<CriterionNode> nodes;
    for (const Criterion& criterion : *siblings)
        nodes.push_back(nodeOf(criterion, category.id, parent));
    if (!nodes.empty() && chance(20)) {
        Changes changes;
        const int position = number(0, static_cast<int>(nodes.size()) - 1);
        const auto at = static_cast<std::size_t>(position);
        removeTree(changes, (*siblings)[at], nodes[at], position);
        return changes;
    }
    const LevelsScale levels{{{u"a"_s, text(), 100}, {u"b"_s, text(), 50}}};
    const BandsScale bands{{{0, 10}, {50, 60}}};
    const std::array<Scale, 4> scales{PointsScale{0, 100, 1}, levels, RatioScale{100, 100, 2}, bands};
    return ofList<CriterionChange>(
        nodes,
        [&] {
            const qint32 id = freeCriterionId(book);
            const Scale scale = scales[static_cast<std::size_t>(number(0, 3))];
            const Source source = std::holds_alternative<RatioScale>(scale) ? Source::Measured : Source(number(0, 1));
            const Indicator leaf{chance(50) ? 0 : 10, source, scale, text()};
            return CriterionNode{{id}, category.id, parent, u"T%1"_s.arg(id), text(), chance(60) ? std::optional(leaf) : std::nullopt};
        },
        [&](CriterionNode& node) {
            if (node.indicator && chance(40)) {
                node.indicator->provenance = text();
                return;
            }
            node.title = text();
            if (chance(50))
                turnDetails(node);
            if (!node.indicator)
                return;
            if (chance(30))
                node.indicator->scale = scales[static_cast<std::size_t>(number(0, 3))];
            else if (auto* rubric = std::get_if<LevelsScale>(&node.indicator->scale); rubric && rubric->levels.size() > 1)
                rubric->levels.pop_back();
        });
}

Changes RandomEdits::juryEdit(const EditionBook& book)
{
    if (chance(50) && !book.jurors.empty() && !book.nominees.empty())
        return ofList<RecusalChange>(
            book.recusals, [&] { return Recusal{any(book.jurors).id, any(book.nominees).id, text()}; },
            [&](Recusal& recusal) {
                recusal.reason = text();
                recusal.kind = static_cast<ConflictKind>(number(0, 4));
            });
    return ofList<JurorChange>(
        book.jurors,
        [&] {
            const qint32 id = freeId(book.jurors);
            return Juror{{id}, u"J%1"_s.arg(id), text(), text(), JurorRole::Member, true, {}};
        },
        [&](Juror& juror) {
            juror.name = text();
            juror.scores = chance(80);
            if (chance(30))
                turnDetails(juror);
            if (chance(30))
                juror.categories = std::vector<CategoryId>{any(book.categories).id};
            else if (chance(20))
                juror.categories.reset();
        });
}

Changes RandomEdits::nomineeEdit(const EditionBook& book)
{
    return ofList<NomineeChange>(
        book.nominees,
        [&] {
            const qint32 id = freeId(book.nominees);
            return Nominee{{id}, u"N%1"_s.arg(id), any(book.categories).id, u"Nama "_s + text(), {}, NomineeStatus::Eligible};
        },
        [&](Nominee& nominee) {
            if (chance(30))
                turnDetails(nominee);
            if (chance(50))
                nominee.status = static_cast<NomineeStatus>(number(0, 4));
            else if (chance(70))
                nominee.name = u"Nama "_s + text();
            else
                nominee.category = any(book.categories).id;
        });
}

}
