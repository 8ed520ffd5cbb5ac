#include "core/report/Parts.h"

#include "core/report/Signing.h"
#include "core/text/Regions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

bool isAddressLine(const QString& line)
{
    return line.startsWith(u"Jalan "_s, Qt::CaseInsensitive) || line.startsWith(u"Jl"_s, Qt::CaseInsensitive) ||
           line.contains(u'@') || std::any_of(line.begin(), line.end(), [](QChar character) { return character.isDigit(); });
}

}

Letterhead letterheadOf(const Edition& edition)
{
    Letterhead letterhead;
    QStringList lines;
    for (const QString& line : edition.letterhead)
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    while (lines.size() > 1 && isAddressLine(lines.last()))
        letterhead.address.prepend(lines.takeLast());
    if (!lines.isEmpty())
        letterhead.institution = lines.takeLast();
    letterhead.above = lines;
    return letterhead;
}

SignatureBlock signatureOfChair(const EditionBook& book, QDate date)
{
    const QString title = u"Ketua Panitia Penilai"_s;
    if (const Juror* chair = chairOf(book))
        return signatureOf(*chair, title, book.edition, date);
    return {.placeAndDate = placeAndDate(book.edition, date), .role = {title + u','}};
}

QString regionBeside(const Nominee& nominee)
{
    const QString region = regionName(nominee.region);
    return region.compare(nominee.name, Qt::CaseInsensitive) == 0 ? QString() : region;
}

QString nameWithCode(const Nominee& nominee)
{
    return nominee.name + u" ("_s + nominee.code + u')';
}

QString listed(const QStringList& things)
{
    if (things.size() < 2)
        return things.join(QString());
    const QString last = things.size() == 2 ? u" dan "_s : u", dan "_s;
    return things.first(things.size() - 1).join(u", "_s) + last + things.last();
}

QString asSentence(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool ends = trimmed.endsWith(u'.') || trimmed.endsWith(u'!') || trimmed.endsWith(u'?');
    return ends ? trimmed : trimmed + u'.';
}

}
