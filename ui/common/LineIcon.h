// The program's own line icons, drawn in the colour of the theme at the moment they are shown.
#pragma once

#include "ui/common/Tone.h"

#include <QIcon>
#include <QStringView>

namespace sidang {

/// Which colour of the theme an icon is drawn in.
enum class Ink { Text, Quiet, Accent, OnAccent, Attention, Refusal };

/// Of an icon beside words in this tone.
Ink inkOf(Tone tone);

/// The icon resources/icons/<name>.svg. Nothing is read before it is first painted; a change of theme shows at once.
QIcon lineIcon(const QString& name, Ink ink = Ink::Text);

}
