// Paints pages on any device: a PDF file in memory, a printer, the preview.
#pragma once

#include "core/print/Pages.h"

#include <QByteArray>

class QPageLayout;
class QPainter;

namespace sidang {

/// Paints page `page` (from 0). The painter's units must be points from the page's upper left corner: scale it by
/// resolution ÷ 72 before.
void paintPage(QPainter& painter, const Pages& pages, std::size_t page);

/// The sheet a page is printed on, without margins, since the pages have their own: for a QPrinter or QPdfWriter. Set it
/// at once, before painting begins and before every new page.
QPageLayout pageLayoutOf(const Pages& pages, std::size_t page);

/// The pages as a PDF/A-1b file with the fonts in it. To be written by core/files/SaveFile.h. Two calls differ only in the
/// time of creation and the file's identifier.
QByteArray pdfOf(const Pages& pages);

}
