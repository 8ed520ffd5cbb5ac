#include "app/verify/Values.h"

#include <limits>

namespace sidang::verify {

namespace {

constexpr std::int64_t greatestNumber = std::numeric_limits<std::int32_t>::max();

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

/// "[a,b]", where `one` reads an element.
template <class One>
auto readList(Cursor& cursor, One one)
{
    std::vector<decltype(one())> list;
    cursor.expect("[");
    if (cursor.take("]"))
        return list;
    do
        list.push_back(one());
    while (cursor.take(","));
    cursor.expect("]");
    return list;
}

Level readLevel(Cursor& cursor)
{
    Level level;
    level.code = textMember(cursor, '{', "code");
    level.title = textMember(cursor, ',', "title");
    expectMember(cursor, ',', "score");
    level.score = cursor.decimal();
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
    cursor.expect("}");
    return edition;
}

Official readValue(Cursor& cursor, Noun<Official>)
{
    Official official;
    official.name = textMember(cursor, '{', "name");
    expectMember(cursor, ',', "role");
    official.role = cursor.word({"administrator", "operator1", "operator2", "chair", "auditor"});
    official.passphrase = textMember(cursor, ',', "passphrase");
    official.serves = truthMember(cursor, ',', "serves");
    cursor.expect("}");
    return official;
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

Juror readValue(Cursor& cursor, Noun<Juror>)
{
    Juror juror;
    juror.code = textMember(cursor, '{', "code");
    juror.name = textMember(cursor, ',', "name");
    juror.element = textMember(cursor, ',', "element");
    expectMember(cursor, ',', "role");
    juror.role = cursor.word({"chair", "secretary", "member"});
    juror.scores = truthMember(cursor, ',', "scores");
    expectMember(cursor, ',', "categories");
    if (!cursor.take("null"))
        juror.categories = readList(cursor, [&] { return readId(cursor); });
    cursor.expect("}");
    return juror;
}

Nominee readValue(Cursor& cursor, Noun<Nominee>)
{
    Nominee nominee;
    nominee.code = textMember(cursor, '{', "code");
    expectMember(cursor, ',', "category");
    nominee.category = readId(cursor);
    nominee.name = textMember(cursor, ',', "name");
    nominee.region = textMember(cursor, ',', "region");
    expectMember(cursor, ',', "status");
    nominee.status = cursor.word({"eligible", "ineligible", "withdrawn", "disqualified", "absent"});
    cursor.expect("}");
    return nominee;
}

Decision readValue(Cursor& cursor, Noun<Decision>)
{
    Decision decision;
    expectMember(cursor, '{', "category");
    decision.category = readId(cursor);
    expectMember(cursor, ',', "nominees");
    decision.nominees = readList(cursor, [&] { return readId(cursor); });
    decision.reason = textMember(cursor, ',', "reason");
    cursor.expect("}");
    return decision;
}

Recusal readValue(Cursor& cursor, Noun<Recusal>)
{
    Recusal recusal{textMember(cursor, '{', "reason")};
    cursor.expect("}");
    return recusal;
}

}
