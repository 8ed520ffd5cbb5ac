#include "app/desk/SystemLooks.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace sidang {

// Qt 6.4 keeps its palette light on Windows; the user's choice stands in the registry.
bool systemWantsDark(const QPalette&)
{
    const QSettings personalize(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                                QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
}

}
