// A QR code as a plain matrix, and as the rectangles that draw it.
#pragma once

#include <QByteArray>
#include <QRectF>

#include <vector>

namespace sidang {

/// Row by row from the upper left corner, without the quiet zone.
struct QrSquares {
    int size = 0; // squares a side
    std::vector<bool> dark;

    bool isDark(int x, int y) const { return dark[static_cast<std::size_t>(y * size + x)]; }
};

/// The smallest code that holds the text (printable ASCII, at most 1000 characters) and can still be read with a seventh
/// of it spoilt (level M); of more than 122 characters, since finer squares would be lost sooner, with a fourteenth (level
/// L). Text without small letters takes less room. The same text always gives the same squares.
QrSquares qrCode(const QByteArray& text);

/// How many squares a side the code of a text of at most 320 characters has; reckoned without making it.
int squaresFor(const QByteArray& text);

/// The dark squares within `area`, each run of a row as one rectangle.
std::vector<QRectF> darkAreas(const QrSquares& squares, const QRectF& area);

}
