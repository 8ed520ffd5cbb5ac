#include "core/print/QrCode.h"
#include "tests/support/Text.h"

#include <algorithm>

using namespace sidang;

namespace {

const QByteArray payload = "SIDANG:1:7Q4DXK2M0A9TVB3H:12345:10/12";

}

TEST_CASE("A page's payload takes 25 squares a side, and 29 when its numbers are very long")
{
    CHECK(qrCode("SIDANG:1:7Q4DXK2M0A9TVB3H:1:1/1").size == 25);
    CHECK(qrCode("SIDANG:1:7Q4DXK2M0A9TVB3H:123456:10/12").size == 25); // 38 characters, as many as there is room for
    CHECK(qrCode("SIDANG:1:7Q4DXK2M0A9TVB3H:123456:10/123").size == 29);
}

TEST_CASE("How many squares a code has can be reckoned without making it")
{
    for (int length = 1; length <= 300; ++length) {
        const QByteArray letters = QByteArray("KK-06 $/:.").repeated(30).left(length);
        CHECK(squaresFor(letters) == qrCode(letters).size);
        const QByteArray bytes = QByteArray("kk-06").repeated(60).left(length);
        CHECK(squaresFor(bytes) == qrCode(bytes).size);
    }
    CHECK(squaresFor(QByteArray(195, 'K')) == 41);
}

TEST_CASE("The same text gives the same squares, another text others")
{
    const QrSquares once = qrCode(payload);
    REQUIRE(once.dark.size() == 25 * 25);
    CHECK(qrCode(payload).dark == once.dark);
    CHECK(qrCode("SIDANG:1:7Q4DXK2M0A9TVB3H:12345:11/12").dark != once.dark);
}

TEST_CASE("Three corners have the pattern that readers look for")
{
    const QrSquares squares = qrCode(payload);
    for (const auto& [left, top] : {std::pair(0, 0), std::pair(18, 0), std::pair(0, 18)}) {
        for (int x = 0; x < 7; ++x) {
            for (int y = 0; y < 7; ++y) {
                const int ring = std::max(std::abs(x - 3), std::abs(y - 3)); // 3 is dark, 2 is white, the middle is dark
                CHECK(squares.isDark(left + x, top + y) == (ring != 2));
            }
        }
    }
}

TEST_CASE("The code says of itself that it corrects at level M")
{
    // The first two squares of the format, which is masked with 10…: level M is 00.
    const QrSquares squares = qrCode(payload);
    CHECK(squares.isDark(0, 8));
    CHECK_FALSE(squares.isDark(1, 8));
}

TEST_CASE("The rectangles cover every dark square and nothing else")
{
    const QrSquares squares = qrCode(payload);
    const std::vector<QRectF> areas = darkAreas(squares, QRectF(100, 200, 50, 50));
    CHECK(areas.size() < squares.dark.size() / 3);
    for (int y = 0; y < squares.size; ++y) {
        for (int x = 0; x < squares.size; ++x) {
            const QPointF middle(100 + 2 * (x + 0.5), 200 + 2 * (y + 0.5));
            const auto covering =
                std::count_if(areas.begin(), areas.end(), [&](const QRectF& a) { return a.contains(middle); });
            CHECK(covering == (squares.isDark(x, y) ? 1 : 0));
        }
    }
}
