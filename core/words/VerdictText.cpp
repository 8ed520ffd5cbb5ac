#include "core/words/VerdictText.h"

#include "core/text/Numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString tableFault(const Verdict& verdict)
{
    const QString row = verdict.table + u" ["_s + verdict.key.join(u", "_s) + u']';
    if (verdict.column.isEmpty())
        return Words::tr("The first row that does not fit is %1: the ledger says “%2”, the file has “%3”.")
            .arg(row, verdict.expected, verdict.found);
    return Words::tr("The first place that does not fit is %1, column %2: the ledger says “%3”, the file has “%4”.")
        .arg(row, verdict.column, verdict.expected, verdict.found);
}

QString recordText(const Verdict& verdict)
{
    return verdict.record ? Words::tr("record %1").arg(*verdict.record) : Words::tr("a record");
}

QString faultText(const Verdict& verdict)
{
    switch (*verdict.fault) {
    case VerdictFault::NoLedger:
        return Words::tr("This file is of a version that kept no ledger; there is nothing to verify it by.");
    case VerdictFault::BrokenChain:
        return Words::tr("The chain of records breaks at %1: it does not follow from the one before it. Somebody changed, "
                         "added or removed records.")
            .arg(recordText(verdict));
    case VerdictFault::NotReadable: return Words::tr("The content of %1 cannot be read.").arg(recordText(verdict));
    case VerdictFault::DoesNotFit:
        return Words::tr("%1 does not start from what stood there before (%2).").arg(recordText(verdict), verdict.detail);
    case VerdictFault::ResultDiffers:
        return Words::tr("The result that %1 closed is not the ranking of that moment (%2).")
            .arg(recordText(verdict), verdict.detail);
    case VerdictFault::ClosedChanged:
        return Words::tr("A closed category no longer has the ranking it was closed with (%1).").arg(verdict.detail);
    case VerdictFault::TableDiffers: return tableFault(verdict);
    case VerdictFault::CodeNotFound:
        return Words::tr("No record has the code from paper. The newest records were cut off, the history was written anew, "
                         "this is an older copy, or it is another edition.");
    }
    Q_UNREACHABLE();
}

QString blindText()
{
    return Words::tr("Without a code from signed paper it cannot be seen whether the newest records were cut off, the history "
                     "was written anew, or an older copy was put in the file's place.");
}

VerdictWords faultWords(const Verdict& verdict, Language language)
{
    const bool isOld = *verdict.fault == VerdictFault::NoLedger;
    VerdictWords words{isOld ? Words::tr("Cannot be verified") : Words::tr("Does not fit"),
                       {faultText(verdict)}};
    if (verdict.fault == VerdictFault::TableDiffers && verdict.record)
        words.lines << Words::tr("It was last set by record %1. The history says by whom and when.").arg(*verdict.record);
    if (!isOld)
        words.lines << Words::tr("Keep this file as it is, and go on with a backup that verifies. %1 records were read.")
                           .arg(number(static_cast<qint64>(verdict.ledger.size()), language));
    return words;
}

}

VerdictWords verdictWords(const Verdict& verdict, bool withCode, Language language)
{
    if (verdict.fault)
        return faultWords(verdict, language);
    VerdictWords words{Words::tr("Intact"), {}};
    const QString count = number(static_cast<qint64>(verdict.ledger.size()), language);
    words.lines << Words::tr("%1 records follow one from the other, and the tables and closed results are exactly what they "
                             "lead to.")
                       .arg(count);
    if (verdict.anchor)
        words.lines << Words::tr("The code from paper is that of record %1: everything up to there is as it was when the paper "
                                 "was signed.")
                           .arg(*verdict.anchor);
    if (!verdict.clockSteps.empty())
        words.lines << Words::tr("The clock of the desk was set back before %n record(s); the history marks them.", nullptr,
                                 static_cast<int>(verdict.clockSteps.size()));
    if (!withCode)
        words.lines << blindText();
    return words;
}

}
