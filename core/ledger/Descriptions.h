// The members of every noun as the ledger writes them: one description for writing and for reading.
#pragma once

#include "core/ledger/PaperDescriptions.h"
#include "core/ledger/PeopleDescriptions.h"
#include "core/ledger/SchemeDescriptions.h"

namespace sidang {

// The order of members is that of docs/ledger.md section 3; it is part of the format. Members that came later are optional:
// records from before stay what they are.

template <class Fields>
void describe(Fields& fields, Edition& edition)
{
    fields("label", edition.label)("level", edition.level)("region", edition.region)("first", edition.period.first)(
        "last", edition.period.last)("documents_due", edition.documentsDue)("letterhead", edition.letterhead)(
        "place", edition.place);
    fields.optional("logo", edition.logo)
        .optional("secretariat", edition.secretariat)
        .optional("legal_basis", edition.legalBasis)
        .optional("letter_number", edition.letterNumber)
        .optional("check_on", edition.checkOn)
        .optional("interviews_on", edition.interviewsOn)
        .optional("plenary_on", edition.plenaryOn)
        .optional("paper", edition.paper, Paper::F4);
}

template <class Fields>
void describe(Fields& fields, Requirement& requirement)
{
    fields("category", requirement.category)("code", requirement.code)("title", requirement.title)("mandatory",
                                                                                                   requirement.isMandatory);
}

template <class Fields>
void describe(Fields& fields, Decision& decision)
{
    fields("category", decision.category)("nominees", decision.nominees)("reason", decision.reason);
}

template <class Fields>
void describe(Fields& fields, MarkNote& note)
{
    fields("comment", note.comment)("source", note.source)("date", note.date);
}

template <class Fields>
void describe(Fields& fields, Attestation& attestation)
{
    fields("entered", attestation.entered)("confirmed", attestation.confirmed);
}

template <class Fields>
void describe(Fields& fields, Attachment& file)
{
    fields("hash", file.hash)("name", file.name)("size", file.size);
}

template <class Fields>
void describe(Fields& fields, Evidence& document)
{
    fields("state", document.state)("received", document.received)("note", document.note)("verified", document.verified);
    fields.optional("verified_on", document.verifiedOn).optional("files", document.files);
}

template <class Fields>
void describe(Fields& fields, MonthlyFigure& figure)
{
    bool isApplicable = figure.coverage.has_value();
    Coverage coverage = figure.coverage.value_or(Coverage());
    fields("applicable", isApplicable)("members", coverage.members)("universe", coverage.universe)("source", figure.source)(
        "date", figure.date);
    figure.coverage = isApplicable ? std::optional(coverage) : std::nullopt;
}

template <class Fields>
void describe(Fields& fields, Interview& interview)
{
    fields("order", interview.order)("starts", interview.starts)("talk", interview.talkMinutes)(
        "questions", interview.questionMinutes)("mode", interview.mode)("state", interview.state)(
        "leader", interview.leaderPresent)("companions", interview.companions);
    fields.optional("place", interview.place);
}

template <class Fields>
void describe(Fields& fields, Draw& draw)
{
    fields("method", draw.method)("seed", draw.seed);
}

template <class Fields>
void describe(Fields& fields, SecondMark& mark)
{
    fields("value", mark.grade)("by", mark.by);
}

template <class Fields>
void describe(Fields& fields, ScoreSheet& sheet)
{
    fields("final", sheet.isFinal)("comment", sheet.comment);
}

template <class Fields>
void describe(Fields& fields, Stage& stage)
{
    fields("phase", stage.phase)("scheme", stage.scheme);
}

template <class Fields>
void describe(Fields& fields, ClosedResult& result)
{
    fields("scheme", result.scheme)("ranking", result.ranking);
}

}
