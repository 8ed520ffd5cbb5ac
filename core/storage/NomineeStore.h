// Keeps the nominees.
#pragma once

#include "core/domain/Nominee.h"
#include "core/storage/Database.h"

#include <vector>

namespace sidang {

class NomineeStore {
public:
    explicit NomineeStore(Database& database) : database_(database) {}

    std::vector<Nominee> load();
    void put(const Nominee& nominee, int position);
    void remove(NomineeId nominee);

private:
    Database& database_;
};

}
