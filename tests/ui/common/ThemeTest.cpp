#include "tests/support/Text.h"

#include "ui/common/Theme.h"

#include <cmath>

using namespace sidang;

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

void checkText(const QColor& text, const QColor& ground)
{
    CAPTURE(text.name(), ground.name());
    CHECK(contrast(text, ground) >= 4.5);
}

}

TEST_CASE("Every text has a contrast of at least 4.5:1 on every ground it stands on")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        CAPTURE(theme.dark);
        for (const QColor& ground : {theme.ground, theme.panel, theme.accentSoft, theme.hover}) {
            checkText(theme.text, ground);
            checkText(theme.quiet, ground);
        }
        for (const QColor& text : {theme.accent, theme.attention, theme.refusal}) {
            checkText(text, theme.ground);
            checkText(text, theme.panel);
        }
        checkText(theme.attention, theme.accentSoft);
        checkText(theme.onAccent, theme.accent);
        for (const Tone tone : {Tone::Quiet, Tone::Accent, Tone::Attention, Tone::Refusal})
            checkText(toneColors(theme, tone).text, toneColors(theme, tone).ground);
    }
}

TEST_CASE("A palette made of a theme is read back as that theme")
{
    CHECK(themeOf(paletteOf(lightTheme())).dark == false);
    CHECK(themeOf(paletteOf(darkTheme())).dark == true);
}
