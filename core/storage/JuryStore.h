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
    void put(const Juror& juror, int position);
    void put(const Recusal& recusal, int position);
    void remove(JurorId juror);
    void remove(const Recusal& recusal);

private:
    void loadDeputies(std::vector<Juror>& jurors);

    Database& database_;
};

}
