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
                    row.integer(6) == 1, {}};
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
    return jurors;
}

std::vector<Recusal> JuryStore::loadRecusals()
{
    std::vector<Recusal> recusals;
    Statement row(database_, "recusal_all");
    row.run();
    while (row.next())
        recusals.push_back({id<JurorId>(row, 0), id<NomineeId>(row, 1), row.text(3)});
    return recusals;
}

void JuryStore::add(const std::vector<Juror>& jurors)
{
    Statement row(database_, "juror_add");
    Statement assignment(database_, "juror_category_add");
    for (std::size_t i = 0; i < jurors.size(); ++i) {
        const Juror& juror = jurors[i];
        row.run(juror.id, i, juror.code, juror.name, juror.element, word(juror.role), int(juror.scores),
                int(!juror.categories));
        for (std::size_t position = 0; juror.categories && position < juror.categories->size(); ++position)
            assignment.run(juror.id, position, (*juror.categories)[position]);
    }
}

void JuryStore::addRecusals(const std::vector<Recusal>& recusals)
{
    Statement row(database_, "recusal_add");
    for (std::size_t i = 0; i < recusals.size(); ++i)
        row.run(recusals[i].juror, recusals[i].nominee, i, recusals[i].reason);
}

}
