// Reads the categories of an edition from JSON.
#pragma once

#include "core/domain/Category.h"
#include "core/json/JsonObject.h"

namespace sidang {

/// Reads categories and gives ids to them and their criteria, counting from 1 in the order of the text.
class SchemeReader {
public:
    explicit SchemeReader(JsonReport& report) : report_(report) {}

    Category read(const JsonValue& value, const JsonPath& path);

private:
    Rules readRules(const JsonValue& value, const JsonPath& path);
    std::vector<Criterion> readCriteria(const std::vector<JsonValue>& values, const JsonPath& path);
    Criterion readCriterion(const JsonValue& value, const JsonPath& path);
    Indicator readIndicator(JsonObject& object);
    Reading readReading(const JsonValue& value, const JsonPath& path);
    Scale readScale(const JsonValue& value, const JsonPath& path);
    PointsScale readPoints(JsonObject& object);
    LevelsScale readLevels(JsonObject& object);
    RatioScale readRatio(JsonObject& object);
    BandsScale readBands(JsonObject& object);

    JsonReport& report_;
    qint32 categories_ = 0;
    qint32 criteria_ = 0;
};

}
