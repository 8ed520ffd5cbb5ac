#include "core/print/PageCodes.h"

#include "core/print/Look.h"

using namespace Qt::StringLiterals;

namespace sidang {

QByteArray PageCodes::ofSeal(const Seal& seal, std::size_t number, std::size_t count)
{
    const QString code = QString(seal.code).remove(u'-');
    const QString covered = QString::number(seal.records);
    return u"SIDANG:1:%1:%2:%3/%4"_s.arg(code, covered, QString::number(number), QString::number(count)).toLatin1();
}

QByteArray PageCodes::of(const QString& code, std::size_t number, std::size_t count)
{
    return code.toLatin1() + "/P:" + QByteArray::number(number) + '.' + QByteArray::number(count);
}

Mosaic PageCodes::drawn(const QByteArray& payload, const QRectF& square)
{
    if (payload != last_) {
        squares_ = qrCode(payload);
        last_ = payload;
    }
    return {darkAreas(squares_, square), look::black};
}

}
