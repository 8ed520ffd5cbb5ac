#include "core/domain/EditionBook.h"

#include <algorithm>

namespace sidang {
namespace {

template <class Things, class Value, class Projection>
auto findBy(const Things& things, const Value& value, Projection projection) -> decltype(things.data())
{
    const auto found = std::ranges::find(things, value, projection);
    return found == things.end() ? nullptr : &*found;
}

}

const Category* findCategory(const EditionBook& book, CategoryId id)
{
    return findBy(book.categories, id, &Category::id);
}

const Category* findCategory(const EditionBook& book, QStringView code)
{
    const auto found = std::ranges::find_if(book.categories, [&](const Category& category) { return category.code == code; });
    return found == book.categories.end() ? nullptr : &*found;
}

const Nominee* findNominee(const EditionBook& book, NomineeId id)
{
    return findBy(book.nominees, id, &Nominee::id);
}

const Juror* findJuror(const EditionBook& book, JurorId id)
{
    return findBy(book.jurors, id, &Juror::id);
}

const Juror* chairOf(const EditionBook& book)
{
    return findBy(book.jurors, JurorRole::Chair, &Juror::role);
}

}
