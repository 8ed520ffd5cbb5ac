#include "core/ledger/Record.h"

#include "core/json/Json.h"
#include "core/ledger/FieldReader.h"
#include "core/ledger/FieldWriter.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

template <class Fields>
void describe(Fields& fields, Actor& actor)
{
    fields("id", actor.id)("name", actor.name)("role", actor.role);
}

void addField(QCryptographicHash& hash, const QByteArray& bytes)
{
    char length[4];
    qToBigEndian(static_cast<quint32>(bytes.size()), length);
    hash.addData(QByteArrayView(length, 4));
    hash.addData(bytes);
}

}

Actor actorOf(const Official& official)
{
    return {official.id, official.name, official.role};
}

QString ledgerTime(const QDateTime& now)
{
    return now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

QByteArray writeActor(const Actor& actor)
{
    QByteArray out;
    {
        FieldWriter fields(out);
        Actor copy = actor;
        describe(fields, copy);
    }
    return out;
}

std::optional<Actor> readActor(const QByteArray& json)
{
    const auto value = parseJson(json);
    if (!value)
        return std::nullopt;
    Actor actor;
    FieldReader fields(*value);
    describe(fields, actor);
    return fields.isWhole() && writeActor(actor) == json ? std::optional(actor) : std::nullopt;
}

QByteArray hashOf(const LedgerRecord& record, const QString& edition, const QByteArray& previous)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& field :
         {QByteArray("sidang-ledger/1"), edition.toUtf8(), QByteArray::number(record.sequence), record.time.toUtf8(),
          QByteArray::number(record.utcOffset), record.actor, record.kind.toUtf8(), record.reason.toUtf8(), record.content})
        addField(hash, field);
    hash.addData(previous);
    return hash.result();
}

QByteArray noHash()
{
    return QByteArray(32, '\0');
}

QString editionOf(std::span<const LedgerRecord> records)
{
    static const QByteArray start("{\"format\":\"sidang-ledger/1\",\"edition\":\"");
    constexpr qsizetype digits = 32;
    if (records.empty() || !records.front().content.startsWith(start))
        return {};
    const QByteArray edition = records.front().content.sliced(start.size()).left(digits);
    const bool isHex = edition.size() == digits && std::all_of(edition.begin(), edition.end(), [](char digit) {
                           return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
                       });
    return isHex ? QString::fromLatin1(edition) : QString();
}

std::optional<qint64> firstBrokenLink(std::span<const LedgerRecord> records)
{
    const QString edition = editionOf(records);
    QByteArray previous = noHash();
    qint64 expected = 1;
    for (const LedgerRecord& record : records) {
        if (edition.isEmpty() || record.sequence != expected || hashOf(record, edition, previous) != record.hash)
            return expected;
        previous = record.hash;
        ++expected;
    }
    return records.empty() ? std::optional<qint64>(1) : std::nullopt;
}

}
