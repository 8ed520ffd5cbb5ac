#include "app/verify/Row.h"

#include <algorithm>
#include <memory>

namespace sidang::verify {

namespace {

ExpectedTable editionTable(const State& state)
{
    ExpectedTable table{
        "edition",
        {"id", "label", "level", "region", "period_first", "period_last", "documents_due", "letterhead", "place",
         "logo", "secretariat", "letter_number", "check_on", "interviews_on", "plenary_on", "paper"}};
    for (const auto& [id, entry] : state.edition) {
        const Edition& edition = entry.value;
        auto lines = std::make_unique<std::string>();
        for (std::size_t i = 0; i < edition.letterhead.size(); ++i)
            lines->append(i == 0 ? "" : "\n").append(edition.letterhead[i]);
        table.rows.push_back({{id, cell(edition.label), cell(edition.level), cell(edition.region), cell(edition.first),
                               cell(edition.last), textOrNull(edition.documentsDue), cell(*lines), cell(edition.place),
                               cell(edition.logo), cell(edition.secretariat), cell(edition.letterNumber),
                               textOrNull(edition.checkOn), textOrNull(edition.interviewsOn), textOrNull(edition.plenaryOn),
                               cell(edition.paper)},
                              entry.seq});
        table.kept.push_back(std::move(lines));
    }
    return table;
}

ExpectedTable legalBasisTable(const State& state)
{
    ExpectedTable table{"legal_basis", {"position", "citation"}};
    for (const auto& [id, entry] : state.edition) {
        std::int64_t position = 0;
        for (const Text& citation : entry.value.legalBasis)
            table.rows.push_back({{position++, cell(citation)}, entry.seq});
    }
    return table;
}

ExpectedTable officialTable(const State& state)
{
    ExpectedTable table{"official", {"id", "position", "name", "role", "passphrase", "serves", "office", "nip"}};
    const auto positions = positionsOf(state.officialOrder);
    for (const auto& [id, entry] : state.officials) {
        const Official& official = entry.value;
        table.rows.push_back({{id, positions.at(id), cell(official.name), cell(official.role), cell(official.passphrase),
                               cell(official.serves), cell(official.position), cell(official.nip)},
                              entry.seq});
    }
    return table;
}

ExpectedTable categoryTable(const State& state)
{
    ExpectedTable table{"category",
                        {"id", "position", "code", "title", "places", "harapan", "sent_up", "aggregate", "missing", "quorum",
                         "rank_on", "decimals", "numbering", "comment_below", "comment_from", "double_entry"}};
    const auto positions = positionsOf(state.categoryOrder);
    for (const auto& [id, entry] : state.categories) {
        const Category& category = entry.value;
        table.rows.push_back({{id, positions.at(id), cell(category.code), cell(category.title), category.places,
                               category.harapan, category.sentUp, cell(category.aggregate), cell(category.missing),
                               category.quorum, cell(category.rankOn), category.decimals, cell(category.numbering),
                               textOrNull(category.commentBelow), textOrNull(category.commentFrom), cell(category.doubleEntry)},
                              entry.seq});
    }
    return table;
}

ExpectedTable tieTable(const State& state)
{
    ExpectedTable table{"category_tie", {"category_id", "position", "code"}, 2};
    for (const auto& [id, entry] : state.categories) {
        std::int64_t position = 0;
        for (const Text& code : entry.value.ties)
            table.rows.push_back({{id, position++, cell(code)}, entry.seq});
    }
    return table;
}

ExpectedTable criterionTable(const State& state)
{
    ExpectedTable table{"criterion", {"id", "category_id", "parent_id", "position", "code", "title", "guidance"}};
    std::map<Id, std::int64_t> positions;
    for (const auto& [siblings, order] : state.criterionOrder)
        positions.merge(positionsOf(order));
    for (const auto& [id, entry] : state.criteria) {
        const Criterion& criterion = entry.value;
        table.rows.push_back({{id, criterion.category, idOrNull(criterion.parent), positions.at(id), cell(criterion.code),
                               cell(criterion.title), cell(criterion.guidance)},
                              entry.seq});
    }
    return table;
}

ExpectedTable indicatorTable(const State& state)
{
    ExpectedTable table{"indicator",
                        {"criterion_id", "weight", "source", "provenance", "scale", "points_min", "points_max",
                         "points_step", "ratio_target", "ratio_cap", "ratio_decimals", "reading_programme",
                         "reading_segment", "reading_over"}};
    for (const auto& [id, entry] : state.criteria) {
        if (!entry.value.indicator)
            continue;
        const Indicator& indicator = *entry.value.indicator;
        const Scale& scale = indicator.scale;
        const auto reading = [&](Text Reading::*part) {
            return indicator.reading ? cell(*indicator.reading.*part) : Cell();
        };
        // The texts of other scales are empty.
        table.rows.push_back(
            {{id, cell(indicator.weight), cell(indicator.source), cell(indicator.provenance), cell(scale.kind),
              textOrNull(scale.min), textOrNull(scale.max), textOrNull(scale.step), textOrNull(scale.target),
              textOrNull(scale.cap), scale.kind == "ratio" ? Cell(scale.decimals) : Cell(),
              reading(&Reading::programme), reading(&Reading::segment), reading(&Reading::over)},
             entry.seq});
    }
    return table;
}

std::vector<ExpectedTable> scaleTables(const State& state)
{
    ExpectedTable levels{"rubric_level", {"criterion_id", "position", "code", "title", "score", "text"}, 2};
    ExpectedTable bands{"band", {"criterion_id", "position", "from_value", "score"}, 2};
    for (const auto& [id, entry] : state.criteria) {
        if (!entry.value.indicator)
            continue;
        const Scale& scale = entry.value.indicator->scale;
        std::int64_t position = 0;
        for (const Level& level : scale.levels)
            levels.rows.push_back({{id, position++, cell(level.code), cell(level.title), cell(level.score), cell(level.text)},
                                   entry.seq});
        position = 0;
        for (const Band& band : scale.bands)
            bands.rows.push_back({{id, position++, cell(band.from), cell(band.score)}, entry.seq});
    }
    std::vector<ExpectedTable> tables;
    tables.push_back(std::move(levels));
    tables.push_back(std::move(bands));
    return tables;
}

ExpectedTable requirementTable(const State& state)
{
    ExpectedTable table{"requirement", {"id", "position", "category_id", "code", "title", "mandatory"}};
    const auto positions = positionsOf(state.requirementOrder);
    for (const auto& [id, entry] : state.requirements) {
        const Requirement& requirement = entry.value;
        table.rows.push_back({{id, positions.at(id), requirement.category, cell(requirement.code), cell(requirement.title),
                               cell(requirement.mandatory)},
                              entry.seq});
    }
    return table;
}

std::vector<ExpectedTable> jurorTables(const State& state)
{
    ExpectedTable jurors{"juror", {"id", "position", "code", "name", "element", "role", "scores", "all_categories",
                                   "institution", "office", "nip"}};
    ExpectedTable assigned{"juror_category", {"juror_id", "position", "category_id"}, 2};
    ExpectedTable deputies{"juror_deputy", {"juror_id", "position", "name", "office", "first_day", "last_day"}, 2};
    const auto positions = positionsOf(state.jurorOrder);
    for (const auto& [id, entry] : state.jurors) {
        const Juror& juror = entry.value;
        jurors.rows.push_back({{id, positions.at(id), cell(juror.code), cell(juror.name), cell(juror.element),
                                cell(juror.role), cell(juror.scores), cell(!juror.categories.has_value()),
                                cell(juror.institution), cell(juror.position), cell(juror.nip)},
                               entry.seq});
        std::int64_t place = 0;
        for (const Deputy& deputy : juror.deputies)
            deputies.rows.push_back({{id, place++, cell(deputy.name), cell(deputy.position), textOrNull(deputy.first),
                                      textOrNull(deputy.last)},
                                     entry.seq});
        if (!juror.categories)
            continue;
        std::int64_t position = 0;
        for (const Id category : *juror.categories)
            assigned.rows.push_back({{id, position++, category}, entry.seq});
    }
    std::vector<ExpectedTable> tables;
    tables.push_back(std::move(jurors));
    tables.push_back(std::move(assigned));
    tables.push_back(std::move(deputies));
    return tables;
}

}

std::vector<ExpectedTable> schemeTables(const State& state)
{
    std::vector<ExpectedTable> tables;
    tables.push_back(editionTable(state));
    tables.push_back(legalBasisTable(state));
    tables.push_back(officialTable(state));
    tables.push_back(categoryTable(state));
    tables.push_back(tieTable(state));
    tables.push_back(criterionTable(state));
    tables.push_back(indicatorTable(state));
    std::ranges::move(scaleTables(state), std::back_inserter(tables));
    tables.push_back(requirementTable(state));
    std::ranges::move(jurorTables(state), std::back_inserter(tables));
    return tables;
}

}
