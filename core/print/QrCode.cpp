#include "core/print/QrCode.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <array>
#include <string>

namespace sidang {

namespace {

// ZXing's scale for all kinds of codes goes to 8: 1 and 2 are level L, 3 and 4 are level M.
constexpr int levelL = 2;
constexpr int levelM = 4;

/// The codes from the smallest on, with what they hold in alphanumeric mode and in bytes.
struct Size {
    int squares;
    int level;
    qsizetype letters;
    qsizetype bytes;
};
constexpr std::array sizes{Size{21, levelM, 20, 14},   Size{25, levelM, 38, 26},   Size{29, levelM, 61, 42},
                           Size{33, levelM, 90, 62},   Size{37, levelM, 122, 84},  Size{37, levelL, 154, 106},
                           Size{41, levelL, 195, 134}, Size{45, levelL, 224, 154}, Size{49, levelL, 279, 192},
                           Size{53, levelL, 335, 230}, Size{57, levelL, 395, 271}, Size{61, levelL, 468, 321}};

const Size& sizeFor(const QByteArray& text)
{
    constexpr QByteArrayView alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    const bool isAlphanumeric = std::ranges::all_of(text, [&](char c) { return alphanumeric.contains(c); });
    const auto capacity = isAlphanumeric ? &Size::letters : &Size::bytes;
    const auto found = std::ranges::lower_bound(sizes, text.size(), {}, capacity);
    return found == sizes.end() ? sizes.back() : *found;
}

}

QrSquares qrCode(const QByteArray& text)
{
    Q_ASSERT(text.size() <= 1000);
    Q_ASSERT(std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; }));
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(0).setEccLevel(sizeFor(text).level);
    const ZXing::BitMatrix matrix = writer.encode(std::wstring(text.begin(), text.end()), 0, 0);
    QrSquares squares;
    squares.size = matrix.width();
    squares.dark.reserve(static_cast<std::size_t>(matrix.width()) * static_cast<std::size_t>(matrix.height()));
    for (int y = 0; y < matrix.height(); ++y)
        for (int x = 0; x < matrix.width(); ++x)
            squares.dark.push_back(matrix.get(x, y));
    return squares;
}

int squaresFor(const QByteArray& text)
{
    return sizeFor(text).squares;
}

std::vector<QRectF> darkAreas(const QrSquares& squares, const QRectF& area)
{
    // Every edge is reckoned from its position alone, so that edges of neighbours are the same number.
    const auto across = [&](int x) { return area.left() + area.width() * x / squares.size; };
    const auto down = [&](int y) { return area.top() + area.height() * y / squares.size; };
    std::vector<QRectF> areas;
    for (int y = 0; y < squares.size; ++y) {
        for (int x = 0; x < squares.size; ++x) {
            const int first = x;
            while (x < squares.size && squares.isDark(x, y))
                ++x;
            if (x > first)
                areas.emplace_back(QPointF(across(first), down(y)), QPointF(across(x), down(y + 1)));
        }
    }
    return areas;
}

}
