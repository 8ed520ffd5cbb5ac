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
        decisions.push_back({id<CategoryId>(row, 1), nominees[row.integer(0)], row.text(3)});
    return decisions;
}

void DecisionStore::add(const std::vector<Decision>& decisions)
{
    Statement row(database_, "decision_add");
    Statement nominee(database_, "decision_nominee_add");
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        row.run(i + 1, decisions[i].category, u"order"_s, decisions[i].reason);
        for (std::size_t position = 0; position < decisions[i].nominees.size(); ++position)
            nominee.run(i + 1, position, decisions[i].nominees[position]);
    }
}

}
