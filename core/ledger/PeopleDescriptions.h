// The members of the nouns that are people as the ledger writes them; see Descriptions.h.
#pragma once

#include "core/domain/Words.h"
#include "core/ledger/Change.h"

namespace sidang {

template <class Fields>
void describe(Fields& fields, Official& official)
{
    fields("name", official.name)("role", official.role)("passphrase", official.passphrase)("serves", official.serves);
    fields.optional("position", official.position).optional("nip", official.nip);
}

template <class Fields>
void describe(Fields& fields, Deputy& deputy)
{
    fields("name", deputy.name)("position", deputy.position)("first", deputy.first)("last", deputy.last);
}

template <class Fields>
void describe(Fields& fields, Juror& juror)
{
    fields("code", juror.code)("name", juror.name)("element", juror.element)("role", juror.role)("scores", juror.scores)(
        "categories", juror.categories);
    fields.optional("institution", juror.institution)
        .optional("position", juror.position)
        .optional("nip", juror.nip)
        .optional("deputies", juror.deputies);
}

template <class Fields>
void describe(Fields& fields, Nominee& nominee)
{
    fields("code", nominee.code)("category", nominee.category)("name", nominee.name)("region", nominee.region)(
        "status", nominee.status);
    fields.optional("status_reason", nominee.statusReason)
        .optional("proposer", nominee.proposer)
        .optional("leader", nominee.leader)
        .optional("contact", nominee.contact)
        .optional("sector", nominee.sector)
        .optional("size", nominee.size)
        .optional("workers", nominee.workers);
}

template <class Fields>
void describe(Fields& fields, Recusal& recusal)
{
    fields("reason", recusal.reason).optional("kind", recusal.kind);
}

}
