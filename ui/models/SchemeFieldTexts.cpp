#include "core/text/Numbers.h"
#include "core/words/ChoiceTexts.h"
#include "ui/models/FieldTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Field)
};

struct ScaleWords {
    Language language;

    QString operator()(const PointsScale& scale) const
    {
        return Words::tr("%1 to %2, step %3")
            .arg(number(scale.min, language), number(scale.max, language), number(scale.step, language));
    }
    QString operator()(const LevelsScale& scale) const
    {
        QStringList levels;
        for (const RubricLevel& level : scale.levels)
            levels << u"%1 = %2"_s.arg(level.title, number(level.score, language));
        return levels.join(u", "_s);
    }
    QString operator()(const RatioScale& scale) const
    {
        return Words::tr("share, target %1 %, at most %2, %n decimal(s)", nullptr, scale.decimals)
            .arg(number(scale.target, language), number(scale.cap, language));
    }
    QString operator()(const BandsScale& scale) const
    {
        QStringList bands;
        for (const Band& band : scale.bands)
            bands << Words::tr("from %1: %2").arg(number(band.from, language), number(band.score, language));
        return bands.join(u", "_s);
    }
};

QString numberText(const std::optional<Decimal>& value, const WordContext& context)
{
    return value ? number(*value, context.language) : QString();
}

QString readingText(const std::optional<Reading>& reading)
{
    if (!reading)
        return {};
    return QStringList{choiceText(reading->programme), choiceText(reading->segment), choiceText(reading->over)}.join(u", "_s);
}

/// What earns each level, where that is said.
QString levelTexts(const Scale& scale)
{
    QStringList texts;
    const auto* levels = std::get_if<LevelsScale>(&scale);
    for (const RubricLevel& level : levels ? levels->levels : std::vector<RubricLevel>()) {
        if (!level.text.isEmpty())
            texts << level.title + u": "_s + level.text;
    }
    return texts.join(u"; "_s);
}

struct MarkWords {
    const Scale* scale;
    Language language;

    QString operator()(const Decimal& value) const { return number(value, language); }
    QString operator()(LevelChoice level) const
    {
        const auto* levels = scale ? std::get_if<LevelsScale>(scale) : nullptr;
        const bool isKnown = levels && level.index >= 0 && level.index < std::ssize(levels->levels);
        return isKnown ? levels->levels[static_cast<std::size_t>(level.index)].title
                       : Words::tr("level %1").arg(level.index + 1);
    }
    QString operator()(const Figure& figure) const
    {
        return number(figure.numerator, language) + u" ÷ "_s + number(figure.denominator, language);
    }
    QString operator()(NotApplicable) const { return Words::tr("does not apply"); }
};

}

QString scaleText(const Scale& scale, Language language)
{
    return std::visit(ScaleWords{language}, scale);
}

QString markText(const MarkValue& value, const Scale* scale, Language language)
{
    return std::visit(MarkWords{scale, language}, value);
}

FieldTexts fieldTexts(const Category& category, const WordContext& context)
{
    const Rules& rules = category.rules;
    return {{Words::tr("title"), category.title},
            {Words::tr("code"), category.code},
            {u"Juara"_s, QString::number(category.places)},
            {u"Harapan"_s, QString::number(category.harapan)},
            {Words::tr("sent up"), QString::number(category.sentUp)},
            {Words::tr("jurors' marks become one by"), choiceText(rules.aggregate)},
            {Words::tr("a missing mark"), choiceText(rules.missing)},
            {Words::tr("least number of marks"), QString::number(rules.quorum)},
            {Words::tr("compared are"), choiceText(rules.rankOn)},
            {Words::tr("decimals"), QString::number(rules.decimals)},
            {Words::tr("between equal totals"), rules.ties.join(u", "_s)},
            {Words::tr("numbering"), choiceText(rules.numbering)},
            {Words::tr("comment below"), numberText(rules.commentBelow, context)},
            {Words::tr("comment from"), numberText(rules.commentFrom, context)},
            {Words::tr("keyed twice"), yesNoText(rules.doubleEntry)}};
}

FieldTexts fieldTexts(const CriterionNode& node, const WordContext& context)
{
    FieldTexts fields{{Words::tr("title"), node.title},
                      {Words::tr("code"), node.code},
                      {Words::tr("below"), node.parent ? context.names.nameOf(*node.parent) : QString()},
                      {Words::tr("what is looked at"), node.guidance}};
    if (!node.indicator)
        return fields;
    fields.push_back({Words::tr("weight"), number(node.indicator->weight, context.language)});
    fields.push_back({Words::tr("value from"), choiceText(node.indicator->source)});
    fields.push_back({Words::tr("scale"), scaleText(node.indicator->scale, context.language)});
    fields.push_back({Words::tr("where it comes from"), node.indicator->provenance});
    fields.push_back({Words::tr("read from"), readingText(node.indicator->reading)});
    fields.push_back({Words::tr("text of the levels"), levelTexts(node.indicator->scale)});
    return fields;
}

FieldTexts fieldTexts(const Requirement& requirement, const WordContext& context)
{
    return {{Words::tr("title"), requirement.title},
            {Words::tr("code"), requirement.code},
            {Words::tr("category"), context.names.nameOf(requirement.category)},
            {Words::tr("mandatory"), yesNoText(requirement.isMandatory)}};
}

}
