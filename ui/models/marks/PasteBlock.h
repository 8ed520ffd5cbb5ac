// The text of a spreadsheet's cells, as the clipboard holds it, in rows and columns.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sidang {

/// Fields between tabs, rows between line ends; a field in quotation marks may hold both, and quotation marks doubled. Line ends at the
/// very end begin no row. Rows may be of different lengths.
std::vector<QStringList> readBlock(const QString& text);

}
