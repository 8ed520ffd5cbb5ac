// Writes an edition as `sidang-edition/1`.
#pragma once

#include "core/domain/EditionBook.h"

#include <QByteArray>

namespace sidang {

/// The whole edition as JSON. The text depends on the book alone: marks stand by nominee, criterion and juror in the order
/// of the book, everything else in its own order; keys with their default value are written too, but for those that came later
/// (docs/file-formats.md). Reading it gives an
/// edition with the same ranking and the same text.
QByteArray writeEdition(const EditionBook& book);

}
