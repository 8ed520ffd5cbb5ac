#include "core/scoring/RankAll.h"

#include "core/domain/Check.h"

#include <algorithm>

namespace sidang {

EditionRanking rankAll(const EditionBook& book)
{
    EditionRanking result{.problems = check(book)};
    for (const Category& category : book.categories) {
        if (isRankable(result.problems, category))
            result.categories.push_back(rank(book, category.id));
    }
    return result;
}

const CategoryRanking* findRanking(const EditionRanking& ranking, CategoryId category)
{
    const auto found = std::ranges::find(ranking.categories, category, &CategoryRanking::category);
    return found == ranking.categories.end() ? nullptr : &*found;
}

}
