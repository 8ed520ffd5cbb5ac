#include "tests/support/Text.h"

#include "ui/common/Theme.h"
#include "ui/pages/figures/MonthChart.h"

#include <QApplication>
#include <QImage>

using namespace sidang;

namespace {

std::vector<ChartMonth> months()
{
    std::vector<ChartMonth> all;
    for (int i = 0; i < 12; ++i)
        all.push_back({QDate(2021, i + 1, 1), 1000 + 100 * i, i < 3 ? std::nullopt : std::optional<qint64>(900 + 100 * i)});
    return all;
}

bool hasColor(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

}

TEST_CASE("the axis has round numbers and begins with 0 unless that would press the lines together")
{
    CHECK(axisFor(0, 1) == ChartAxis{0, 1, 2});
    CHECK(axisFor(100, 2100) == ChartAxis{0, 2000, 2});
    CHECK(axisFor(121000, 135000) == ChartAxis{120000, 10000, 2});
    CHECK(axisFor(95, 205).bottom == 0);
    for (const auto& [least, most] :
         {std::pair<qint64, qint64>(7, 9), {99, 101}, {5000, 9999}, {254675, 254675}, {0, 1'000'000'000}}) {
        const ChartAxis axis = axisFor(least, most);
        CHECK(axis.bottom <= least);
        CHECK(axis.top() >= most);
    }
}

TEST_CASE("the chart is told in words to those who do not see it")
{
    MonthChart chart;
    chart.show(u"JKK"_s, months(), Language::English);
    CHECK(chart.accessibleName() == u"Members month by month: JKK");
    CHECK(chart.accessibleDescription() ==
          u"declared: 1,000 in January 2021, 2,100 in December 2021; verified: 1,200 in April 2021, 2,000 in December 2021");
    chart.show(u"JKK"_s, {}, Language::English);
    CHECK(chart.accessibleDescription() == u"no figures yet");
}

TEST_CASE("the chart is painted in the colours of the theme, light and dark")
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        applyTheme(*qApp, *theme);
        MonthChart chart;
        chart.resize(420, 130);
        chart.show(u"JKK"_s, months(), Language::English);
        const QImage image = chart.grab().toImage();
        CHECK(hasColor(image, theme->panel));
        CHECK(hasColor(image, theme->accent));
    }
    applyTheme(*qApp, lightTheme());
}
