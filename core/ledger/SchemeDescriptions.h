// The members of the scheme's nouns as the ledger writes them; see Descriptions.h.
#pragma once

#include "core/domain/Words.h"
#include "core/ledger/Change.h"

namespace sidang {

template <class Fields>
void describe(Fields& fields, Category& category)
{
    Rules& rules = category.rules;
    fields("code", category.code)("title", category.title)("places", category.places)("harapan", category.harapan)(
        "sent_up", category.sentUp)("aggregate", rules.aggregate)("missing", rules.missing)("quorum", rules.quorum)(
        "rank_on", rules.rankOn)("decimals", rules.decimals)("ties", rules.ties)("numbering", rules.numbering);
    fields.optional("comment_below", rules.commentBelow)
        .optional("comment_from", rules.commentFrom)
        .optional("double_entry", rules.doubleEntry);
}

template <class Fields>
void describe(Fields& fields, RubricLevel& level)
{
    fields("code", level.code)("title", level.title)("score", level.score).optional("text", level.text);
}

template <class Fields>
void describe(Fields& fields, Band& band)
{
    fields("from", band.from)("score", band.score);
}

template <class Fields>
void describe(Fields& fields, Scale& scale)
{
    ScaleKind kind = kindOf(scale);
    fields("kind", kind);
    switch (kind) { // a reader has just learned the kind, a writer had it
    case ScaleKind::Points: {
        PointsScale points = std::holds_alternative<PointsScale>(scale) ? std::get<PointsScale>(scale) : PointsScale();
        fields("min", points.min)("max", points.max)("step", points.step);
        scale = points;
        break;
    }
    case ScaleKind::Levels: {
        LevelsScale levels = std::holds_alternative<LevelsScale>(scale) ? std::get<LevelsScale>(scale) : LevelsScale();
        fields("levels", levels.levels);
        scale = levels;
        break;
    }
    case ScaleKind::Ratio: {
        RatioScale ratio = std::holds_alternative<RatioScale>(scale) ? std::get<RatioScale>(scale) : RatioScale();
        fields("target", ratio.target)("cap", ratio.cap)("decimals", ratio.decimals);
        scale = ratio;
        break;
    }
    case ScaleKind::Bands: {
        BandsScale bands = std::holds_alternative<BandsScale>(scale) ? std::get<BandsScale>(scale) : BandsScale();
        fields("bands", bands.bands);
        scale = bands;
        break;
    }
    }
}

template <class Fields>
void describe(Fields& fields, Reading& reading)
{
    fields("programme", reading.programme)("segment", reading.segment)("over", reading.over);
}

template <class Fields>
void describe(Fields& fields, Indicator& indicator)
{
    fields("weight", indicator.weight)("source", indicator.source)("provenance", indicator.provenance)("scale",
                                                                                                       indicator.scale);
    fields.optional("reading", indicator.reading);
}

template <class Fields>
void describe(Fields& fields, CriterionNode& node)
{
    fields("category", node.category)("parent", node.parent)("code", node.code)("title", node.title)("indicator",
                                                                                                     node.indicator);
    fields.optional("guidance", node.guidance);
}

}
