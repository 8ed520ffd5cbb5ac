#include "core/storage/SchemeStore.h"

#include "core/storage/Column.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct CriterionRow {
    CategoryId category;
    std::optional<CriterionId> parent;
    Criterion criterion;
};

std::optional<QString> textOf(const std::optional<Decimal>& number)
{
    return number ? std::optional(number->toText()) : std::nullopt;
}

/// The rows below `parent` as a tree, in their order; taken out of `rows`.
std::vector<Criterion> treeOf(std::vector<CriterionRow>& rows, CategoryId category, std::optional<CriterionId> parent)
{
    std::vector<Criterion> criteria;
    for (CriterionRow& row : rows) {
        if (row.category != category || row.parent != parent)
            continue;
        row.category = {}; // taken
        criteria.push_back(std::move(row.criterion));
    }
    for (Criterion& criterion : criteria)
        criterion.children = treeOf(rows, category, criterion.id);
    return criteria;
}

}

std::vector<Category> SchemeStore::load()
{
    std::vector<Category> categories;
    Statement row(database_, "category_all");
    row.run();
    while (row.next()) {
        const Rules rules{
            .aggregate = choice<Aggregate>(database_, row, 7),
            .missing = choice<MissingRule>(database_, row, 8),
            .quorum = static_cast<int>(row.integer(9)),
            .rankOn = choice<RankOn>(database_, row, 10),
            .decimals = static_cast<int>(row.integer(11)),
            .ties = {},
            .numbering = choice<Numbering>(database_, row, 12),
            .commentBelow = decimalOrNothing(database_, row, 13),
            .commentFrom = decimalOrNothing(database_, row, 14),
            .doubleEntry = row.integer(15) == 1,
        };
        categories.push_back({id<CategoryId>(row, 0),
                              row.text(2),
                              row.text(3),
                              static_cast<int>(row.integer(4)),
                              static_cast<int>(row.integer(5)),
                              static_cast<int>(row.integer(6)),
                              rules,
                              {}});
    }
    Statement tie(database_, "category_tie_all");
    tie.run();
    while (tie.next()) {
        const auto category = std::ranges::find(categories, id<CategoryId>(tie, 0), &Category::id);
        if (category == categories.end())
            database_.damaged(u"category_tie"_s);
        else
            category->rules.ties << tie.text(2);
    }
    loadCriteria(categories);
    return categories;
}

void SchemeStore::loadCriteria(std::vector<Category>& categories)
{
    std::map<CriterionId, Indicator> indicators = loadIndicators();
    std::vector<CriterionRow> rows;
    Statement row(database_, "criterion_all");
    row.run();
    while (row.next()) {
        Criterion criterion{id<CriterionId>(row, 0), row.text(4), row.text(5), {}, {}, row.text(6)};
        if (const auto found = indicators.find(criterion.id); found != indicators.end()) {
            criterion.indicator = std::move(found->second);
            indicators.erase(found);
        }
        const auto parent = row.isNull(2) ? std::nullopt : std::optional(id<CriterionId>(row, 2));
        rows.push_back({id<CategoryId>(row, 1), parent, std::move(criterion)});
    }
    for (Category& category : categories)
        category.criteria = treeOf(rows, category.id, std::nullopt);
    const bool isTaken = std::ranges::all_of(rows, [](const CriterionRow& left) { return left.category == CategoryId{}; });
    if (!isTaken || !indicators.empty())
        database_.damaged(u"criterion"_s);
}

std::map<CriterionId, Indicator> SchemeStore::loadIndicators()
{
    std::map<CriterionId, Indicator> indicators;
    Statement row(database_, "indicator_all");
    row.run();
    while (row.next()) {
        indicators.emplace(id<CriterionId>(row, 0), Indicator{decimal(database_, row, 1), choice<Source>(database_, row, 2),
                                                              loadScale(row), row.text(3), loadReading(row)});
    }
    loadLevels(indicators);
    loadBands(indicators);
    return indicators;
}

std::optional<Reading> SchemeStore::loadReading(const Statement& row)
{
    if (row.isNull(13))
        return std::nullopt;
    return Reading{choice<Programme>(database_, row, 11), choice<Segment>(database_, row, 12), choice<Over>(database_, row, 13)};
}

Scale SchemeStore::loadScale(const Statement& row)
{
    switch (choice<ScaleKind>(database_, row, 4)) {
    case ScaleKind::Points:
        return PointsScale{decimal(database_, row, 5), decimal(database_, row, 6), decimal(database_, row, 7)};
    case ScaleKind::Ratio:
        return RatioScale{decimal(database_, row, 8), decimal(database_, row, 9), static_cast<int>(row.integer(10))};
    case ScaleKind::Levels: return LevelsScale{};
    case ScaleKind::Bands: return BandsScale{};
    }
    Q_UNREACHABLE();
}

