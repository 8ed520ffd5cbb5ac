// Numbers in the texts of papers: found, written, and counted as a document says that they must stand on its pages.
#pragma once

#include "core/base/Fraction.h"
#include "core/report/Document.h"

#include <map>
#include <span>

namespace sidang {

/// "KK-06: 1.234,50 dari 87" has 06, 1.234,50 and 87. A number parted by a line end is two.
QStringList numbersIn(const QString& text);
/// The words of a line that are a number, or with `Signs` stand in its place: "87,43", "4/5", "(80)"; "–", "K".
enum class Words { Numbers, Signs };
QStringList numberWords(const QString& line, Words words = Words::Numbers);

/// Rounded half up, as people read it: "1.234,50". Written here anew, so that a fault of the program's own way is seen. The
/// value is not negative and narrow.
QString written(const Fraction& value, int decimals);
/// Without zeros at the end: "87,5".
QString writtenShort(const Fraction& value, int decimals = 9);

using Counts = std::map<QString, int>;

/// Every number that must stand on the `pages` pages of a paper, with footers and page numbers, each table's head once.
Counts numbersOf(const Document& document, int pages);
/// The numbers in the head of each table that has some, to be repeated where a table goes on.
std::vector<Counts> headsOf(const Document& document);
/// True when `counts` is what heads repeated on up to `pages` pages hold, each of them whole.
bool isOfWholeHeads(const Counts& counts, std::span<const Counts> heads, int pages);

void add(Counts& counts, const QString& text, int times = 1);

}
