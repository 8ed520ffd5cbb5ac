// Paints page after page with fonts made once: on paper, on the screen, in a file.
#pragma once

#include "core/print/Fonts.h"
#include "core/print/QrCode.h"

#include <QGlyphRun>

#include <map>
#include <utility>

class QPainter;
class QTransform;

namespace sidang {

class PagePainter {
public:
    explicit PagePainter(Fonts fonts) : fonts_(std::move(fonts)) {}

    /// The painter's units must be points from the page's upper left corner. Leaves the painter as it was.
    void paint(QPainter& painter, const Page& page);

private:
    void paintCode(QPainter& painter, const PageCode& code, const QTransform& toDevice, const QTransform& fromDevice);
    void paintRun(QPainter& painter, const TextRun& run);
    const QRawFont& fontOf(const TextRun& run);

    Fonts fonts_;
    std::map<std::pair<Face, double>, QRawFont> sizes_;
    QGlyphRun glyphs_;
    QByteArray lastPayload_;
    QrSquares lastSquares_;
};

}
