// The values that belong to a nominee: marks and what stands beside them, documents, figures, interviews, results.
#include "app/verify/Decimal.h"
#include "app/verify/Members.h"
#include "app/verify/Values.h"

namespace sidang::verify {

namespace {

bool hasDigits(std::string_view text, std::string_view pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == '0' ? !isDigit : text[i] != pattern[i])
            return false;
    }
    return true;
}

/// "2022-02-15T09:30" or empty.
Text readStart(Cursor& cursor)
{
    Text text = textMember(cursor, ",\"starts\":");
    const bool isTime = hasDigits(text, "0000-00-00T00:00") && isDate(std::string_view(text).substr(0, 10)) &&
                        text.substr(11, 2) < "24" && text.substr(14, 2) < "60";
    if (!text.empty() && !isTime)
        cursor.fail();
    return text;
}

Decimal readDecimal(Cursor& cursor)
{
    return *Decimal::parse(cursor.decimal());
}

/// A number or a level.
Mark readGrade(Cursor& cursor)
{
    if (!cursor.comesNext("\""))
        return {MarkKind::level, 0, 0, cursor.number(0, greatestNumber), 0};
    const Decimal number = readDecimal(cursor);
    return {MarkKind::number, static_cast<std::uint8_t>(number.decimals), 0, number.value, 0};
}

Attachment readAttachment(Cursor& cursor)
{
    Attachment file;
    file.hash = textMember(cursor, "{\"hash\":");
    file.name = textMember(cursor, ",\"name\":");
    file.size = countMember(cursor, ",\"size\":", greatestCount);
    cursor.expect("}");
    return file;
}

}

Id readId(Cursor& cursor)
{
    return cursor.number(1, greatestId);
}

Id readIdOrNone(Cursor& cursor)
{
    return cursor.number(0, greatestId);
}

Id readSingleKey(Cursor& cursor)
{
    cursor.expect("[");
    const Id id = readId(cursor);
    cursor.expect("]");
    return id;
}

Pair readPairKey(Cursor& cursor, std::int64_t most)
{
    cursor.expect("[");
    const Id first = readId(cursor);
    cursor.expect(",");
    const Id second = cursor.number(1, most);
    cursor.expect("]");
    return {first, second};
}

MarkKey readMarkKey(Cursor& cursor)
{
    const Id nominee = readId(cursor);
    cursor.expect(",");
    const Id criterion = readId(cursor);
    cursor.expect(",");
    return markKey(nominee, criterion, readIdOrNone(cursor));
}

FigureKey readFigureKey(Cursor& cursor)
{
    cursor.expect("[");
    const Id nominee = readId(cursor);
    const Text programme = wordMember(cursor, ",", {"jkk", "jkm", "jht", "jp"});
    const Text segment = wordMember(cursor, ",", {"wage", "non_wage", "construction", "non_civil_servant"});
    const Text month = textMember(cursor, ",");
    if (!isDate(month + "-01"))
        cursor.fail();
    const Text basis = wordMember(cursor, ",", {"declared", "verified"});
    cursor.expect("]");
    return {nominee, programme, segment, month, basis};
}

Mark readValue(Cursor& cursor, Noun<Mark>)
{
    if (cursor.take("[")) {
        if (cursor.take("]"))
            return {MarkKind::notApplicable, 0, 0, 0, 0};
        const Decimal above = readDecimal(cursor);
        cursor.expect(",");
        const Decimal below = readDecimal(cursor);
        cursor.expect("]");
        return {MarkKind::ratio, static_cast<std::uint8_t>(above.decimals), static_cast<std::uint8_t>(below.decimals),
                above.value, below.value};
    }
    return readGrade(cursor);
}

Note readValue(Cursor& cursor, Noun<Note>)
{
    Note note;
    note.comment = textMember(cursor, "{\"comment\":");
    note.source = textMember(cursor, ",\"source\":");
    note.date = dateMember(cursor, ",\"date\":");
    cursor.expect("}");
    return note;
}

