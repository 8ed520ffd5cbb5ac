#include "core/print/PageCodes.h"

using namespace Qt::StringLiterals;

namespace sidang {

QByteArray codeOfSeal(const Seal& seal, std::size_t number, std::size_t count)
{
    const QString code = QString(seal.code).remove(u'-');
    const QString covered = QString::number(seal.records);
    return u"SIDANG:1:%1:%2:%3/%4"_s.arg(code, covered, QString::number(number), QString::number(count)).toLatin1();
}

QByteArray codeOfPage(const QString& code, std::size_t number, std::size_t count)
{
    return code.toLatin1() + "/P:" + QByteArray::number(number) + '.' + QByteArray::number(count);
}

}
