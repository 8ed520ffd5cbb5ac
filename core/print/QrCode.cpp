#include "core/print/QrCode.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <array>
#include <string>

namespace sidang {

QrSquares qrCode(const QByteArray& text)
{
    Q_ASSERT(text.size() <= 1000);
    Q_ASSERT(std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; }));
    constexpr int levelM = 4; // ZXing's scale for all kinds of codes goes to 8; 3 and 4 are level M
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(0).setEccLevel(levelM);
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
    constexpr std::array<qsizetype, 12> letters{20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419};
    constexpr std::array<qsizetype, 12> bytes{14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287};
    const QByteArrayView alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    const bool isAlphanumeric = std::all_of(text.begin(), text.end(), [&](char c) { return alphanumeric.contains(c); });
    const auto& capacities = isAlphanumeric ? letters : bytes;
    const auto version = std::ranges::lower_bound(capacities, text.size()) - capacities.begin();
    return 21 + 4 * static_cast<int>(version);
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
