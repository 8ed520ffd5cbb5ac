// Keeps the jury and the recusals.
#pragma once

#include "core/domain/Juror.h"
#include "core/storage/Database.h"

#include <vector>

namespace sidang {

class JuryStore {
public:
    explicit JuryStore(Database& database) : database_(database) {}

    std::vector<Juror> load();
    std::vector<Recusal> loadRecusals();
    void add(const std::vector<Juror>& jurors);
    void addRecusals(const std::vector<Recusal>& recusals);

private:
    Database& database_;
};

}
