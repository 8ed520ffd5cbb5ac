// The look of the official papers: sizes, colours and margins. Lengths are points.
#pragma once

#include <QRgb>

namespace sidang::look {

constexpr double millimetre = 72 / 25.4;

// Margins. Papers are punched at the left edge, which lies on top when a wide page is filed among upright ones.
constexpr double bindingMargin = 25 * millimetre;
constexpr double margin = 20 * millimetre;
constexpr double footerMargin = 11 * millimetre; // below the footer

constexpr double leading = 1.25;   // ems from line to line
constexpr double baseline = 0.95;  // ems from the top of a line
constexpr double capHeight = 0.69; // ems from the baseline to the top of a capital

// Sizes of text: points to the em.
constexpr double aboveSize = 11;
constexpr double institutionSize = 14;
constexpr double addressSize = 8.5;
constexpr double titleSize = 12.5;
constexpr double headingSize = 11;
constexpr double displaySize = 26;
constexpr double textSize = 10.5;
constexpr double noteSize = 8.5;
constexpr double footerSize = 7.5;
constexpr double sealSize = 9;      // of the integrity code
constexpr double headSize = 0.88;   // of a table: of the size of its text
constexpr double detailGap = 0.8;   // between the text of a cell and its detail on the same line: ems
constexpr double detailSize = 0.78; // of a cell: likewise

// Rules and spaces.
constexpr double hairline = 0.4;
constexpr double thinRule = 0.6;
constexpr double thickRule = 1.8;
constexpr double cellSide = 3.5;
constexpr double cellAbove = 2.2;
constexpr double cellBelow = 2.4;
constexpr double inkSpace = 56;                        // for a signature and a stamp
constexpr double handStep = 20;                        // from line to line by hand
constexpr double numberRoom = 27;                      // the least height of a row that a number is written into
constexpr double signatureRoom = 34;                   // likewise a signature
constexpr double tightSignatureRoom = 10 * millimetre; // where that brings all onto one page

// The picture at the head: at most this large.
constexpr double logoWidth = 24 * millimetre;
constexpr double logoHeight = 21 * millimetre;

// The QR code at the foot, 13.6 mm from edge to edge: squares of half a millimetre, which survive a worn-out printer and a
// photocopy. Around it four of the 25 squares a side of the usual code has stay white; to the right and below the page's
// margin does that. A code that says more is larger: with squares of three dots of a scan at 150 dots to the inch, which
// readers take every time (with 2.7 dots, ten of twelve).
constexpr double qrSide = 13.6 * millimetre;
constexpr double qrSquare = 3 * 72 / 150.0;
constexpr double largestQrSide = 21 * millimetre;
constexpr double qrQuiet = qrSide * 4 / 25;
constexpr double codeSide = 24 * millimetre; // of the one beside a text

// A certificate's border: two rules around everything but the foot.
constexpr double frameMargin = 12 * millimetre;
constexpr double frameInset = 14 * millimetre; // from the border to the text at the sides
constexpr double frameInsetAbove = 8 * millimetre;

constexpr QRgb black = 0xff000000;
constexpr QRgb quiet = 0xff4d555f;
constexpr QRgb rule = 0xff6b7480;
constexpr QRgb shade = 0xffe9ecef;
constexpr QRgb noticeShade = 0xfff3f4f6;

}
