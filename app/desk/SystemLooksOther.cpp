#include "app/desk/SystemLooks.h"

#include "ui/common/Theme.h"

namespace sidang {

bool systemWantsDark(const QPalette& palette)
{
    return isDark(palette);
}

}
