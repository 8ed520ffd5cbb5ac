// The cost of printing many papers: whole processes, their memory, and the first page of each form.
#pragma once

#include <QStringList>

#include <optional>

namespace sidang {

/// What the process does when the bench starts itself for a figure: `arguments` after the program's name. Its exit code;
/// nothing when the arguments ask for no such thing.
std::optional<int> printAsAsked(const QStringList& arguments);

/// The first page of each form; some 1,000 and 10,000 filled score sheets in one file, as the command line program `cli`
/// prints them; bound recaps of 500 pages. `program`: this bench.
bool benchSheets(const QString& program, const QString& cli);

}
