#include "app/verify/Members.h"
#include "app/verify/Values.h"

namespace sidang::verify {

namespace {

/// `,"name":`, or `{"name":` for the first one.
std::string member(char before, std::string_view name)
{
    std::string text(1, before);
    return text.append("\"").append(name).append("\":");
}

void expectMember(Cursor& cursor, char before, std::string_view name)
{
    cursor.expect(member(before, name));
}

Text textMember(Cursor& cursor, char before, std::string_view name)
{
    expectMember(cursor, before, name);
    return cursor.string();
}

std::int64_t numberMember(Cursor& cursor, std::string_view name)
{
    expectMember(cursor, ',', name);
    return cursor.number(0, greatestNumber);
}

Level readLevel(Cursor& cursor)
{
    Level level;
    level.code = textMember(cursor, '{', "code");
    level.title = textMember(cursor, ',', "title");
    expectMember(cursor, ',', "score");
    level.score = cursor.decimal();
    level.text = textIfSaid(cursor, ",\"text\":");
    cursor.expect("}");
    return level;
}

Band readBand(Cursor& cursor)
{
    Band band;
    expectMember(cursor, '{', "from");
    band.from = cursor.decimal();
    expectMember(cursor, ',', "score");
    band.score = cursor.decimal();
    cursor.expect("}");
    return band;
}

Scale readScale(Cursor& cursor)
{
    Scale scale;
    expectMember(cursor, '{', "kind");
    scale.kind = cursor.word({"points", "levels", "ratio", "bands"});
    const auto decimal = [&](std::string_view name) {
        expectMember(cursor, ',', name);
        return cursor.decimal();
    };
    if (scale.kind == "points") {
        scale.min = decimal("min");
        scale.max = decimal("max");
        scale.step = decimal("step");
    } else if (scale.kind == "levels") {
        expectMember(cursor, ',', "levels");
        scale.levels = readList(cursor, [&] { return readLevel(cursor); });
    } else if (scale.kind == "ratio") {
        scale.target = decimal("target");
        scale.cap = decimal("cap");
        scale.decimals = numberMember(cursor, "decimals");
    } else {
        expectMember(cursor, ',', "bands");
        scale.bands = readList(cursor, [&] { return readBand(cursor); });
    }
    cursor.expect("}");
    return scale;
}

Reading readReading(Cursor& cursor)
{
    Reading reading;
    reading.programme = wordMember(cursor, "{\"programme\":", {"jkk", "jkm", "jht", "jp"});
    reading.segment = wordMember(cursor, ",\"segment\":", {"wage", "non_wage", "construction", "non_civil_servant"});
    reading.over = wordMember(cursor, ",\"over\":", {"last_month", "mean", "growth"});
    cursor.expect("}");
    return reading;
}

Indicator readIndicator(Cursor& cursor)
{
    Indicator indicator;
    expectMember(cursor, '{', "weight");
    indicator.weight = cursor.decimal();
    expectMember(cursor, ',', "source");
    indicator.source = cursor.word({"opinion", "fact", "measured"});
    indicator.provenance = textMember(cursor, ',', "provenance");
    expectMember(cursor, ',', "scale");
    indicator.scale = readScale(cursor);
    if (cursor.take(",\"reading\":"))
        indicator.reading = readReading(cursor);
    cursor.expect("}");
    return indicator;
}

bool truthMember(Cursor& cursor, char before, std::string_view name)
{
    expectMember(cursor, before, name);
    return cursor.truth();
}

}

Edition readValue(Cursor& cursor, Noun<Edition>)
{
    Edition edition;
    edition.label = textMember(cursor, '{', "label");
    expectMember(cursor, ',', "level");
    edition.level = cursor.word({"regency", "province", "national"});
    edition.region = textMember(cursor, ',', "region");
    for (const auto& [name, date] :
         {std::pair{"first", &edition.first}, {"last", &edition.last}, {"documents_due", &edition.documentsDue}}) {
        expectMember(cursor, ',', name);
        *date = cursor.date();
    }
    expectMember(cursor, ',', "letterhead");
    edition.letterhead = readList(cursor, [&] { return cursor.string(); });
    edition.place = textMember(cursor, ',', "place");
    edition.logo = textIfSaid(cursor, ",\"logo\":");
    edition.secretariat = textIfSaid(cursor, ",\"secretariat\":");
    edition.legalBasis = listIfSaid(cursor, ",\"legal_basis\":", [&] { return cursor.string(); });
    edition.letterNumber = textIfSaid(cursor, ",\"letter_number\":");
    edition.checkOn = dateIfSaid(cursor, ",\"check_on\":");
    edition.interviewsOn = dateIfSaid(cursor, ",\"interviews_on\":");
    edition.plenaryOn = dateIfSaid(cursor, ",\"plenary_on\":");
    edition.paper = wordIfSaid(cursor, ",\"paper\":", {"a4"}, "f4");
    cursor.expect("}");
    return edition;
}

Category readValue(Cursor& cursor, Noun<Category>)
{
    Category category;
    category.code = textMember(cursor, '{', "code");
    category.title = textMember(cursor, ',', "title");
    category.places = numberMember(cursor, "places");
    category.harapan = numberMember(cursor, "harapan");
    category.sentUp = numberMember(cursor, "sent_up");
    expectMember(cursor, ',', "aggregate");
    category.aggregate = cursor.word({"mean", "median", "trimmed"});
    expectMember(cursor, ',', "missing");
    category.missing = cursor.word({"block", "skip", "zero"});
    category.quorum = numberMember(cursor, "quorum");
    expectMember(cursor, ',', "rank_on");
    category.rankOn = cursor.word({"exact", "rounded"});
    category.decimals = numberMember(cursor, "decimals");
    expectMember(cursor, ',', "ties");
    category.ties = readList(cursor, [&] { return cursor.string(); });
    expectMember(cursor, ',', "numbering");
    category.numbering = cursor.word({"competition", "dense"});
    category.commentBelow = decimalIfSaid(cursor, ",\"comment_below\":");
    category.commentFrom = decimalIfSaid(cursor, ",\"comment_from\":");
    category.doubleEntry = truthIfSaid(cursor, ",\"double_entry\":");
    cursor.expect("}");
    return category;
}

Criterion readValue(Cursor& cursor, Noun<Criterion>)
{
    Criterion criterion;
    expectMember(cursor, '{', "category");
    criterion.category = readId(cursor);
    expectMember(cursor, ',', "parent");
    criterion.parent = readIdOrNone(cursor);
    criterion.code = textMember(cursor, ',', "code");
    criterion.title = textMember(cursor, ',', "title");
    expectMember(cursor, ',', "indicator");
    if (!cursor.take("null"))
        criterion.indicator = readIndicator(cursor);
    criterion.guidance = textIfSaid(cursor, ",\"guidance\":");
    cursor.expect("}");
    return criterion;
}

Requirement readValue(Cursor& cursor, Noun<Requirement>)
{
    Requirement requirement;
    expectMember(cursor, '{', "category");
    requirement.category = readId(cursor);
    requirement.code = textMember(cursor, ',', "code");
    requirement.title = textMember(cursor, ',', "title");
    requirement.mandatory = truthMember(cursor, ',', "mandatory");
    cursor.expect("}");
    return requirement;
}

}
