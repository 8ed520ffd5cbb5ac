#include "app/verify/Row.h"

namespace sidang::verify {

namespace {

ExpectedTable formTable(const State& state)
{
    ExpectedTable table{"sheet_form", {"id", "nominee_id", "juror_id", "version", "state", "reason"}};
    for (const auto& [id, entry] : state.forms) {
        const Form& form = entry.value;
        table.rows.push_back({{id, form.nominee, form.juror, form.version, cell(form.state), cell(form.reason)}, entry.seq});
    }
    return table;
}

ExpectedTable printingTable(const State& state)
{
    ExpectedTable table{
        "printing", {"id", "form", "category_id", "nominee_id", "juror_id", "papers", "pages", "paper", "medium"}};
    for (const auto& [id, entry] : state.printings) {
        const Printing& printing = entry.value;
        table.rows.push_back({{id, cell(printing.form), idOrNull(printing.category), idOrNull(printing.nominee),
                               idOrNull(printing.juror), printing.papers, printing.pages, cell(printing.paper),
                               cell(printing.medium)},
                              entry.seq});
    }
    return table;
}

ExpectedTable textTable(const State& state)
{
    ExpectedTable table{"form_text", {"name", "text"}};
    for (const auto& [name, entry] : state.texts)
        table.rows.push_back({{cell(name), cell(entry.value.text)}, entry.seq});
    return table;
}

ExpectedTable plenaryTable(const State& state)
{
    ExpectedTable table{"plenary_note", {"category_id", "considerations", "dissent"}};
    for (const auto& [id, entry] : state.plenaryNotes)
        table.rows.push_back({{id, cell(entry.value.considerations), cell(entry.value.dissent)}, entry.seq});
    return table;
}

}

std::vector<ExpectedTable> paperTables(const State& state)
{
    std::vector<ExpectedTable> tables;
    tables.push_back(formTable(state));
    tables.push_back(printingTable(state));
    tables.push_back(textTable(state));
    tables.push_back(plenaryTable(state));
    return tables;
}

}
