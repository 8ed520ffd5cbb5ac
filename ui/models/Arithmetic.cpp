#include "ui/models/Arithmetic.h"

#include "core/text/Dates.h"
#include "core/text/Numbers.h"
#include "ui/models/ExplanationTree.h"
#include "ui/models/Figures.h"
#include "ui/models/OpinionArithmetic.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int weightDecimals = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)
};

/// The band a value falls into: the highest whose `from` is not above it.
const Band& bandOf(const BandsScale& scale, const Fraction& value)
{
    const Band* found = &scale.bands.front();
    for (const Band& band : scale.bands) {
        if (Fraction(band.from) <= value)
            found = &band;
    }
    return *found;
}

QString bandLine(const IndicatorAccount& account, const BandsScale& scale, const Fraction& value)
{
    const Band& band = bandOf(scale, value);
    return Words::tr("band from %1 up: score %2")
        .arg(number(band.from, account.language), number(band.score, account.language));
}

QString factLine(const IndicatorAccount& account)
{
    const Scale& scale = account.criterion.indicator->scale;
    if (!account.leaf.fact)
        return Words::tr("Nothing was entered; by the rules of the category this counts 0.");
    const QString grade = gradeText(scale, *account.leaf.fact, account.language);
    const QString score = equals(*account.leaf.score, account.category.rules.decimals, account.language);
    if (const auto* points = std::get_if<PointsScale>(&scale))
        return Words::tr("Mark %1 of at most %2: %1 ÷ %2 × 100 %3").arg(grade, number(points->max, account.language), score);
    if (const auto* bands = std::get_if<BandsScale>(&scale))
        return Words::tr("Value %1, %2")
            .arg(grade, bandLine(account, *bands, Fraction(std::get<Decimal>(*account.leaf.fact))));
    return Words::tr("Level “%1” %2").arg(grade, score);
}

QString measuredLine(const IndicatorAccount& account)
{
    const auto* figures = account.leaf.measurement ? std::get_if<Figure>(&*account.leaf.measurement) : nullptr;
    if (!figures)
        return Words::tr("Nothing was entered; by the rules of the category this counts 0.");
    const Language language = account.language;
    const Scale& scale = account.criterion.indicator->scale;
    const QString share =
        u"%1 ÷ %2 × 100"_s.arg(number(figures->numerator, language), number(figures->denominator, language));
    const Fraction percent = Fraction(figures->numerator) / Fraction(figures->denominator) * Fraction(100);
    if (const auto* bands = std::get_if<BandsScale>(&scale))
        return share + u' ' + equals(percent, 2, language) + u"; "_s + bandLine(account, *bands, percent);
    const auto* ratio = std::get_if<RatioScale>(&scale);
    if (!ratio)
        return share;
    QString line = share;
    Fraction reached = percent;
    if (ratio->target != Decimal(100)) {
        line += u" ÷ %1 × 100"_s.arg(number(ratio->target, language));
        reached = percent / Fraction(ratio->target) * Fraction(100);
    }
    if (reached > Fraction(ratio->cap))
        return line + u' ' + equals(reached, ratio->decimals, language) + u"; "_s +
               Words::tr("the most that counts is %1").arg(number(ratio->cap, language));
    line += u" = "_s + number(*account.leaf.score, ratio->decimals, language);
    if (!isExactWith(reached, ratio->decimals))
        line += u"; "_s + Words::tr("rounded to %n decimal(s)", nullptr, ratio->decimals);
    return line;
}

QString jurorsOwing(const IndicatorAccount& account)
{
    QStringList names;
    for (const JurorPart& part : account.leaf.jurors) {
        const Juror* juror = findJuror(account.book, part.juror);
        if (part.leftOut == LeftOut::Missing && juror)
            names << juror->name;
    }
    return names.join(u"; "_s);
}

QString noScore(const IndicatorAccount& account)
{
    if (account.leaf.reason == UnrankedReason::NotApplicable)
        return Words::tr("Does not apply to this nominee; the other indicators of the aspect carry its weight.");
    if (account.leaf.reason == UnrankedReason::Quorum)
        return Words::tr("%n mark(s) count, the rules ask for at least %1.", nullptr, account.leaf.counted)
            .arg(account.category.rules.quorum);
    switch (account.criterion.indicator->source) {
    case Source::Opinion: {
        const QString owing = jurorsOwing(account);
        return owing.isEmpty() ? Words::tr("No mark was given.") : Words::tr("Marks still owed by: %1.").arg(owing);
    }
    case Source::Fact: return Words::tr("The secretariat has not entered this yet.");
    case Source::Measured: return Words::tr("The figure has not been entered yet.");
    }
    Q_UNREACHABLE();
}

QString scoreLine(const IndicatorAccount& account)
{
    switch (account.criterion.indicator->source) {
    case Source::Opinion: return opinionArithmetic(account);
    case Source::Fact: return factLine(account);
    case Source::Measured: return measuredLine(account);
    }
    Q_UNREACHABLE();
}

QString contributionLine(const IndicatorAccount& account)
{
    const int decimals = account.category.rules.decimals;
    const QString weight = figure(account.leaf.weight, weightDecimals, account.language);
    const QString score = number(*account.leaf.score, decimals, account.language);
    return Words::tr("Adds %1 × %2 ÷ 100 %3")
        .arg(score, weight, equals(*account.leaf.contribution, decimals, account.language));
}

QString sourceLine(const IndicatorAccount& account)
{
    const MarkNote note = account.book.marks.note({account.nominee, account.criterion.id, std::nullopt});
    QStringList parts;
    if (!note.source.isEmpty())
        parts << note.source;
    if (note.date.isValid())
        parts << longDate(note.date, account.language);
    QString line = parts.isEmpty() ? QString() : Words::tr("Source: %1").arg(parts.join(u", "_s));
    if (!note.comment.isEmpty())
        line += (line.isEmpty() ? QString() : u"\n"_s) + Words::tr("Note: %1").arg(note.comment);
    return line;
}

}

QString arithmetic(const IndicatorAccount& account)
{
    QStringList lines;
    if (account.leaf.score)
        lines << scoreLine(account);
    else
        lines << noScore(account);
    if (account.leaf.contribution)
        lines << contributionLine(account);
    if (const QString source = sourceLine(account); !source.isEmpty())
        lines << source;
    return lines.join(u'\n');
}

}
