// Changes of a category's criteria tree, made from the tree as it is.
#pragma once

#include "core/ledger/Change.h"
#include "core/ledger/Record.h"

namespace sidang {

/// A place in the tree: the position `at` (from 0) among the children of `parent`.
struct CriterionSpot {
    CategoryId category;
    std::optional<CriterionId> parent; // absent: top level
    int at = 0;

    friend bool operator==(const CriterionSpot&, const CriterionSpot&) = default;
};

/// Numbers for new things of a scheme, each above any that was ever given.
class FreshIds {
public:
    FreshIds(const EditionBook& book, const std::vector<LedgerRecord>& ledger);

    CategoryId category() { return {++category_}; }
    CriterionId criterion() { return {++criterion_}; }
    RequirementId requirement() { return {++requirement_}; }

private:
    qint32 category_;
    qint32 criterion_;
    qint32 requirement_;
};

/// `wish`, or the wish with the first number behind it that makes it another code than those taken: "REG", "REG2".
QString freeCode(const QString& wish, const QStringList& taken);
/// The codes of all criteria of the category.
QStringList codesOf(const Category& category);

/// Where the criterion stands; nothing when there is no such criterion.
std::optional<CriterionSpot> spotOf(const EditionBook& book, CriterionId id);
/// The criterion's node; it is in the book.
CriterionNode nodeOf(const EditionBook& book, CriterionId id);

/// Puts the node in the place of the one with its id; nothing when it is the same.
Changes replaced(const EditionBook& book, const CriterionNode& after);
/// Adds the criterion with everything below it.
Changes added(const Criterion& criterion, const CriterionSpot& spot);
/// Removes the criterion with everything below it.
Changes removed(const EditionBook& book, CriterionId id);
/// Moves the criterion to a spot whose `at` is counted without it: among its siblings, or out of them and in again elsewhere in
/// its category. Nothing when it stands there, or when the spot lies below the criterion itself.
Changes moved(const EditionBook& book, CriterionId id, const CriterionSpot& to);
/// Makes an aspect of an indicator: what it was becomes its only child, with the code given.
Changes split(const EditionBook& book, CriterionId id, const QString& code, FreshIds& ids);
/// The criterion and everything below it once more, with numbers and codes of their own among `taken`.
Criterion copied(const Criterion& criterion, QStringList& taken, FreshIds& ids);

}
