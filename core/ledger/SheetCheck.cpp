#include "core/ledger/SheetCheck.h"

#include "core/domain/EditionBook.h"
#include "core/ledger/HeadCode.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace sidang {
namespace {

constexpr int characters = 6;

void addField(QMessageAuthenticationCode& code, const QByteArray& bytes)
{
    char length[4];
    qToBigEndian(static_cast<quint32>(bytes.size()), length);
    code.addData(length, 4);
    code.addData(bytes);
}

}

QString sheetCheck(const QByteArray& firstHash, SheetFormId serial, const QString& nomineeCode, const QString& jurorCode,
                   int version)
{
    Q_ASSERT(firstHash.size() == 32);
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, firstHash);
    for (const QByteArray& field : {QByteArray("sidang-sheet/1"), QByteArray::number(serial.value), nomineeCode.toUtf8(),
                                    jurorCode.toUtf8(), QByteArray::number(version)})
        addField(code, field);
    return codeCharacters(code.result(), characters);
}

QString sheetCheck(const EditionBook& book, std::span<const LedgerRecord> ledger, const SheetForm& form)
{
    const Nominee* nominee = findNominee(book, form.nominee);
    const Juror* juror = findJuror(book, form.juror);
    const bool isKnown = !ledger.empty() && nominee && juror;
    return isKnown ? sheetCheck(ledger.front().hash, form.id, nominee->code, juror->code, form.version) : QString();
}

bool isSameCheck(const QString& typed, const QString& check)
{
    const auto read = readCodeCharacters(typed);
    return read && read->size() == characters && *read == check;
}

}
