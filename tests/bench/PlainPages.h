// What plain drawing needs of pages, kept in a file: a process that draws them has its texts from there, as a program has
// them from an edition.
#pragma once

#include "core/print/Pages.h"

#include <QDataStream>

namespace sidang {

struct KeptPages {
    Pages pages;                              // without glyphs, pictures and circles
    std::vector<std::vector<QRectF>> squares; // of the QR codes of each page
};

void keepPages(QDataStream& stream, const Pages& pages);
KeptPages keptPages(QDataStream& stream);

}
