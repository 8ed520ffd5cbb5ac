// What the system says about looks before the program sets its own.
#pragma once

class QPalette;

namespace sidang {

/// True when the user asked the system for dark windows; `palette` is the system's own.
bool systemWantsDark(const QPalette& palette);

}
