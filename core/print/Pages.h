// Laid-out pages as plain values: what stands where, in points (1/72 inch) from the upper left corner of each page.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <QSizeF>
#include <QString>

#include <vector>

namespace sidang {

enum class PaperSize { A4, F4 };

/// The fonts the program ships.
enum class Face { Regular, Bold };

/// Text on one line, as measured once: glyphs of the face and where each begins, from `origin` on.
struct TextRun {
    QPointF origin; // on the baseline
    Face face = Face::Regular;
    double size = 0; // points to the em
    QRgb colour = 0;
    QString text; // one character for each glyph
    QList<quint32> glyphs;
    QList<QPointF> positions;
    double width = 0;
};

/// A filled rectangle; rules are thin ones.
struct Box {
    QRectF area;
    QRgb colour = 0;
};

/// A QR code from edge to edge, without its quiet zone. Its squares are reckoned when it is painted.
struct PageCode {
    QRectF area;
    QByteArray payload; // printable ASCII
};

/// A circle to be marked with ink, or one that is marked.
struct Ring {
    QPointF centre;
    double radius = 0; // of the middle of its line
    bool isFilled = false;
};

/// A picture without transparency, stretched to its area.
struct Picture {
    QRectF area;
    QImage image;
};

/// What stands on a page, from the lowest to the uppermost.
struct Drawing {
    std::vector<Box> boxes;
    std::vector<Picture> pictures;
    std::vector<Ring> rings;
    std::vector<TextRun> runs;
};

struct Page : Drawing {
    QSizeF size;
    std::vector<PageCode> codes;
};

struct Pages {
    QString title;
    PaperSize paper = PaperSize::A4;
    std::vector<Page> pages; // at least one
};

}
