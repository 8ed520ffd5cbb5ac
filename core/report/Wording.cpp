#include "core/report/Wording.h"

#include "core/report/FormTexts.h"
#include "core/text/Dates.h"
#include "core/text/Regions.h"
#include "core/text/Terms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// No line ends within a date: the day stays with its month, and the month with its year.
QString unbroken(QString dates)
{
    static const QRegularExpression withinDate(u"(?<=\\d) (?=\\p{L})|(?<=\\p{L}) (?=\\d{4})"_s);
    return dates.replace(withinDate, u"\u00A0"_s);
}

FieldValues commonValues(const Subject& subject)
{
    const Edition& edition = subject.edition();
    FieldValues values{
        {u"edisi"_s, orDots(edition.label)},
        {u"tingkat"_s, levelName(edition)},
        {u"wilayah"_s, orDots(regionName(edition.region))},
        {u"kepala-daerah"_s, headOfRegion(edition)},
        {u"periode"_s, orDots(unbroken(periodText(edition.period)))},
        {u"tempat"_s, orDots(edition.place)},
        {u"sekretariat"_s, edition.secretariat.isEmpty() ? u"Sekretariat Panitia Penilai"_s : edition.secretariat},
        {u"tanggal"_s, orDots(unbroken(longDate(subject.context.date)))},
        {u"panitia-lanjutan"_s, nextCommittee(edition.level)}};
    if (subject.category)
        values[u"kategori"_s] = subject.category->title;
    return values;
}

}

QString headOfRegion(const Edition& edition)
{
    const QString region = regionName(edition.region);
    if (edition.level == Level::National)
        return u"Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan"_s;
    if (region.isEmpty())
        return edition.level == Level::Province ? u"Gubernur"_s : u"Bupati/Wali Kota"_s;
    if (region.startsWith("Kabupaten "_L1))
        return u"Bupati "_s + region.sliced(10);
    return region.startsWith("Kota "_L1) ? u"Wali Kota "_s + region.sliced(5) : u"Gubernur "_s + region;
}

Wording::Wording(const Subject& subject) : book_(subject.book()), common_(commonValues(subject)) {}

QString Wording::text(const QString& name, const FieldValues& own)
{
    if (trouble_)
        return {};
    FieldValues values = own;
    values.insert(common_.begin(), common_.end());
    const auto text = filled(name, formText(book_, name), values);
    static const QRegularExpression blanks(u"[ \\t]{2,}"_s); // where a field stands for nothing
    if (text)
        return QString(*text).replace(blanks, u" "_s).trimmed();
    trouble_ = text.error();
    return {};
}

QStringList Wording::lines(const QString& name, const FieldValues& own)
{
    QStringList lines;
    for (const QString& line : text(name, own).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

void Wording::add(Section& section, const QString& name, const FieldValues& own, ParagraphRole role)
{
    static const QRegularExpression emptyLines(u"\\n[ \\t]*\\n\\s*"_s);
    for (const QString& paragraph : text(name, own).split(emptyLines, Qt::SkipEmptyParts))
        section.parts.emplace_back(Paragraph{role, paragraph.trimmed()});
}

}
