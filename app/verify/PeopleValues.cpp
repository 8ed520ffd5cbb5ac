// The values that name people: officials, jurors, nominees, recusals and decisions.
#include "app/verify/Members.h"
#include "app/verify/Values.h"

namespace sidang::verify {

namespace {

Deputy readDeputy(Cursor& cursor)
{
    Deputy deputy;
    deputy.name = textMember(cursor, "{\"name\":");
    deputy.position = textMember(cursor, ",\"position\":");
    deputy.first = dateMember(cursor, ",\"first\":");
    deputy.last = dateMember(cursor, ",\"last\":");
    cursor.expect("}");
    return deputy;
}

}

Official readValue(Cursor& cursor, Noun<Official>)
{
    Official official;
    official.name = textMember(cursor, "{\"name\":");
    cursor.expect(",\"role\":");
    official.role = cursor.word({"administrator", "operator1", "operator2", "chair", "auditor"});
    official.passphrase = textMember(cursor, ",\"passphrase\":");
    official.serves = truthMember(cursor, ",\"serves\":");
    official.position = textIfSaid(cursor, ",\"position\":");
    official.nip = textIfSaid(cursor, ",\"nip\":");
    cursor.expect("}");
    return official;
}

Juror readValue(Cursor& cursor, Noun<Juror>)
{
    Juror juror;
    juror.code = textMember(cursor, "{\"code\":");
    juror.name = textMember(cursor, ",\"name\":");
    juror.element = textMember(cursor, ",\"element\":");
    cursor.expect(",\"role\":");
    juror.role = cursor.word({"chair", "secretary", "member"});
    juror.scores = truthMember(cursor, ",\"scores\":");
    cursor.expect(",\"categories\":");
    if (!cursor.take("null"))
        juror.categories = readList(cursor, [&] { return readId(cursor); });
    juror.institution = textIfSaid(cursor, ",\"institution\":");
    juror.position = textIfSaid(cursor, ",\"position\":");
    juror.nip = textIfSaid(cursor, ",\"nip\":");
    juror.deputies = listIfSaid(cursor, ",\"deputies\":", [&] { return readDeputy(cursor); });
    cursor.expect("}");
    return juror;
}

Nominee readValue(Cursor& cursor, Noun<Nominee>)
{
    Nominee nominee;
    nominee.code = textMember(cursor, "{\"code\":");
    cursor.expect(",\"category\":");
    nominee.category = readId(cursor);
    nominee.name = textMember(cursor, ",\"name\":");
    nominee.region = textMember(cursor, ",\"region\":");
    cursor.expect(",\"status\":");
    nominee.status = cursor.word({"eligible", "ineligible", "withdrawn", "disqualified", "absent"});
    nominee.statusReason = textIfSaid(cursor, ",\"status_reason\":");
    nominee.proposer = textIfSaid(cursor, ",\"proposer\":");
    nominee.leader = textIfSaid(cursor, ",\"leader\":");
    nominee.contact = textIfSaid(cursor, ",\"contact\":");
    nominee.sector = textIfSaid(cursor, ",\"sector\":");
    nominee.size = wordIfSaid(cursor, ",\"size\":", {"micro", "small", "medium", "large"}, "unstated");
    if (cursor.take(",\"workers\":"))
        nominee.workers = cursor.number(0, greatestCount);
    cursor.expect("}");
    return nominee;
}

Decision readValue(Cursor& cursor, Noun<Decision>)
{
    Decision decision;
    cursor.expect("{\"category\":");
    decision.category = readId(cursor);
    cursor.expect(",\"nominees\":");
    decision.nominees = readList(cursor, [&] { return readId(cursor); });
    decision.reason = textMember(cursor, ",\"reason\":");
    cursor.expect("}");
    return decision;
}

Recusal readValue(Cursor& cursor, Noun<Recusal>)
{
    Recusal recusal;
    recusal.reason = textMember(cursor, "{\"reason\":");
    recusal.kind = wordIfSaid(cursor, ",\"kind\":", {"family", "employment", "region", "business"}, "other");
    cursor.expect("}");
    return recusal;
}

}
