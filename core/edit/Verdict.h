// What verifying an edition found: whether ledger, tables and results fit together. Meaning: docs/ledger.md section 6.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/files/FileTrouble.h"
#include "core/ledger/Record.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sidang {

enum class VerdictFault {
    NoLedger,       // a file of a version before the ledger
    BrokenChain,    // a record's number or hash does not follow from the one before
    NotReadable,    // a record's actor or content is not in the ledger's form
    DoesNotFit,     // a change does not start from what stood there: `detail` names it
    ResultDiffers,  // a closed result is not the ranking of its moment: `detail` names the category
    ClosedChanged,  // a closed category no longer has its closed ranking: `detail` names the category
    TableDiffers,   // a table does not hold what the ledger says: `table` … `expected`
    CodeNotFound,   // no record has the code from paper: cut off, rewritten, older, or another edition
};

struct Verdict {
    std::optional<VerdictFault> fault;  // nothing: verified
    std::optional<qint64> record;       // the first record that does not fit; with TableDiffers the one that last set the thing
    QString detail;
    // With TableDiffers: where, what the file has, what the ledger says. An empty column: the whole row.
    QString table;
    QStringList key;
    QString column;
    QString found;
    QString expected;

    std::optional<qint64> anchor;       // the record that has the code from paper
    std::vector<qint64> clockSteps;     // records whose clock stood before that of the record before
    std::vector<LedgerRecord> ledger;
    EditionBook book;                   // rebuilt from the ledger, as far as it fits

    bool isVerified() const { return !fault; }
};

/// Reads the file afresh and verifies it; `code` is an integrity code from paper, in its printed form. Errors: those of
/// loadRecorded.
Result<Verdict, FileTrouble> verifyEdition(const QString& path, const std::optional<QString>& code);

}
