// The time from start to the painted window.
#pragma once

#include <QString>

namespace sidang {

/// `sidang` with the sample, written to `path`, against a bare Qt window with an empty table; both end after their first
/// full paint.
bool benchStarting(const QString& path);

}
