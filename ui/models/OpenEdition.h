// The edition the window shows: the book and everything that was computed from it, never changed while it is shown.
#pragma once

#include "core/domain/EditionBook.h"
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

/// The category `step` behind this one in the order of the scheme, going around; the first when there is none yet.
/// The book has at least one category.
CategoryId categoryBeside(const EditionBook& book, std::optional<CategoryId> category, int step);

}
