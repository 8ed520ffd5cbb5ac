#include "ui/models/scheme/SchemeTexts.h"

#include "core/text/Numbers.h"
#include "core/words/ChoiceTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Scheme)
};

struct ScaleWords {
    QString operator()(const PointsScale& scale) const
    {
        return Words::tr("%1–%2, step %3").arg(number(scale.min, language), number(scale.max, language),
                                               number(scale.step, language));
    }
    QString operator()(const LevelsScale& scale) const
    {
        return Words::tr("%n level(s)", nullptr, static_cast<int>(scale.levels.size()));
    }
    QString operator()(const RatioScale& scale) const
    {
        return Words::tr("ratio, target %1 %").arg(number(scale.target, language));
    }
    QString operator()(const BandsScale& scale) const
    {
        return Words::tr("%n band(s)", nullptr, static_cast<int>(scale.bands.size()));
    }

    Language language;
};

}

QString scaleSummary(const Scale& scale, Language language)
{
    return std::visit(ScaleWords{language}, scale);
}

QString scaleName(const Scale& scale, Language language)
{
    if (const auto* points = std::get_if<PointsScale>(&scale))
        return number(points->min, language) + u'–' + number(points->max, language);
    return std::holds_alternative<RatioScale>(scale) ? scaleKindText(ScaleKind::Ratio) : scaleSummary(scale, language);
}

QString overText(Over over)
{
    switch (over) {
    case Over::LastMonth: return Words::tr("the last month");
    case Over::Mean: return Words::tr("the mean of all months");
    case Over::Growth: return Words::tr("growth of the members");
    }
    Q_UNREACHABLE();
}

QString readingText(const Reading& reading)
{
    return QStringList{choiceText(reading.programme), choiceText(reading.segment), overText(reading.over)}.join(u", "_s);
}

QString scaleKindText(ScaleKind kind)
{
    switch (kind) {
    case ScaleKind::Points: return Words::tr("points");
    case ScaleKind::Levels: return Words::tr("levels");
    case ScaleKind::Ratio: return Words::tr("ratio");
    case ScaleKind::Bands: return Words::tr("bands");
    }
    Q_UNREACHABLE();
}

QString weightText(const Fraction& weight, Language language)
{
    // Weights have at most three decimals; zeros at the end say nothing.
    QString text = number(weight, 3, language);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.back().isDigit() ? text : text.chopped(1);
}

WeightWords weightWords(const Fraction& sum, Language language)
{
    const Fraction hundred(100);
    if (sum == hundred)
        return {Tone::Accent, Words::tr("exactly 100")};
    if (sum < hundred)
        return {Tone::Attention, Words::tr("%1 left of 100").arg(weightText(hundred - sum, language))};
    return {Tone::Refusal, Words::tr("%1 more than 100").arg(weightText(sum - hundred, language))};
}

QString ruleText(Aggregate aggregate)
{
    switch (aggregate) {
    case Aggregate::Mean: return Words::tr("The jurors' scores for an indicator are joined by their mean.");
    case Aggregate::Median: return Words::tr("Of the jurors' scores for an indicator the middle one counts.");
    case Aggregate::Trimmed:
        return Words::tr("From four scores on the highest and the lowest are left out; the mean of the others counts.");
    }
    Q_UNREACHABLE();
}

QString ruleText(MissingRule missing)
{
    switch (missing) {
    case MissingRule::Block: return Words::tr("A nominee with a missing mark has no place until the mark is there.");
    case MissingRule::Skip: return Words::tr("A missing mark is left out; the marks that are there count.");
    case MissingRule::Zero: return Words::tr("A missing mark counts as 0.");
    }
    Q_UNREACHABLE();
}

QString ruleText(RankOn rankOn, int decimals)
{
    if (rankOn == RankOn::Exact)
        return Words::tr("Places are given by the exact totals; they are shown with %n decimal(s).", nullptr, decimals);
    return Words::tr("Totals are rounded to %n decimal(s) first, and places are given by the rounded ones.", nullptr, decimals);
}

QString ruleText(Numbering numbering)
{
    return numbering == Numbering::Competition ? Words::tr("Behind two nominees who share place 2 comes place 4.")
                                               : Words::tr("Behind two nominees who share place 2 comes place 3.");
}

QString quorumText(int quorum)
{
    return Words::tr("Each indicator of the jurors needs at least %n score(s); with fewer the nominee has no place.", nullptr,
                     quorum);
}

QString tiesText(const QStringList& titles)
{
    if (titles.isEmpty())
        return Words::tr("Equal totals share the place, unless the plenary decides.");
    return Words::tr("Between equal totals the higher score decides in: %1. Then the plenary decides, or they share the place.")
        .arg(titles.join(Words::tr(", then ")));
}

QString commentText(const Rules& rules, Language language)
{
    const auto text = [language](const Decimal& value) { return number(value, language); };
    if (rules.commentBelow && rules.commentFrom)
        return Words::tr("A juror's score below %1, or from %2 on, needs a comment.")
            .arg(text(*rules.commentBelow), text(*rules.commentFrom));
    if (rules.commentBelow)
        return Words::tr("A juror's score below %1 needs a comment.").arg(text(*rules.commentBelow));
    if (rules.commentFrom)
        return Words::tr("A juror's score from %1 on needs a comment.").arg(text(*rules.commentFrom));
    return Words::tr("No score needs a comment. Scores lie between 0 and 100.");
}

QString doubleEntryText(bool isDouble)
{
    return isDouble ? Words::tr("Two operators key each sheet without seeing the other's; differences are settled at the paper.")
                    : Words::tr("Each sheet is keyed once.");
}

}
