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
    void add(const std::vector<Nominee>& nominees);

private:
    Database& database_;
};

}
