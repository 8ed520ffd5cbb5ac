// From a key press to safely on disk.
#pragma once

namespace sidang {

/// One mark changed through a session, against a bare commit of one row with the same settings.
bool benchPressing();

}
