// Keeps the scheme: categories, their rules and their criteria trees.
#pragma once

#include "core/domain/Category.h"
#include "core/ledger/Change.h"
#include "core/storage/Database.h"

#include <map>
#include <vector>

namespace sidang {

class SchemeStore {
public:
    explicit SchemeStore(Database& database) : database_(database) {}

    /// All categories in their order, with their criteria.
    std::vector<Category> load();
    /// The category without its criteria.
    void put(const Category& category, int position);
    void remove(CategoryId category);
    void put(const CriterionNode& node, int position);
    void remove(CriterionId criterion);

private:
    std::map<CriterionId, Indicator> loadIndicators();
    std::optional<Reading> loadReading(const class Statement& row);
    Scale loadScale(const class Statement& row);
    void loadLevels(std::map<CriterionId, Indicator>& indicators);
    void loadBands(std::map<CriterionId, Indicator>& indicators);
    void loadCriteria(std::vector<Category>& categories);
    void removeScale(CriterionId criterion);
    void putIndicator(CriterionId criterion, const Indicator& indicator);

    Database& database_;
};

}
