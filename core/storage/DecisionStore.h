// Keeps the decisions of the plenary.
#pragma once

#include "core/domain/Decision.h"
#include "core/storage/Database.h"

#include <vector>

namespace sidang {

class DecisionStore {
public:
    explicit DecisionStore(Database& database) : database_(database) {}

    std::vector<Decision> load();
    void put(const Decision& decision, int position);
    void remove(DecisionId decision);

private:
    Database& database_;
};

}
