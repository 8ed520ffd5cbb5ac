#include "ui/models/newedition/NewEdition.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

EditionBook bookOf(const NewEdition& made)
{
    EditionBook book;
    book.edition = made.edition;
    book.officials.push_back({.id = newAdministrator, .name = made.administrator, .role = OfficialRole::Administrator});
    const auto add = [&book](const QString& name, OfficialRole role) {
        if (!name.isEmpty())
            book.officials.push_back({.id = {static_cast<qint32>(book.officials.size()) + 1}, .name = name, .role = role});
    };
    add(made.operator1, OfficialRole::Operator1);
    add(made.operator2, OfficialRole::Operator2);
    book.categories = made.scheme.categories;
    book.requirements = made.scheme.requirements;
    book.jurors = made.jurors;
    return book;
}

std::vector<JurySeat> usualSeats()
{
    // Names of offices as Indonesian papers call them.
    const std::pair<JurorRole, QString> seats[] = {
        {JurorRole::Chair, u"Sekretaris Daerah"_s},
        {JurorRole::Secretary, u"Kepala Kantor BPJS Ketenagakerjaan"_s},
        {JurorRole::Member, u"Kepala Dinas Tenaga Kerja"_s},
        {JurorRole::Member, u"Asosiasi Pengusaha Indonesia (Apindo)"_s},
        {JurorRole::Member, u"Serikat pekerja"_s},
        {JurorRole::Member, u"Ahli jaminan sosial"_s},
        {JurorRole::Member, u"Ahli ekonomi"_s},
        {JurorRole::Member, u"Ahli hukum"_s},
        {JurorRole::Member, u"Ahli kebijakan publik"_s},
    };
    std::vector<JurySeat> made;
    for (const auto& [role, element] : seats)
        made.push_back({role, {}, {}, element});
    return made;
}

std::vector<Juror> jurorsOf(const std::vector<JurySeat>& seats)
{
    std::vector<Juror> jurors;
    for (const JurySeat& seat : seats) {
        if (seat.name.isEmpty())
            continue;
        const auto number = static_cast<qint32>(jurors.size()) + 1;
        jurors.push_back({.id = {number},
                          .code = u"J%1"_s.arg(number),
                          .name = seat.name,
                          .element = seat.element,
                          .role = seat.role,
                          .institution = seat.institution});
    }
    return jurors;
}

AssessmentPeriod usualPeriod(QDate today)
{
    const int year = today.month() <= 6 ? today.year() - 1 : today.year();
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

QString fileNameFor(const QString& label)
{
    static const QRegularExpression forbidden(uR"([\x00-\x1f\\/:*?"<>|])"_s);
    QString name = label.simplified();
    name.remove(forbidden);
    while (name.startsWith(u'.') || name.endsWith(u'.') || name.endsWith(u' '))
        name.remove(name.startsWith(u'.') ? 0 : name.size() - 1, 1);
    return (name.isEmpty() ? u"edisi"_s : name.left(100)) + u".sidang"_s;
}

bool isExample(const SchemeContent& scheme)
{
    return std::ranges::any_of(scheme.categories, hasUnconfirmedWeights);
}

}