Attestation readValue(Cursor& cursor, Noun<Attestation>)
{
    Attestation attestation;
    cursor.expect("{\"entered\":");
    attestation.entered = readIdOrNone(cursor);
    cursor.expect(",\"confirmed\":");
    attestation.confirmed = readIdOrNone(cursor);
    cursor.expect("}");
    return attestation;
}

Document readValue(Cursor& cursor, Noun<Document>)
{
    Document document;
    document.state = wordMember(cursor, "{\"state\":", {"absent", "incomplete", "present"});
    document.received = dateMember(cursor, ",\"received\":");
    document.note = textMember(cursor, ",\"note\":");
    cursor.expect(",\"verified\":");
    document.verified = readIdOrNone(cursor);
    document.verifiedOn = dateIfSaid(cursor, ",\"verified_on\":");
    document.files = listIfSaid(cursor, ",\"files\":", [&] { return readAttachment(cursor); });
    cursor.expect("}");
    return document;
}

Figure readValue(Cursor& cursor, Noun<Figure>)
{
    Figure figure;
    figure.applicable = truthMember(cursor, "{\"applicable\":");
    const std::int64_t most = figure.applicable ? greatestCount : 0;
    figure.members = countMember(cursor, ",\"members\":", most);
    figure.universe = countMember(cursor, ",\"universe\":", most);
    figure.source = textMember(cursor, ",\"source\":");
    figure.date = dateMember(cursor, ",\"date\":");
    cursor.expect("}");
    return figure;
}

Interview readValue(Cursor& cursor, Noun<Interview>)
{
    Interview interview;
    interview.order = countMember(cursor, "{\"order\":");
    interview.starts = readStart(cursor);
    interview.talk = countMember(cursor, ",\"talk\":");
    interview.questions = countMember(cursor, ",\"questions\":");
    interview.mode = wordMember(cursor, ",\"mode\":", {"in_person", "online"});
    interview.state = wordMember(cursor, ",\"state\":", {"planned", "held", "absent", "postponed"});
    interview.leader = truthMember(cursor, ",\"leader\":");
    interview.companions = textMember(cursor, ",\"companions\":");
    interview.place = textIfSaid(cursor, ",\"place\":");
    cursor.expect("}");
    return interview;
}

Draw readValue(Cursor& cursor, Noun<Draw>)
{
    Draw draw;
    draw.method = wordMember(cursor, "{\"method\":", {"lot", "alphabetical", "by_hand"});
    draw.seed = countMember(cursor, ",\"seed\":", greatestCount);
    cursor.expect("}");
    return draw;
}

SecondMark readValue(Cursor& cursor, Noun<SecondMark>)
{
    SecondMark second;
    cursor.expect("{\"value\":");
    second.mark = readGrade(cursor);
    cursor.expect(",\"by\":");
    second.by = readId(cursor);
    cursor.expect("}");
    return second;
}

ScoreSheet readValue(Cursor& cursor, Noun<ScoreSheet>)
{
    ScoreSheet sheet;
    sheet.final = truthMember(cursor, "{\"final\":");
    sheet.comment = textMember(cursor, ",\"comment\":");
    cursor.expect("}");
    return sheet;
}

Stage readValue(Cursor& cursor, Noun<Stage>)
{
    Stage stage;
    stage.phase = wordMember(cursor, "{\"phase\":", {"preparing", "scoring", "plenary", "closed"});
    stage.scheme = countMember(cursor, ",\"scheme\":");
    cursor.expect("}");
    return stage;
}

Closed readValue(Cursor& cursor, Noun<Closed>)
{
    Closed closed;
    closed.scheme = countMember(cursor, "{\"scheme\":");
    closed.ranking = textMember(cursor, ",\"ranking\":");
    cursor.expect("}");
    return closed;
}

}
