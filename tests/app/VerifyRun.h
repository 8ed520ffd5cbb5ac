// Runs the real verifier on files written by hand.
#pragma once

#include "tests/support/LedgerFile.h"
#include "tests/support/Text.h"

#include <QStringList>
#include <QTemporaryDir>

namespace sidang {

struct Verified {
    int code = -1;
    QString out;
    QString err;
};

Verified verify(const QStringList& arguments, const QString& locale = u"C.UTF-8"_s);

/// The first record of most tests: edition, official, the category KAB.
void beginEdition(LedgerFile& file, const LedgerFile::Rules& rules = {});
/// The worked example of docs/rules.md: REG 40, KIN 40, WAW 20, one juror, A and B. Records 1 to 3.
void writeExample(LedgerFile& file);
/// Its ranking.
extern const std::string exampleRanking;
/// The example, closed in record 4 with `ranking`.
void writeClosed(LedgerFile& file, const std::string& ranking = exampleRanking);

}
