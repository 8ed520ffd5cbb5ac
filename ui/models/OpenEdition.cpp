#include "ui/models/OpenEdition.h"

#include <algorithm>

namespace sidang {

EditionPointer openEdition(const QString& path, EditionBook book)
{
    EditionRanking ranking = rankAll(book);
    return std::make_shared<const OpenEdition>(OpenEdition{path, std::move(book), std::move(ranking)});
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
