#include "core/ledger/Apply.h"

#include <algorithm>

namespace sidang {
namespace {

bool isSame(const Recusal& a, const Recusal& b)
{
    return a.juror == b.juror && a.nominee == b.nominee;
}

template <class Thing>
bool isSame(const Thing& a, const Thing& b)
{
    return a.id == b.id;
}

/// True when the positions of the change exist in a list of this size and `before` and `after` are the same thing.
template <class Thing>
bool hasPlaces(const ListChange<Thing>& change, std::size_t size)
{
    const auto isWithin = [](std::optional<int> position, std::size_t count) {
        return position && *position >= 0 && static_cast<std::size_t>(*position) < count;
    };
    if (change.before.has_value() != change.from.has_value() || change.after.has_value() != change.at.has_value())
        return false;
    if (!change.before)
        return change.after && isWithin(change.at, size + 1);
    if (!isWithin(change.from, size))
        return false;
    return !change.after || (isWithin(change.at, size) && isSame(*change.before, *change.after));
}

/// Makes a change whose `before` was compared already.
template <class Thing>
void move(std::vector<Thing>& things, std::optional<int> from, std::optional<int> at, std::optional<Thing> after)
{
    if (from)
        things.erase(things.begin() + *from);
    if (at)
        things.insert(things.begin() + *at, *std::move(after));
}

template <class Thing>
bool applyToList(std::vector<Thing>& things, const ListChange<Thing>& change)
{
    if (!hasPlaces(change, things.size()))
        return false;
    if (change.before && things[static_cast<std::size_t>(*change.from)] != *change.before)
        return false;
    if (!change.before && std::ranges::any_of(things, [&](const Thing& thing) { return isSame(thing, *change.after); }))
        return false;
    move(things, change.from, change.at, change.after);
    return true;
}

bool applyToCategories(EditionBook& book, const CategoryChange& change)
{
    auto& categories = book.categories;
    if (!hasPlaces(change, categories.size()) || (change.after && !change.after->criteria.empty()))
        return false;
    std::vector<Criterion> criteria;
    if (change.before) {
        Category& present = categories[static_cast<std::size_t>(*change.from)];
        if (!change.after && !present.criteria.empty())
            return false;
        criteria.swap(present.criteria);
        if (present != *change.before) {
            criteria.swap(present.criteria);
            return false;
        }
    } else if (findCategory(book, change.after->id)) {
        return false;
    }
    std::optional<Category> after = change.after;
    if (after)
        after->criteria = std::move(criteria);
    move(categories, change.from, change.at, std::move(after));
    return true;
}

Criterion* findNode(std::vector<Criterion>& criteria, CriterionId id)
{
    for (Criterion& criterion : criteria) {
        if (criterion.id == id)
            return &criterion;
        if (Criterion* below = findNode(criterion.children, id))
            return below;
    }
    return nullptr;
}

/// The list a node stands in, or null.
std::vector<Criterion>* siblingsOf(EditionBook& book, const CriterionNode& node)
{
    const auto category = std::ranges::find(book.categories, node.category, &Category::id);
    if (category == book.categories.end())
        return nullptr;
    if (!node.parent)
        return &category->criteria;
    Criterion* parent = findNode(category->criteria, *node.parent);
    return parent && !parent->isLeaf() ? &parent->children : nullptr;
}

/// A criterion stays below its parent: it is moved among its siblings, or removed and added elsewhere.
bool applyToCriteria(EditionBook& book, const CriterionChange& change)
{
    const CriterionNode& node = change.any();
    std::vector<Criterion>* siblings = siblingsOf(book, node);
    if (!siblings || !hasPlaces(change, siblings->size()))
        return false;
    std::vector<Criterion> children;
    if (change.before) {
        if (change.after && (change.before->category != change.after->category || change.before->parent != change.after->parent))
            return false;
        Criterion& present = (*siblings)[static_cast<std::size_t>(*change.from)];
        const bool keepsChildren = change.after && !change.after->indicator;
        if (nodeOf(present, node.category, node.parent) != *change.before || (!present.children.empty() && !keepsChildren))
            return false;
        children = std::move(present.children);
    } else if (findCriterion(book, node.id).criterion) {
        return false;
    }
    std::optional<Criterion> after;
    if (change.after)
        after = Criterion{node.id, node.code, node.title, node.indicator, std::move(children), node.guidance};
    move(*siblings, change.from, change.at, std::move(after));
    return true;
}

template <class ThingKey, class Thing>
bool applyToMap(std::map<ThingKey, Thing>& things, const KeyedChange<ThingKey, Thing>& change)
{
    const auto found = things.find(change.key);
    const bool fits = found == things.end() ? !change.before : change.before && found->second == *change.before;
    if (!fits || (!change.before && !change.after))
        return false;
    if (change.after)
        things.insert_or_assign(change.key, *change.after);
    else
        things.erase(found);
    return true;
}

bool isFigure(const MarkValue& value)
{
    return std::holds_alternative<Figure>(value) || std::holds_alternative<NotApplicable>(value);
}

/// The table of marks has a place for every number up to the highest: an id that none can have is not tried. A juror gives
/// grades only: the table would put a figure where no juror is.
bool isPossible(const MarkKey& key, const std::optional<MarkValue>& value)
{
    constexpr qint32 highestId = 1'000'000;
    return key.nominee.value >= 1 && key.nominee.value <= highestId && !(key.juror && value && isFigure(*value));
}

bool applyToMarks(MarkTable& marks, const MarkChange& change)
{
    if (!isPossible(change.key, change.after))
        return false;
    const MarkNote note = marks.note(change.key);
    if (marks.value(change.key) != change.before || (!change.before && !change.after))
        return false;
    // A figure stands elsewhere than a fact: the old one is taken away, and no note may be left behind.
    const bool leaves = change.before && (!change.after || isFigure(*change.before) != isFigure(*change.after));
    if (leaves && !note.isEmpty())
        return false;
    if (leaves)
        marks.erase(change.key);
    if (change.after) {
        marks.put(change.key, *change.after);
        marks.setNote(change.key, note);
    }
    return true;
}

bool applyToNotes(MarkTable& marks, const NoteChange& change)
{
    const auto noteOrNothing = [](const MarkNote& note) { return note.isEmpty() ? std::nullopt : std::optional(note); };
    const bool saysNothing = change.after ? change.after->isEmpty() : !change.before;
    if (saysNothing || noteOrNothing(marks.note(change.key)) != change.before || !marks.contains(change.key))
        return false;
    marks.setNote(change.key, change.after.value_or(MarkNote()));
    return true;
}

bool addMarks(MarkTable& marks, const MarksAdded& change)
{
    if (change.marks.empty())
        return false;
    for (std::size_t i = 0; i < change.marks.size(); ++i) {
        if (isPossible(change.marks[i].first, change.marks[i].second) && !marks.contains(change.marks[i].first)) {
            marks.put(change.marks[i].first, change.marks[i].second);
            continue;
        }
        while (i-- > 0)
            marks.erase(change.marks[i].first);
        return false;
    }
    return true;
}

bool applyToSeconds(EditionBook& book, const SecondChange& change)
{
    return change.key.juror && applyToMap(book.secondMarks, change);
}

/// A sheet that says nothing is none.
bool applyToSheets(EditionBook& book, const SheetChange& change)
{
    return !(change.after && change.after->isEmpty()) && applyToMap(book.sheets, change);
}

/// A form keeps its pair and its version; its number is its key.
bool applyToForms(EditionBook& book, const FormChange& change)
{
    const auto& before = change.before;
    const auto& after = change.after;
    if (after && (after->id != change.key || after->version < 1))
        return false;
    const bool isOther = before && after &&
                         (before->nominee != after->nominee || before->juror != after->juror || before->version != after->version);
    return !isOther && applyToMap(book.sheetForms, change);
}

bool applyToPrintings(EditionBook& book, const PrintingChange& change)
{
    const auto& after = change.after;
    const bool isWhole = !after || (after->id == change.key && !after->form.isEmpty() && after->papers >= 1 && after->pages >= 1);
    return isWhole && applyToMap(book.printings, change);
}

/// A plenary that says nothing beside the ranking has no note.
bool applyToPlenary(EditionBook& book, const PlenaryChange& change)
{
    return !(change.after && change.after->isEmpty()) && applyToMap(book.plenaryNotes, change);
}

struct Applier {
    bool operator()(const EditionChange& change) const
    {
        if (change.before.value_or(Edition()) != book.edition || (!change.before && !change.after))
            return false;
        book.edition = change.after.value_or(Edition());
        return true;
    }
    bool operator()(const OfficialChange& change) const { return applyToList(book.officials, change); }
    bool operator()(const CategoryChange& change) const { return applyToCategories(book, change); }
    bool operator()(const CriterionChange& change) const { return applyToCriteria(book, change); }
    bool operator()(const RequirementChange& change) const { return applyToList(book.requirements, change); }
    bool operator()(const JurorChange& change) const { return applyToList(book.jurors, change); }
    bool operator()(const NomineeChange& change) const { return applyToList(book.nominees, change); }
    bool operator()(const RecusalChange& change) const { return applyToList(book.recusals, change); }
    bool operator()(const DecisionChange& change) const { return applyToList(book.decisions, change); }
    bool operator()(const MarkChange& change) const { return applyToMarks(book.marks, change); }
    bool operator()(const NoteChange& change) const { return applyToNotes(book.marks, change); }
    bool operator()(const AttestationChange& change) const { return applyToMap(book.attestations, change); }
    bool operator()(const EvidenceChange& change) const { return applyToMap(book.evidence, change); }
    bool operator()(const FigureChange& change) const { return applyToMap(book.figures, change); }
    bool operator()(const InterviewChange& change) const { return applyToMap(book.interviews, change); }
    bool operator()(const DrawChange& change) const { return applyToMap(book.draws, change); }
    bool operator()(const SecondChange& change) const { return applyToSeconds(book, change); }
    bool operator()(const SheetChange& change) const { return applyToSheets(book, change); }
    bool operator()(const StageChange& change) const { return applyToMap(book.stages, change); }
    bool operator()(const ResultChange& change) const { return applyToMap(book.results, change); }
    bool operator()(const FormChange& change) const { return applyToForms(book, change); }
    bool operator()(const PrintingChange& change) const { return applyToPrintings(book, change); }
    bool operator()(const TextChange& change) const { return !change.key.isEmpty() && applyToMap(book.formTexts, change); }
    bool operator()(const PlenaryChange& change) const { return applyToPlenary(book, change); }
    bool operator()(const MarksAdded& change) const { return addMarks(book.marks, change); }

    EditionBook& book;
};

}

bool applyChange(EditionBook& book, const Change& change)
{
    return std::visit(Applier{book}, change);
}

std::optional<std::size_t> applyChanges(EditionBook& book, const Changes& changes)
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (applyChange(book, changes[i]))
            continue;
        const Changes made(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(i));
        const auto misfit = applyChanges(book, inverse(made));
        Q_ASSERT(!misfit);
        Q_UNUSED(misfit);
        return i;
    }
    return std::nullopt;
}

}
