// The nouns of the paper trail.
#include "app/verify/Members.h"
#include "app/verify/Values.h"

namespace sidang::verify {

namespace {

Id idMember(Cursor& cursor, std::string_view opening)
{
    cursor.expect(opening);
    return readId(cursor);
}

Id idOrNoneMember(Cursor& cursor, std::string_view opening)
{
    cursor.expect(opening);
    return readIdOrNone(cursor);
}

/// At least 1.
std::int64_t numberMember(Cursor& cursor, std::string_view opening)
{
    cursor.expect(opening);
    return cursor.number(1, greatestNumber);
}

}

Text readNameKey(Cursor& cursor)
{
    cursor.expect("[");
    Text name = cursor.string();
    if (name.empty())
        cursor.fail();
    cursor.expect("]");
    return name;
}

Form readValue(Cursor& cursor, Noun<Form>)
{
    Form form;
    form.nominee = idMember(cursor, "{\"nominee\":");
    form.juror = idMember(cursor, ",\"juror\":");
    form.version = numberMember(cursor, ",\"version\":");
    form.state = wordMember(cursor, ",\"state\":", {"issued", "returned", "spoiled"});
    form.reason = textMember(cursor, ",\"reason\":");
    cursor.expect("}");
    return form;
}

Printing readValue(Cursor& cursor, Noun<Printing>)
{
    Printing printing;
    printing.form = textMember(cursor, "{\"form\":");
    if (printing.form.empty())
        cursor.fail();
    printing.category = idOrNoneMember(cursor, ",\"category\":");
    printing.nominee = idOrNoneMember(cursor, ",\"nominee\":");
    printing.juror = idOrNoneMember(cursor, ",\"juror\":");
    printing.papers = numberMember(cursor, ",\"papers\":");
    printing.pages = numberMember(cursor, ",\"pages\":");
    printing.paper = wordMember(cursor, ",\"paper\":", {"a4", "f4"});
    printing.medium = wordMember(cursor, ",\"medium\":", {"pdf", "printer"});
    cursor.expect("}");
    return printing;
}

FormText readValue(Cursor& cursor, Noun<FormText>)
{
    return {cursor.string()};
}

PlenaryNote readValue(Cursor& cursor, Noun<PlenaryNote>)
{
    PlenaryNote note;
    note.considerations = textMember(cursor, "{\"considerations\":");
    note.dissent = textMember(cursor, ",\"dissent\":");
    cursor.expect("}");
    return note;
}

}
