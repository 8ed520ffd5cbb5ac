#include "ui/models/OpinionArithmetic.h"

#include "core/text/Numbers.h"
#include "ui/models/Figures.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int termDecimals = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)
};

/// The numbers that are aggregated: marks on a points scale as they were given, else scores.
struct Terms {
    std::vector<Fraction> counted;
    std::vector<Fraction> trimmed;
    Fraction max = 100; // by which the aggregate is divided to become a score of 100
};

Fraction termOf(const JurorPart& part, bool isPoints)
{
    if (isPoints && part.grade && std::holds_alternative<Decimal>(*part.grade))
        return Fraction(std::get<Decimal>(*part.grade));
    return part.score.value_or(Fraction());
}

Terms termsOf(const IndicatorAccount& account)
{
    const auto* points = std::get_if<PointsScale>(&account.criterion.indicator->scale);
    Terms terms;
    if (points)
        terms.max = Fraction(points->max);
    for (const JurorPart& part : account.leaf.jurors) {
        if (part.leftOut == LeftOut::No || part.leftOut == LeftOut::CountedZero)
            terms.counted.push_back(termOf(part, points != nullptr));
        else if (part.leftOut == LeftOut::Trimmed)
            terms.trimmed.push_back(termOf(part, points != nullptr));
    }
    return terms;
}

QString joined(const std::vector<Fraction>& values, const QString& sign, Language language)
{
    QStringList texts;
    for (const Fraction& value : values)
        texts << figure(value, termDecimals, language);
    return texts.join(sign);
}

/// The end of each line: what the aggregate is, and the score where the scale does not end at 100.
QString scored(const IndicatorAccount& account, const Terms& terms)
{
    const QString score = equals(*account.leaf.score, account.category.rules.decimals, account.language);
    if (terms.max == Fraction(100))
        return score;
    return u"÷ %1 × 100 %2"_s.arg(figure(terms.max, termDecimals, account.language), score);
}

QString meanOf(const Terms& terms, Language language)
{
    return u"(%1) ÷ %2"_s.arg(joined(terms.counted, u" + "_s, language),
                              number(static_cast<qint64>(terms.counted.size()), language));
}

QString medianLine(const IndicatorAccount& account, Terms terms)
{
    std::ranges::sort(terms.counted);
    const std::size_t half = terms.counted.size() / 2;
    const QString all = joined(terms.counted, u"; "_s, account.language);
    const QString upper = figure(terms.counted[half], termDecimals, account.language);
    const int count = static_cast<int>(terms.counted.size());
    if (count % 2 == 1)
        return Words::tr("Median of %n juror(s), in order %1: the middle is %2 %3", nullptr, count)
            .arg(all, upper, scored(account, terms));
    const QString lower = figure(terms.counted[half - 1], termDecimals, account.language);
    return Words::tr("Median of %n juror(s), in order %1: the middle two, (%2 + %3) ÷ 2 %4", nullptr, count)
        .arg(all, lower, upper, scored(account, terms));
}

QString trimmedLine(const IndicatorAccount& account, const Terms& terms)
{
    const auto [lowest, highest] = std::ranges::minmax(terms.trimmed);
    return Words::tr("Mean of %n juror(s) without the lowest (%1) and the highest (%2): %3 %4", nullptr,
                     static_cast<int>(terms.counted.size()))
        .arg(figure(lowest, termDecimals, account.language), figure(highest, termDecimals, account.language),
             meanOf(terms, account.language), scored(account, terms));
}

}

QString opinionArithmetic(const IndicatorAccount& account)
{
    Terms terms = termsOf(account);
    if (terms.counted.empty())
        return Words::tr("No mark was given; by the rules of the category this counts 0.");
    if (account.category.rules.aggregate == Aggregate::Median)
        return medianLine(account, std::move(terms));
    if (terms.trimmed.size() == 2)
        return trimmedLine(account, terms);
    return Words::tr("Mean of %n juror(s): %1 %2", nullptr, static_cast<int>(terms.counted.size()))
        .arg(meanOf(terms, account.language), scored(account, terms));
}

}
