// What plain drawing needs of pages, kept in a file: a process that draws them has its texts from there, as a program has
// them from an edition.
#pragma once

#include "core/print/Pages.h"

#include <QDataStream>

namespace sidang {

void keepPages(QDataStream& stream, const Pages& pages);
/// Pages without glyphs, pictures and circles.
Pages keptPages(QDataStream& stream);

}
