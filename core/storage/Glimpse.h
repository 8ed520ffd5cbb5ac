// Looks at an edition file for a list of editions: quickly, and without changing anything.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Glimpse.h"
#include "core/files/FileTrouble.h"

namespace sidang {

/// Label, period, phases and the time of the newest record. The file must not be open in this process: closing it here would
/// drop the other's lock. Errors: those of loadEdition but that damage beyond what is read goes unseen; InUse names the holder.
Result<EditionGlimpse, FileTrouble> glimpseOf(const QString& path);

}
