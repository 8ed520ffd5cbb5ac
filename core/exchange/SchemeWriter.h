// Writes schemes: categories with their rules and criteria, as JSON.
#pragma once

#include "core/exchange/Scheme.h"

#include <QByteArray>
#include <QString>

namespace sidang {

/// `sidang-scheme/1`; docs/file-formats.md section 1. Reading it gives the same scheme and the same text.
QByteArray writeScheme(const Scheme& scheme);

/// One category as both formats hold it.
QString categoryText(const Category& category);
/// The requirements of these categories, each on a line.
QString requirementLines(const std::vector<Requirement>& requirements, const std::vector<Category>& categories);

}
