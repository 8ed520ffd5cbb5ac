// How a nominee's status looks: tone and icon beside its words.
#pragma once

#include "core/domain/Nominee.h"
#include "ui/common/Tone.h"

#include <QString>

namespace sidang {

Tone statusTone(NomineeStatus status);
/// Name of the icon.
QString statusIcon(NomineeStatus status);

}
