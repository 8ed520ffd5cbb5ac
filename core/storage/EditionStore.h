// Keeps the edition itself: label, period, stationery.
#pragma once

#include "core/domain/Edition.h"
#include "core/storage/Database.h"

namespace sidang {

class EditionStore {
public:
    explicit EditionStore(Database& database) : database_(database) {}

    /// The edition; without one the database is damaged.
    Edition load();
    void put(const Edition& edition);

private:
    Database& database_;
};

}
