#include "core/exchange/SchemeReader.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

std::optional<Decimal> scoreOrNothing(JsonObject& object, QStringView key)
{
    const auto score = object.decimal(key, Presence::Optional);
    if (score && (*score < Decimal(0) || *score > Decimal(100)))
        object.fault(ProblemKind::NumberOutOfRange, key, {score->toText(), u"0"_s, u"100"_s});
    return score;
}

}

Category SchemeReader::read(const JsonValue& value, const JsonPath& path)
{
    constexpr int mostAwards = 1000;
    if (const JsonValue* code = value.find(u"code"))
        report_.place.category = code->text;
    JsonObject object(value, path, report_);
    Category category{
        .id = {++categories_},
        .code = object.name(u"code"),
        .title = object.name(u"title"),
        .places = object.integer(u"places", std::nullopt, 0, mostAwards),
        .harapan = object.integer(u"harapan", 0, 0, mostAwards),
        .sentUp = object.integer(u"sent_up", std::nullopt, 0, mostAwards),
    };
    if (const JsonValue* rules = object.object(u"rules", Presence::Optional))
        category.rules = readRules(*rules, {&path, u"rules"});
    const JsonPath criteria{&path, u"criteria"};
    category.criteria = readCriteria(object.array(u"criteria", Presence::Required), criteria);
    report_.place = {};
    return category;
}

Rules SchemeReader::readRules(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    const Rules defaults;
    return {
        .aggregate = object.choice<Aggregate>(u"aggregate", defaults.aggregate),
        .missing = object.choice<MissingRule>(u"missing", defaults.missing),
        .quorum = object.integer(u"quorum", defaults.quorum, 1, 1000),
        .rankOn = object.choice<RankOn>(u"rank_on", defaults.rankOn),
        .decimals = object.integer(u"decimals", defaults.decimals, 0, 6),
        .ties = object.texts(u"ties"),
        .numbering = object.choice<Numbering>(u"numbering", defaults.numbering),
        .commentBelow = scoreOrNothing(object, u"comment_below"),
        .commentFrom = scoreOrNothing(object, u"comment_from"),
        .doubleEntry = object.boolean(u"double_entry", false),
    };
}

std::vector<Criterion> SchemeReader::readCriteria(const std::vector<JsonValue>& values, const JsonPath& path)
{
    std::vector<Criterion> criteria;
    for (const JsonValue& value : values)
        criteria.push_back(readCriterion(value, {&path, {}, static_cast<int>(criteria.size())}));
    return criteria;
}

Criterion SchemeReader::readCriterion(const JsonValue& value, const JsonPath& path)
{
    if (const JsonValue* code = value.find(u"code"))
        report_.place.criterion = code->text;
    Criterion criterion;
    criterion.id = {++criteria_};
    const JsonValue* children = value.find(u"children");
    {
        JsonObject object(value, path, report_);
        criterion.code = object.name(u"code");
        criterion.title = object.name(u"title");
        criterion.guidance = object.text(u"guidance", Presence::Optional);
        if (children)
            object.array(u"children", Presence::Required);
        else
            criterion.indicator = readIndicator(object);
    }
    if (children)
        criterion.children = readCriteria(children->children, {&path, u"children"});
    report_.place.criterion.clear();
    return criterion;
}

Indicator SchemeReader::readIndicator(JsonObject& object)
{
    Indicator indicator{
        .weight = object.decimal(u"weight").value_or(Decimal()),
        .source = object.choice<Source>(u"source"),
        .scale = PointsScale{},
        .provenance = object.text(u"provenance", Presence::Optional),
    };
    if (const JsonValue* scale = object.object(u"scale"))
        indicator.scale = readScale(*scale, {&object.path(), u"scale"});
    if (const JsonValue* reading = object.object(u"reading", Presence::Optional)) {
        indicator.reading = readReading(*reading, {&object.path(), u"reading"});
        if (indicator.source != Source::Measured)
            object.fault(ProblemKind::UnknownKey, u"reading", {u"reading"_s});
    }
    return indicator;
}

Reading SchemeReader::readReading(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    return {object.choice<Programme>(u"programme"), object.choice<Segment>(u"segment"), object.choice<Over>(u"over")};
}

Scale SchemeReader::readScale(const JsonValue& value, const JsonPath& path)
{
    JsonObject object(value, path, report_);
    switch (object.choice<ScaleKind>(u"kind")) {
    case ScaleKind::Points: return readPoints(object);
    case ScaleKind::Levels: return readLevels(object);
    case ScaleKind::Ratio: return readRatio(object);
    case ScaleKind::Bands: return readBands(object);
    }
    Q_UNREACHABLE();
}

PointsScale SchemeReader::readPoints(JsonObject& object)
{
    return {object.decimal(u"min").value_or(Decimal()), object.decimal(u"max").value_or(Decimal()),
            object.decimal(u"step").value_or(Decimal())};
}

LevelsScale SchemeReader::readLevels(JsonObject& object)
{
    LevelsScale scale;
    const JsonPath path{&object.path(), u"levels"};
    for (const JsonValue& value : object.array(u"levels", Presence::Required)) {
        const JsonPath here{&path, {}, static_cast<int>(scale.levels.size())};
        JsonObject level(value, here, report_);
        scale.levels.push_back({level.name(u"code"), level.text(u"title"), level.decimal(u"score").value_or(Decimal()),
                                level.text(u"text", Presence::Optional)});
    }
    return scale;
}

RatioScale SchemeReader::readRatio(JsonObject& object)
{
    RatioScale scale;
    scale.target = object.decimal(u"target", Presence::Optional).value_or(scale.target);
    scale.cap = object.decimal(u"cap", Presence::Optional).value_or(scale.cap);
    scale.decimals = object.integer(u"decimals", scale.decimals, 0, 6);
    return scale;
}

BandsScale SchemeReader::readBands(JsonObject& object)
{
    BandsScale scale;
    const JsonPath path{&object.path(), u"bands"};
    for (const JsonValue& value : object.array(u"bands", Presence::Required)) {
        const JsonPath here{&path, {}, static_cast<int>(scale.bands.size())};
        JsonObject band(value, here, report_);
        scale.bands.push_back({band.decimal(u"from").value_or(Decimal()), band.decimal(u"score").value_or(Decimal())});
    }
    return scale;
}

}
