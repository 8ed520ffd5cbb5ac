#include "ui/common/Theme.h"

#include <QApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

Theme makeLight()
{
    Theme theme;
    theme.ground = QColor(0xf5f6f8);
    theme.panel = QColor(0xffffff);
    theme.line = QColor(0xdfe3e8);
    theme.text = QColor(0x1c2430);
    theme.quiet = QColor(0x5b6675);
    theme.accent = QColor(0x1f6f5c);
    theme.accentSoft = QColor(0xe3f1ed);
    theme.onAccent = QColor(0xffffff);
    theme.attention = QColor(0x8f5400);
    theme.attentionSoft = QColor(0xfdf1dc);
    theme.refusal = QColor(0xa32a2a);
    theme.refusalSoft = QColor(0xfbe9e9);
    theme.chip = QColor(0xe8ebef);
    theme.hover = QColor(0xf3f5f7);
    theme.track = QColor(0xeef0f3);
    theme.aspects = {QColor(0x1f6f5c), QColor(0x4c9c88), QColor(0x93c9ba),
                     QColor(0xc7a93f), QColor(0x6b7fa8), QColor(0xb07a8c)};
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.ground = QColor(0x171b20);
    theme.panel = QColor(0x1f242b);
    theme.line = QColor(0x323a44);
    theme.text = QColor(0xe6eaf0);
    theme.quiet = QColor(0x9aa6b4);
    theme.accent = QColor(0x57b89f);
    theme.accentSoft = QColor(0x22362f);
    theme.onAccent = QColor(0x10201b);
    theme.attention = QColor(0xe0b060);
    theme.attentionSoft = QColor(0x3a301c);
    theme.refusal = QColor(0xe58585);
    theme.refusalSoft = QColor(0x3b2426);
    theme.chip = QColor(0x2a313a);
    theme.hover = QColor(0x252b33);
    theme.track = QColor(0x171b20);
    theme.aspects = {QColor(0x57b89f), QColor(0x3d8f7c), QColor(0x2a6455),
                     QColor(0xbb9f4a), QColor(0x7487b3), QColor(0xa87486)};
    return theme;
}

QString styleSheetOf(const Theme& theme)
{
    QFile file(u":/style/sidang.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> colors[] = {
        {"@ground@"_L1, theme.ground},
        {"@panel@"_L1, theme.panel},
        {"@line@"_L1, theme.line},
        {"@text@"_L1, theme.text},
        {"@quiet@"_L1, theme.quiet},
        {"@accent@"_L1, theme.accent},
        {"@accentSoft@"_L1, theme.accentSoft},
        {"@onAccent@"_L1, theme.onAccent},
        {"@hover@"_L1, theme.hover},
        {"@refusal@"_L1, theme.refusal},
        {"@handle@"_L1, theme.dark ? theme.line.lighter(135) : theme.line.darker(112)},
    };
    for (const auto& [name, color] : colors)
        sheet.replace(name, color.name());
    sheet.replace("@theme@"_L1, theme.dark ? "dark"_L1 : "light"_L1);
    return sheet;
}

}

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Theme& themeOf(const QPalette& palette)
{
    return isDark(palette) ? darkTheme() : lightTheme();
}

ToneColors toneColors(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Quiet: return {theme.quiet, theme.chip};
    case Tone::Accent: return {theme.accent, theme.accentSoft};
    case Tone::Attention: return {theme.attention, theme.attentionSoft};
    case Tone::Refusal: return {theme.refusal, theme.refusalSoft};
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.ground);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.quiet);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.refusal);
    palette.setColor(QPalette::Highlight, theme.accentSoft);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.dark ? theme.ground : theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.quiet);
    return palette;
}

void applyTheme(QApplication& application, const Theme& theme)
{
    application.setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

}
