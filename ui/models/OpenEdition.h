// The edition the window shows: the book and everything that was computed from it, never changed: every change of the edition makes a new one.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/ledger/Change.h"
#include "core/scoring/RankAll.h"

#include <QString>

#include <memory>
#include <optional>

namespace sidang {

struct OpenEdition {
    QString path;
    EditionBook book;
    EditionRanking ranking;
};

/// Shared by the window's pages and models; who shows it keeps it alive.
using EditionPointer = std::shared_ptr<const OpenEdition>;

/// Ranks the book.
EditionPointer openEdition(const QString& path, EditionBook book);
/// The edition after these changes, which led from `before` to the book. Only what they concern is ranked anew.
EditionPointer refreshed(const OpenEdition& before, const QString& path, const EditionBook& book, const Changes& changes);

/// The category `step` behind this one in the order of the scheme, going around; the first when there is none yet.
/// The book has at least one category.
CategoryId categoryBeside(const EditionBook& book, std::optional<CategoryId> category, int step);

}
