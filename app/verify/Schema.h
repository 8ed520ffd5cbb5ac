// Whether the file has the tables, columns and triggers that the migrations make, and nothing else.
#pragma once

#include "app/verify/Database.h"

namespace sidang::verify {

/// Throws Misfit with the name of the first object that differs.
void compareSchema(const Database& database);

}
