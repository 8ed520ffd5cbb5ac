#include "core/storage/JuryStore.h"

#include "core/storage/Column.h"

#include <algorithm>

namespace sidang {

std::vector<Juror> JuryStore::load()
{
    std::vector<Juror> jurors;
    Statement row(database_, "juror_all");
    row.run();
    while (row.next()) {
        Juror juror{id<JurorId>(row, 0), row.text(2), row.text(3), row.text(4), choice<JurorRole>(database_, row, 5),
                    row.integer(6) == 1, {}, row.text(8), row.text(9), row.text(10), {}};
        if (row.integer(7) == 0)
            juror.categories.emplace();
        jurors.push_back(std::move(juror));
    }
    Statement assignment(database_, "juror_category_all");
    assignment.run();
    while (assignment.next()) {
        const auto juror = std::ranges::find(jurors, id<JurorId>(assignment, 0), &Juror::id);
        if (juror == jurors.end() || !juror->categories) {
            database_.damaged(QStringLiteral("juror_category"));
            break;
        }
        juror->categories->push_back(id<CategoryId>(assignment, 2));
    }
    loadDeputies(jurors);
    return jurors;
}

void JuryStore::loadDeputies(std::vector<Juror>& jurors)
{
    Statement row(database_, "juror_deputy_all");
    row.run();
    while (row.next()) {
        const auto juror = std::ranges::find(jurors, id<JurorId>(row, 0), &Juror::id);
        if (juror == jurors.end() || row.integer(1) != std::ssize(juror->deputies))
            return database_.damaged(QStringLiteral("juror_deputy"));
        juror->deputies.push_back({row.text(2), row.text(3), row.date(4), row.date(5)});
    }
}

std::vector<Recusal> JuryStore::loadRecusals()
{
    std::vector<Recusal> recusals;
    Statement row(database_, "recusal_all");
    row.run();
    while (row.next())
        recusals.push_back({id<JurorId>(row, 0), id<NomineeId>(row, 1), row.text(3),
                            choice<ConflictKind>(database_, row, 4)});
    return recusals;
}

void JuryStore::put(const Juror& juror, int position)
{
    Statement(database_, "juror_put")
        .run(juror.id, position, juror.code, juror.name, juror.element, word(juror.role), int(juror.scores),
             int(!juror.categories), juror.institution, juror.position, juror.nip);
    Statement(database_, "juror_category_remove").run(juror.id);
    for (std::size_t i = 0; juror.categories && i < juror.categories->size(); ++i)
        Statement(database_, "juror_category_add").run(juror.id, i, (*juror.categories)[i]);
    Statement(database_, "juror_deputy_remove").run(juror.id);
    for (std::size_t i = 0; i < juror.deputies.size(); ++i) {
        const Deputy& deputy = juror.deputies[i];
        Statement(database_, "juror_deputy_add").run(juror.id, i, deputy.name, deputy.position, deputy.first, deputy.last);
    }
}

void JuryStore::put(const Recusal& recusal, int position)
{
    Statement(database_, "recusal_put").run(recusal.juror, recusal.nominee, position, recusal.reason, word(recusal.kind));
}

void JuryStore::remove(JurorId juror)
{
    Statement(database_, "juror_category_remove").run(juror);
    Statement(database_, "juror_deputy_remove").run(juror);
    Statement(database_, "juror_remove").run(juror);
}

void JuryStore::remove(const Recusal& recusal)
{
    Statement(database_, "recusal_remove").run(recusal.juror, recusal.nominee);
}

}