void SchemeStore::loadLevels(std::map<CriterionId, Indicator>& indicators)
{
    Statement row(database_, "rubric_level_all");
    row.run();
    while (row.next()) {
        const auto found = indicators.find(id<CriterionId>(row, 0));
        auto* scale = found == indicators.end() ? nullptr : std::get_if<LevelsScale>(&found->second.scale);
        if (!scale || row.integer(1) != std::ssize(scale->levels))
            return database_.damaged(u"rubric_level"_s);
        scale->levels.push_back({row.text(2), row.text(3), decimal(database_, row, 4), row.text(5)});
    }
}

void SchemeStore::loadBands(std::map<CriterionId, Indicator>& indicators)
{
    Statement row(database_, "band_all");
    row.run();
    while (row.next()) {
        const auto found = indicators.find(id<CriterionId>(row, 0));
        auto* scale = found == indicators.end() ? nullptr : std::get_if<BandsScale>(&found->second.scale);
        if (!scale || row.integer(1) != std::ssize(scale->bands))
            return database_.damaged(u"band"_s);
        scale->bands.push_back({decimal(database_, row, 2), decimal(database_, row, 3)});
    }
}

void SchemeStore::put(const Category& value, int position)
{
    const Rules& rules = value.rules;
    Statement(database_, "category_put")
        .run(value.id, position, value.code, value.title, value.places, value.harapan, value.sentUp, word(rules.aggregate),
             word(rules.missing), rules.quorum, word(rules.rankOn), rules.decimals, word(rules.numbering),
             textOf(rules.commentBelow), textOf(rules.commentFrom), int(rules.doubleEntry));
    Statement(database_, "category_tie_remove").run(value.id);
    for (qsizetype i = 0; i < rules.ties.size(); ++i)
        Statement(database_, "category_tie_add").run(value.id, qint64(i), rules.ties[i]);
}

void SchemeStore::remove(CategoryId category)
{
    Statement(database_, "category_tie_remove").run(category);
    Statement(database_, "category_remove").run(category);
}

void SchemeStore::put(const CriterionNode& node, int position)
{
    Statement(database_, "criterion_put").run(node.id, node.category, node.parent, position, node.code, node.title, node.guidance);
    removeScale(node.id);
    if (node.indicator)
        putIndicator(node.id, *node.indicator);
    else
        Statement(database_, "indicator_remove").run(node.id);
}

void SchemeStore::remove(CriterionId criterion)
{
    removeScale(criterion);
    Statement(database_, "indicator_remove").run(criterion);
    Statement(database_, "criterion_remove").run(criterion);
}

void SchemeStore::removeScale(CriterionId criterion)
{
    Statement(database_, "rubric_level_remove").run(criterion);
    Statement(database_, "band_remove").run(criterion);
}

void SchemeStore::putIndicator(CriterionId criterion, const Indicator& indicator)
{
    const auto* points = std::get_if<PointsScale>(&indicator.scale);
    const auto* ratio = std::get_if<RatioScale>(&indicator.scale);
    const auto text = [](const auto* scale, auto member) {
        return scale ? std::optional((scale->*member).toText()) : std::nullopt;
    };
    const auto wordOf = [&indicator](auto member) {
        return indicator.reading ? std::optional(word(*indicator.reading.*member)) : std::nullopt;
    };
    Statement(database_, "indicator_put")
        .run(criterion, indicator.weight.toText(), word(indicator.source), indicator.provenance,
             word(kindOf(indicator.scale)), text(points, &PointsScale::min), text(points, &PointsScale::max),
             text(points, &PointsScale::step), text(ratio, &RatioScale::target), text(ratio, &RatioScale::cap),
             ratio ? std::optional(ratio->decimals) : std::nullopt, wordOf(&Reading::programme), wordOf(&Reading::segment),
             wordOf(&Reading::over));
    if (const auto* levels = std::get_if<LevelsScale>(&indicator.scale)) {
        for (std::size_t i = 0; i < levels->levels.size(); ++i) {
            const RubricLevel& level = levels->levels[i];
            Statement(database_, "rubric_level_add").run(criterion, i, level.code, level.title, level.score.toText(), level.text);
        }
    }
    if (const auto* bands = std::get_if<BandsScale>(&indicator.scale)) {
        for (std::size_t i = 0; i < bands->bands.size(); ++i)
            Statement(database_, "band_add").run(criterion, i, bands->bands[i].from.toText(), bands->bands[i].score.toText());
    }
}

}
