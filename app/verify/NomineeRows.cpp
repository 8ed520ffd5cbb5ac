#include "app/verify/Row.h"

#include <memory>

namespace sidang::verify {

namespace {

ExpectedTable nomineeTable(const State& state)
{
    ExpectedTable table{"nominee", {"id", "position", "code", "category_id", "name", "region", "status", "status_reason", "proposer",
                                    "leader", "contact", "sector", "size", "workers"}};
    const auto positions = positionsOf(state.nomineeOrder);
    for (const auto& [id, entry] : state.nominees) {
        const Nominee& nominee = entry.value;
        table.rows.push_back({{id, positions.at(id), cell(nominee.code), nominee.category, cell(nominee.name),
                               cell(nominee.region), cell(nominee.status), cell(nominee.statusReason), cell(nominee.proposer),
                               cell(nominee.leader), cell(nominee.contact), cell(nominee.sector), cell(nominee.size),
                               nominee.workers ? Cell(*nominee.workers) : Cell()},
                              entry.seq});
    }
    return table;
}

ExpectedTable recusalTable(const State& state)
{
    ExpectedTable table{"recusal", {"juror_id", "nominee_id", "position", "reason", "kind"}, 2};
    const auto positions = positionsOf(state.recusalOrder);
    for (const auto& [key, entry] : state.recusals)
        table.rows.push_back(
            {{key.first, key.second, positions.at(key), cell(entry.value.reason), cell(entry.value.kind)}, entry.seq});
    return table;
}

void addDecisions(std::vector<ExpectedTable>& tables, const State& state)
{
    ExpectedTable decisions{"decision", {"id", "category_id", "kind", "reason", "position"}};
    ExpectedTable nominees{"decision_nominee", {"decision_id", "position", "nominee_id"}, 2};
    const auto positions = positionsOf(state.decisionOrder);
    for (const auto& [id, entry] : state.decisions) {
        decisions.rows.push_back(
            {{id, entry.value.category, std::string_view("order"), cell(entry.value.reason), positions.at(id)}, entry.seq});
        std::int64_t position = 0;
        for (const Id nominee : entry.value.nominees)
            nominees.rows.push_back({{id, position++, nominee}, entry.seq});
    }
    tables.push_back(std::move(decisions));
    tables.push_back(std::move(nominees));
}

void addMark(Row& row, const Mark& mark)
{
    switch (mark.kind) {
    case MarkKind::number: row.cells.insert(row.cells.end(), {mark.value, std::int64_t{mark.decimals}, Cell()}); break;
    case MarkKind::level: row.cells.insert(row.cells.end(), {Cell(), Cell(), mark.value}); break;
    case MarkKind::ratio:
        row.cells.insert(row.cells.end(), {std::int64_t{1}, mark.value, std::int64_t{mark.decimals}, mark.below,
                                           std::int64_t{mark.belowDecimals}});
        break;
    case MarkKind::notApplicable:
        row.cells.insert(row.cells.end(), {std::int64_t{0}, Cell(), Cell(), Cell(), Cell()});
        break;
    }
}

/// Of a fact or figure the note stands in the mark's row.
void addNote(Row& row, const State& state, MarkKey key)
{
    const auto found = state.notes.find(key);
    if (found == state.notes.end()) {
        row.cells.resize(row.cells.size() + 3);
        return;
    }
    const Note& note = found->second.value;
    row.cells.insert(row.cells.end(), {textOrNull(note.comment), textOrNull(note.source), textOrNull(note.date)});
    row.seq = std::max(row.seq, found->second.seq);
}

void addMarks(std::vector<ExpectedTable>& tables, const State& state)
{
    ExpectedTable opinions{"juror_mark", {"nominee_id", "criterion_id", "juror_id", "value", "decimals", "level"}, 3};
    ExpectedTable facts{
        "fact_mark", {"nominee_id", "criterion_id", "value", "decimals", "level", "comment", "source", "date"}, 2};
    ExpectedTable figures{"measured_mark",
                          {"nominee_id", "criterion_id", "applicable", "numerator", "numerator_decimals", "denominator",
                           "denominator_decimals", "comment", "source", "date"},
                          2};
    for (const auto& [key, entry] : state.marks) {
        Row row{{nomineeOf(key), criterionOf(key)}, entry.seq};
        if (jurorOf(key) != 0) {
            row.cells.emplace_back(jurorOf(key));
            addMark(row, entry.value);
            opinions.rows.push_back(std::move(row));
            continue;
        }
        addMark(row, entry.value);
        addNote(row, state, key);
        const bool isFigure = entry.value.kind == MarkKind::ratio || entry.value.kind == MarkKind::notApplicable;
        (isFigure ? figures : facts).rows.push_back(std::move(row));
    }
    tables.push_back(std::move(opinions));
    tables.push_back(std::move(facts));
    tables.push_back(std::move(figures));
}

void addBesideMarks(std::vector<ExpectedTable>& tables, const State& state)
{
    ExpectedTable notes{"juror_mark_note", {"nominee_id", "criterion_id", "juror_id", "comment", "source", "date"}, 3};
    for (const auto& [key, entry] : state.notes) {
        const Note& note = entry.value;
        if (jurorOf(key) != 0)
            notes.rows.push_back({{nomineeOf(key), criterionOf(key), jurorOf(key), textOrNull(note.comment),
                                   textOrNull(note.source), textOrNull(note.date)},
                                  entry.seq});
    }
    ExpectedTable attestations{"attestation", {"nominee_id", "criterion_id", "entered_by", "confirmed_by"}, 2};
    for (const auto& [key, entry] : state.attestations)
        attestations.rows.push_back(
            {{nomineeOf(key), criterionOf(key), idOrNull(entry.value.entered), idOrNull(entry.value.confirmed)}, entry.seq});
    tables.push_back(std::move(notes));
    tables.push_back(std::move(attestations));
}

void addDocuments(std::vector<ExpectedTable>& tables, const State& state)
{
    ExpectedTable documents{
        "document", {"nominee_id", "requirement_id", "state", "received", "note", "verified_by", "verified_on"}, 2};
    ExpectedTable files{"document_file", {"nominee_id", "requirement_id", "position", "hash", "name", "size"}, 3};
    for (const auto& [key, entry] : state.documents) {
        const Document& document = entry.value;
        documents.rows.push_back({{key.first, key.second, cell(document.state), textOrNull(document.received),
                                   cell(document.note), idOrNull(document.verified), textOrNull(document.verifiedOn)},
                                  entry.seq});
        std::int64_t position = 0;
        for (const Attachment& file : document.files)
            files.rows.push_back({{key.first, key.second, position++, cell(file.hash), cell(file.name), file.size}, entry.seq});
    }
    tables.push_back(std::move(documents));
    tables.push_back(std::move(files));
}

ExpectedTable figureTable(const State& state)
{
    ExpectedTable table{"monthly_figure",
                        {"nominee_id", "programme", "segment", "month", "basis", "members", "universe", "source", "date"},
                        5};
    for (const auto& [key, entry] : state.figures) {
        const Figure& figure = entry.value;
        const auto& [nominee, programme, segment, month, basis] = key;
        table.rows.push_back(
            {{nominee, cell(programme), cell(segment), cell(month), cell(basis),
              figure.applicable ? Cell(figure.members) : Cell(), figure.applicable ? Cell(figure.universe) : Cell(),
              cell(figure.source), textOrNull(figure.date)},
             entry.seq});
    }
    return table;
}

ExpectedTable interviewTable(const State& state)
{
    ExpectedTable table{"interview",
                        {"nominee_id", "sequence", "starts", "talk", "questions", "mode", "state", "leader", "companions",
                         "place"}};
    for (const auto& [id, entry] : state.interviews) {
        const Interview& interview = entry.value;
        table.rows.push_back(
            {{id, interview.order, textOrNull(interview.starts), interview.talk, interview.questions, cell(interview.mode),
              cell(interview.state), cell(interview.leader), cell(interview.companions), cell(interview.place)},
             entry.seq});
    }
    return table;
}

void addSheets(std::vector<ExpectedTable>& tables, const State& state)
{
    ExpectedTable draws{"draw", {"category_id", "method", "seed"}};
    for (const auto& [id, entry] : state.draws)
        draws.rows.push_back({{id, cell(entry.value.method), entry.value.seed}, entry.seq});
    ExpectedTable seconds{
        "second_mark", {"nominee_id", "criterion_id", "juror_id", "value", "decimals", "level", "keyed_by"}, 3};
    for (const auto& [key, entry] : state.secondMarks) {
        Row row{{nomineeOf(key), criterionOf(key), jurorOf(key)}, entry.seq};
        addMark(row, entry.value.mark);
        row.cells.emplace_back(entry.value.by);
        seconds.rows.push_back(std::move(row));
    }
    ExpectedTable sheets{"score_sheet", {"nominee_id", "juror_id", "final", "comment"}, 2};
    for (const auto& [key, entry] : state.sheets)
        sheets.rows.push_back({{key.first, key.second, cell(entry.value.final), cell(entry.value.comment)}, entry.seq});
    tables.push_back(std::move(draws));
    tables.push_back(std::move(seconds));
    tables.push_back(std::move(sheets));
}

void addStages(std::vector<ExpectedTable>& tables, const State& state)
{
    ExpectedTable stages{"stage", {"category_id", "phase", "scheme"}};
    for (const auto& [id, entry] : state.stages)
        stages.rows.push_back({{id, cell(entry.value.phase), entry.value.scheme}, entry.seq});
    ExpectedTable results{"closed_result", {"category_id", "version", "scheme", "ranking"}, 2};
    for (const auto& [key, entry] : state.closed)
        results.rows.push_back({{key.first, key.second, entry.value.scheme, cell(entry.value.ranking)}, entry.seq});
    tables.push_back(std::move(stages));
    tables.push_back(std::move(results));
}

}

std::vector<ExpectedTable> nomineeTables(const State& state)
{
    std::vector<ExpectedTable> tables;
    tables.push_back(nomineeTable(state));
    tables.push_back(recusalTable(state));
    addDecisions(tables, state);
    addMarks(tables, state);
    addBesideMarks(tables, state);
    addDocuments(tables, state);
    tables.push_back(figureTable(state));
    tables.push_back(interviewTable(state));
    addSheets(tables, state);
    addStages(tables, state);
    return tables;
}

}
