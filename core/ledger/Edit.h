// An edit: what somebody wants changed, and why.
#pragma once

#include "core/ledger/Change.h"

#include <QString>

namespace sidang {

struct Edit {
    Changes changes; // made together or not at all; empty: nothing to do
    QString reason;  // in the official's words; may be empty where the action asks for none
};

}
