#include "core/domain/Quorum.h"

namespace sidang {

Quorums::Quorums(const EditionBook& book)
{
    for (const Category& category : book.categories)
        categories_.emplace(category.id, OfCategory{Panel(book, category.id), category.rules.quorum});
    for (const Nominee& nominee : book.nominees)
        categoryOf_.emplace(nominee.id, nominee.category);
}

const Quorums::OfCategory& Quorums::ofCategory(NomineeId nominee) const
{
    return categories_.at(categoryOf_.at(nominee));
}

Quorum Quorums::of(NomineeId nominee) const
{
    const OfCategory& category = ofCategory(nominee);
    return {static_cast<int>(category.panel.assigned().size()), static_cast<int>(category.panel.expected(nominee).size()),
            category.least};
}

Quorum Quorums::without(NomineeId nominee, JurorId juror) const
{
    Quorum quorum = of(nominee);
    quorum.expected -= isExpected(juror, nominee);
    return quorum;
}

bool Quorums::isExpected(JurorId juror, NomineeId nominee) const
{
    return ofCategory(nominee).panel.isExpected(juror, nominee);
}

}
