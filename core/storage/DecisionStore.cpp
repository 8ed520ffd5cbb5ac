#include "core/storage/DecisionStore.h"

#include "core/storage/Column.h"

#include <map>

using namespace Qt::StringLiterals;

namespace sidang {

std::vector<Decision> DecisionStore::load()
{
    std::map<qint64, std::vector<NomineeId>> nominees;
    Statement nominee(database_, "decision_nominee_all");
    nominee.run();
    while (nominee.next())
        nominees[nominee.integer(0)].push_back(id<NomineeId>(nominee, 2));
    std::vector<Decision> decisions;
    Statement row(database_, "decision_all");
    row.run();
    while (row.next())
        decisions.push_back({id<DecisionId>(row, 0), id<CategoryId>(row, 2), nominees[row.integer(0)], row.text(4)});
    return decisions;
}

void DecisionStore::put(const Decision& decision, int position)
{
    Statement(database_, "decision_put").run(decision.id, position, decision.category, u"order"_s, decision.reason);
    Statement(database_, "decision_nominee_remove").run(decision.id);
    for (std::size_t i = 0; i < decision.nominees.size(); ++i)
        Statement(database_, "decision_nominee_add").run(decision.id, i, decision.nominees[i]);
}

void DecisionStore::remove(DecisionId decision)
{
    Statement(database_, "decision_nominee_remove").run(decision);
    Statement(database_, "decision_remove").run(decision);
}

}
