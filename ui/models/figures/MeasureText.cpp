#include "ui/models/figures/MeasureText.h"

#include "core/scoring/Score.h"
#include "core/text/Numbers.h"
#include "core/words/ChoiceTexts.h"
#include "ui/models/Figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int percentDecimals = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

/// What is between the percentage and the score: a target, a cap.
QString ratioText(const RatioScale& scale, const Fraction& percent, Language language)
{
    QString text;
    Fraction reached = percent;
    if (scale.target != Decimal(100)) {
        reached = percent / Fraction(scale.target) * Fraction(100);
        text = u" → "_s + number(percent, percentDecimals, language) +
               u" ÷ %1 × 100 "_s.arg(number(scale.target, language)) + equals(reached, scale.decimals, language);
    }
    if (reached > Fraction(scale.cap))
        text += u"; "_s + Words::tr("the most that counts is %1").arg(number(scale.cap, language));
    return text;
}

QString bandText(const BandsScale& scale, const Fraction& percent, Language language)
{
    const Band* reached = &scale.bands.front();
    for (const Band& band : scale.bands) {
        if (Fraction(band.from) <= percent)
            reached = &band;
    }
    return u"; "_s + Words::tr("band from %1 up").arg(number(reached->from, language));
}

}

std::optional<Fraction> measureScore(const Indicator& indicator, const Measurement& measurement)
{
    const auto* figures = std::get_if<Figure>(&measurement);
    return figures ? std::optional(scoreOf(indicator.scale, *figures)) : std::nullopt;
}

QString measureText(const Indicator& indicator, const Measurement& measurement, Language language)
{
    const auto* figures = std::get_if<Figure>(&measurement);
    if (!figures)
        return Words::tr("does not apply: the other indicators of the aspect carry its weight");
    const Fraction percent = percentOf(*figures);
    QString text = u"%1 ÷ %2 × 100 "_s.arg(number(figures->numerator, language), number(figures->denominator, language)) +
                   equals(percent, percentDecimals, language) + u" %"_s;
    if (const auto* ratio = std::get_if<RatioScale>(&indicator.scale))
        text += ratioText(*ratio, percent, language);
    else if (const auto* bands = std::get_if<BandsScale>(&indicator.scale))
        text += bandText(*bands, percent, language);
    return text + u" → "_s + Words::tr("score %1").arg(figure(scoreOf(indicator.scale, *figures), 6, language));
}

QString readingText(const Indicator& indicator)
{
    if (!indicator.reading)
        return Words::tr("typed");
    return u"%1 · %2 · %3"_s.arg(choiceText(indicator.reading->programme), choiceText(indicator.reading->segment),
                                 choiceText(indicator.reading->over));
}

}
