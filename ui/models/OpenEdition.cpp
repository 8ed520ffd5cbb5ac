#include "ui/models/OpenEdition.h"

#include "core/domain/Check.h"

#include <algorithm>
#include <set>

namespace sidang {

namespace {

/// The categories whose ranking the changes may alter.
class Concerned {
public:
    explicit Concerned(const EditionBook& book) : book_(book) {}

    bool all = false;
    std::set<CategoryId> categories;

    void operator()(const MarkChange& change) { addNominee(change.key.nominee); }
    void operator()(const MarksAdded& added)
    {
        for (const auto& [key, value] : added.marks)
            addNominee(key.nominee);
    }
    // Nothing of these enters a ranking.
    void operator()(const NoteChange&) {}
    void operator()(const AttestationChange&) {}
    void operator()(const EvidenceChange&) {}
    void operator()(const FigureChange&) {}
    void operator()(const InterviewChange&) {}
    void operator()(const DrawChange&) {}
    void operator()(const SecondChange&) {}
    void operator()(const SheetChange&) {}
    void operator()(const OfficialChange&) {}
    void operator()(const FormChange&) {}
    void operator()(const PrintingChange&) {}
    void operator()(const TextChange&) {}
    void operator()(const PlenaryChange&) {}
    void operator()(const RequirementChange&) {}
    void operator()(const StageChange&) {}
    void operator()(const ResultChange&) {}
    template <class Kind>
    void operator()(const Kind&)
    {
        all = true;
    }

private:
    void addNominee(NomineeId id)
    {
        if (const Nominee* nominee = findNominee(book_, id))
            categories.insert(nominee->category);
        else
            all = true;
    }

    const EditionBook& book_;
};

}

EditionPointer openEdition(const QString& path, EditionBook book)
{
    EditionRanking ranking = rankAll(book);
    return std::make_shared<const OpenEdition>(OpenEdition{path, std::move(book), std::move(ranking)});
}

EditionPointer refreshed(const OpenEdition& before, const QString& path, const EditionBook& book, const Changes& changes)
{
    Concerned concerned(book);
    for (const Change& change : changes)
        std::visit(concerned, change);
    if (concerned.all)
        return openEdition(path, book);
    EditionRanking ranking{.problems = check(book)};
    for (const Category& category : book.categories) {
        if (!isRankable(ranking.problems, category))
            continue;
        const CategoryRanking* old = findRanking(before.ranking, category.id);
        const bool isSame = old && !concerned.categories.contains(category.id);
        ranking.categories.push_back(isSame ? *old : rank(book, category.id));
    }
    return std::make_shared<const OpenEdition>(OpenEdition{path, book, std::move(ranking)});
}

CategoryId categoryBeside(const EditionBook& book, std::optional<CategoryId> category, int step)
{
    const auto idOf = [](const Category& each) { return std::optional(each.id); };
    const auto found = std::ranges::find(book.categories, category, idOf);
    if (found == book.categories.end())
        return book.categories.front().id;
    const auto count = static_cast<std::ptrdiff_t>(book.categories.size());
    const std::ptrdiff_t at = (found - book.categories.begin() + step % count + count) % count;
    return book.categories[static_cast<std::size_t>(at)].id;
}

}
