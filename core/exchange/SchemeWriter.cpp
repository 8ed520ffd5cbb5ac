#include "core/exchange/SchemeWriter.h"

#include "core/domain/Words.h"
#include "core/json/JsonText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

QString scaleText(const Scale& scale)
{
    JsonRecord record;
    record.text(u"kind", word(kindOf(scale)));
    if (const auto* points = std::get_if<PointsScale>(&scale)) {
        record.text(u"min", points->min.toText()).text(u"max", points->max.toText()).text(u"step", points->step.toText());
    } else if (const auto* ratio = std::get_if<RatioScale>(&scale)) {
        record.text(u"target", ratio->target.toText())
            .text(u"cap", ratio->cap.toText())
            .number(u"decimals", ratio->decimals);
    } else if (const auto* levels = std::get_if<LevelsScale>(&scale)) {
        QStringList texts;
        for (const RubricLevel& level : levels->levels)
            texts << JsonRecord()
                         .text(u"code", level.code)
                         .text(u"title", level.title)
                         .text(u"score", level.score.toText())
                         .optional(u"text", level.text)
                         .toText();
        record.raw(u"levels", jsonArray(texts));
    } else if (const auto* bands = std::get_if<BandsScale>(&scale)) {
        QStringList texts;
        for (const Band& band : bands->bands)
            texts << JsonRecord().text(u"from", band.from.toText()).text(u"score", band.score.toText()).toText();
        record.raw(u"bands", jsonArray(texts));
    }
    return record.toText();
}

QString readingText(const Reading& reading)
{
    return JsonRecord()
        .text(u"programme", word(reading.programme))
        .text(u"segment", word(reading.segment))
        .text(u"over", word(reading.over))
        .toText();
}

QString criterionText(const Criterion& criterion, int indent)
{
    JsonRecord record;
    record.text(u"code", criterion.code).text(u"title", criterion.title).optional(u"guidance", criterion.guidance);
    if (criterion.isLeaf()) {
        const Indicator& indicator = *criterion.indicator;
        record.text(u"weight", indicator.weight.toText()).text(u"source", word(indicator.source));
        record.optional(u"provenance", indicator.provenance).raw(u"scale", scaleText(indicator.scale));
        if (indicator.reading)
            record.raw(u"reading", readingText(*indicator.reading));
    } else {
        QStringList children;
        for (const Criterion& child : criterion.children)
            children << criterionText(child, indent + 2);
        record.raw(u"children", jsonLines(children, indent + 2));
    }
    return record.toText();
}

QString rulesText(const Rules& rules)
{
    JsonRecord record;
    record.text(u"aggregate", word(rules.aggregate))
        .text(u"missing", word(rules.missing))
        .number(u"quorum", rules.quorum)
        .text(u"rank_on", word(rules.rankOn))
        .number(u"decimals", rules.decimals)
        .texts(u"ties", rules.ties)
        .text(u"numbering", word(rules.numbering));
    if (rules.commentBelow)
        record.text(u"comment_below", rules.commentBelow->toText());
    if (rules.commentFrom)
        record.text(u"comment_from", rules.commentFrom->toText());
    if (rules.doubleEntry)
        record.boolean(u"double_entry", true);
    return record.toText();
}

}

QString categoryText(const Category& category)
{
    QStringList criteria;
    for (const Criterion& criterion : category.criteria)
        criteria << criterionText(criterion, 8);
    return JsonRecord()
        .text(u"code", category.code)
        .text(u"title", category.title)
        .number(u"places", category.places)
        .number(u"harapan", category.harapan)
        .number(u"sent_up", category.sentUp)
        .raw(u"rules", rulesText(category.rules))
        .raw(u"criteria", jsonLines(criteria, 8))
        .toText();
}

QString requirementLines(const std::vector<Requirement>& requirements, const std::vector<Category>& categories)
{
    QStringList texts;
    for (const Requirement& requirement : requirements) {
        const auto category = std::ranges::find(categories, requirement.category, &Category::id);
        texts << JsonRecord()
                     .text(u"category", category == categories.end() ? QString() : category->code)
                     .text(u"code", requirement.code)
                     .text(u"title", requirement.title)
                     .boolean(u"mandatory", requirement.isMandatory)
                     .toText();
    }
    return jsonLines(texts, 4);
}

QByteArray writeScheme(const Scheme& scheme)
{
    QStringList categories;
    for (const Category& category : scheme.categories)
        categories << categoryText(category);
    QStringList sections{"\"format\": \"sidang-scheme/1\""_L1, "\"categories\": "_L1 + jsonLines(categories, 4)};
    if (!scheme.requirements.empty())
        sections << "\"requirements\": "_L1 + requirementLines(scheme.requirements, scheme.categories);
    return QString(u"{\n  "_s + sections.join(u",\n  "_s) + u"\n}\n"_s).toUtf8();
}

}
