// The colours of the window, light and dark, and how they reach the palette and the style sheet.
#pragma once

#include "ui/common/Tone.h"

#include <QColor>
#include <QPalette>

#include <array>

class QApplication;

namespace sidang {

enum class ThemeChoice { System, Light, Dark };

/// Text colours have a contrast of at least 4.5:1 on each ground they stand on.
struct Theme {
    bool dark = false;
    QColor ground; // behind the panels
    QColor panel;  // of a table, a menu, the navigation
    QColor line;   // hairlines and borders
    QColor text;
    QColor quiet; // text of lesser weight
    QColor accent;
    QColor accentSoft; // ground of a selection or an accented pill
    QColor onAccent;   // text on accent
    QColor attention;
    QColor attentionSoft;
    QColor refusal;
    QColor refusalSoft;
    QColor chip; // ground of a quiet pill
    QColor hover;
    QColor track;                  // the empty part of a bar
    std::array<QColor, 6> aspects; // segments of a bar, in the order of the scheme; repeated beyond six
};

/// Text and ground of a remark in this tone.
struct ToneColors {
    QColor text;
    QColor ground;
};

const Theme& lightTheme();
const Theme& darkTheme();
/// The theme a widget with this palette is drawn in; widgets read their colours here when they paint.
const Theme& themeOf(const QPalette& palette);
ToneColors toneColors(const Theme& theme, Tone tone);
/// True when text stands light on dark in this palette: the system's own choice before a theme was applied.
bool isDark(const QPalette& palette);

QPalette paletteOf(const Theme& theme);
/// Gives every widget the colours of the theme at once.
void applyTheme(QApplication& application, const Theme& theme);

}
