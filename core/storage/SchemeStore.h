// Keeps the scheme: categories, their rules and their criteria trees.
#pragma once

#include "core/domain/Category.h"
#include "core/storage/Database.h"

#include <map>
#include <vector>

namespace sidang {

class SchemeStore {
public:
    explicit SchemeStore(Database& database) : database_(database) {}

    /// All categories in their order, with their criteria.
    std::vector<Category> load();
    /// Adds categories, in this order.
    void add(const std::vector<Category>& categories);

private:
    std::map<CriterionId, Indicator> loadIndicators();
    Scale loadScale(const class Statement& row);
    void loadLevels(std::map<CriterionId, Indicator>& indicators);
    void loadBands(std::map<CriterionId, Indicator>& indicators);
    void loadCriteria(std::vector<Category>& categories);
    void addCriteria(CategoryId category, std::optional<CriterionId> parent, const std::vector<Criterion>& criteria,
                     int& position);
    void addIndicator(const Criterion& criterion);

    Database& database_;
};

}
