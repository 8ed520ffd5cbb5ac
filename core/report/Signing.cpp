#include "core/report/Signing.h"

#include "core/domain/Deputies.h"
#include "core/report/Subject.h"
#include "core/text/Dates.h"
#include "core/text/Nip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

void sortByRole(std::vector<const Juror*>& jury)
{
    std::ranges::stable_sort(jury, {}, &Juror::role);
}

const Deputy* actingOn(const Juror& juror, QDate day)
{
    return day.isValid() ? deputyOn(juror, day) : nullptr;
}

QString withoutEmpty(const QStringList& parts, const QString& between)
{
    QStringList there;
    std::ranges::copy_if(parts, std::back_inserter(there), [](const QString& part) { return !part.isEmpty(); });
    return there.join(between);
}

/// Below each other, as lists of officials have it.
QString nameAndNumber(const Juror& juror)
{
    return withoutEmpty({juror.name, nipLine(juror.nip)}, u"\n"_s);
}

TableRow signatureRow(const Juror& juror, qsizetype number, QDate day)
{
    const Deputy* deputy = actingOn(juror, day);
    const QString name = deputy ? deputy->name + u"\na.n. "_s + juror.name : nameAndNumber(juror);
    return {.cells = {{.text = QString::number(number)},
                      {.text = name},
                      {.text = deputy && !deputy->position.isEmpty() ? deputy->position : officeOf(juror)},
                      {.text = juryRoleName(juror.role)},
                      {.text = lineToSign(number)}},
            .room = InkRoom::Signature};
}

}

QString juryRoleName(JurorRole role)
{
    switch (role) {
    case JurorRole::Chair: return u"Ketua"_s;
    case JurorRole::Secretary: return u"Sekretaris"_s;
    case JurorRole::Member: break;
    }
    return u"Anggota"_s;
}

QString officeOf(const Juror& juror)
{
    return juror.element.isEmpty() ? withoutEmpty({juror.position, juror.institution}, u", "_s) : juror.element;
}

QString nipLine(const QString& nip)
{
    return nip.isEmpty() ? QString() : u"NIP "_s + nipText(nip);
}

std::vector<const Juror*> juryOf(const EditionBook& book, CategoryId category)
{
    std::vector<const Juror*> jury;
    for (const Juror& juror : book.jurors) {
        if (!juror.categories || std::ranges::find(*juror.categories, category) != juror.categories->end())
            jury.push_back(&juror);
    }
    sortByRole(jury);
    return jury;
}

std::vector<const Juror*> juryOf(const EditionBook& book)
{
    std::vector<const Juror*> jury;
    for (const Juror& juror : book.jurors)
        jury.push_back(&juror);
    sortByRole(jury);
    return jury;
}

QString placeAndDate(const Edition& edition, QDate date)
{
    return orDots(edition.place) + u", "_s + orDots(longDate(date));
}

SignatureBlock signatureOf(const Juror& juror, const QString& title, const Edition& edition, QDate date)
{
    SignatureBlock block{.placeAndDate = placeAndDate(edition, date)};
    const QString office = officeOf(juror);
    if (const Deputy* deputy = actingOn(juror, date)) {
        block.role = {u"a.n. "_s + withoutEmpty({title, office}, u", "_s)};
        if (!deputy->position.isEmpty())
            block.role << deputy->position;
        block.role.last() += u',';
        block.name = deputy->name;
        return block;
    }
    block.role = {title + u','};
    if (!office.isEmpty())
        block.role << office;
    block.name = juror.name;
    block.idLine = nipLine(juror.nip);
    return block;
}

Table signatureTable(const std::vector<const Juror*>& jury, QDate day)
{
    Table table{.columns = {narrow(u"No."_s), wide(u"Nama dan NIP"_s), wide(u"Unsur"_s), narrow(u"Kedudukan"_s),
                            narrow(u"Tanda tangan"_s, ColumnAlign::Start)}};
    for (const Juror* juror : jury)
        table.rows.emplace_back(signatureRow(*juror, std::ssize(table.rows) + 1, day));
    table.splitting = Splitting::Never;
    return table;
}

QString lineToSign(qsizetype number)
{
    return u"%1.\u00A0........................................"_s.arg(number);
}

Table juryTable(const std::vector<const Juror*>& jury)
{
    Table table{.columns = {narrow(u"No."_s), wide(u"Nama dan NIP"_s), wide(u"Unsur"_s), narrow(u"Kedudukan"_s)}};
    for (const Juror* juror : jury) {
        table.rows.emplace_back(TableRow{.cells = {{.text = QString::number(table.rows.size() + 1)},
                                                   {.text = nameAndNumber(*juror)},
                                                   {.text = officeOf(*juror)},
                                                   {.text = juryRoleName(juror->role)}}});
    }
    return table;
}

}
