// The members of the nouns of the paper trail as the ledger writes them; see Descriptions.h.
#pragma once

#include "core/domain/Words.h"
#include "core/ledger/Change.h"

namespace sidang {

template <class Fields>
void describe(Fields& fields, SheetForm& form)
{
    fields("nominee", form.nominee)("juror", form.juror)("version", form.version)("state", form.state)("reason", form.reason);
}

template <class Fields>
void describe(Fields& fields, Printing& printing)
{
    fields("form", printing.form)("category", printing.category)("nominee", printing.nominee)("juror", printing.juror)(
        "papers", printing.papers)("pages", printing.pages)("paper", printing.paper)("medium", printing.medium);
}

template <class Fields>
void describe(Fields& fields, PlenaryNote& note)
{
    fields("considerations", note.considerations)("dissent", note.dissent);
}

}
