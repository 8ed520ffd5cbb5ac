// Changes of categories and of what they ask for, made from the edition as it is.
#pragma once

#include "ui/models/scheme/CriterionEdits.h"

namespace sidang {

/// A category with everything that belongs to its scheme.
struct CategoryScheme {
    Category category;
    std::vector<Requirement> requirements;

    friend bool operator==(const CategoryScheme&, const CategoryScheme&) = default;
};

/// The category as it is; it is in the book.
CategoryScheme schemeOf(const EditionBook& book, CategoryId id);
QStringList categoryCodes(const EditionBook& book);

/// Puts the category's own data (its criteria are left aside) in the place of what is there; nothing when it is the same.
Changes replaced(const EditionBook& book, Category after);
/// Adds whole categories behind the others.
Changes added(const EditionBook& book, const std::vector<CategoryScheme>& schemes);
/// Removes the category with its criteria and requirements.
Changes removed(const EditionBook& book, CategoryId id);
/// Moves the category by so many places, as far as there are any.
Changes moved(const EditionBook& book, CategoryId id, int step);
/// The scheme once more with numbers of its own, for this book; the category's code is made another where it is taken.
CategoryScheme copied(const CategoryScheme& scheme, QStringList& takenCodes, FreshIds& ids);

/// Requirements stand in one list of all categories; a move goes to the neighbour of the same category.
Changes replaced(const EditionBook& book, const Requirement& after);
Changes added(const EditionBook& book, const Requirement& requirement);
Changes removed(const EditionBook& book, RequirementId id);
Changes moved(const EditionBook& book, RequirementId id, int step);

}
