#include "ui/models/figures/MonthWords.h"

#include "core/text/Numbers.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MonthWords)
};

constexpr QChar minus(0x2212);

QLocale localeOf(Language language)
{
    return language == Language::Indonesian ? QLocale(QLocale::Indonesian) : QLocale(QLocale::English);
}

QString signedText(QString text)
{
    if (text.startsWith(u'-'))
        return text.replace(0, 1, minus);
    return u'+' + text;
}

bool isOfBoth(const MonthFigures& figures)
{
    return figures.declared && figures.declared->coverage && figures.verified && figures.verified->coverage;
}

qint64 difference(const MonthFigures& figures)
{
    return figures.verified->coverage->members - figures.declared->coverage->members;
}

QString percentText(const Fraction& percent, int decimals, Language language)
{
    return number(percent, decimals, language) + u" %"_s;
}

Fraction magnitude(const Fraction& value)
{
    return value.isNegative() ? Fraction(0) - value : value;
}

QString differenceSentence(const MonthFigures& figures, Language language)
{
    const qint64 persons = difference(figures);
    const QString amount = number(persons < 0 ? -persons : persons, language);
    const QString percent = percentText(magnitude(*differencePercent(figures)), 1, language);
    return persons < 0 ? Words::tr("verified %1 persons (%2) below what was declared").arg(amount, percent)
                       : Words::tr("verified %1 persons (%2) above what was declared").arg(amount, percent);
}

}

QString monthText(QDate month, Language language)
{
    return localeOf(language).standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
}

QString shortMonthText(QDate month, Language language)
{
    return localeOf(language).standaloneMonthName(month.month(), QLocale::ShortFormat);
}

std::optional<Fraction> differencePercent(const MonthFigures& figures)
{
    if (!isOfBoth(figures) || figures.declared->coverage->members == 0)
        return std::nullopt;
    return Fraction::of(difference(figures), figures.declared->coverage->members) * Fraction(100);
}

bool isNotable(const MonthFigures& figures)
{
    const std::optional<Fraction> percent = differencePercent(figures);
    return percent && magnitude(*percent) > Fraction(notablePercent);
}

QString differenceText(const MonthFigures& figures, Language language)
{
    if (!isOfBoth(figures))
        return {};
    const qint64 persons = difference(figures);
    if (persons == 0)
        return u"0"_s;
    const QString text = signedText(number(persons, language));
    const std::optional<Fraction> percent = differencePercent(figures);
    return percent ? u"%1 (%2)"_s.arg(text, signedText(percentText(*percent, 1, language))) : text;
}

QString coverageText(const MonthlyFigure* figure, Language language)
{
    if (!figure || !figure->coverage || figure->coverage->universe == 0)
        return {};
    const Fraction share = Fraction::of(figure->coverage->members, figure->coverage->universe) * Fraction(100);
    return percentText(share, 2, language);
}

QString remarkText(const MonthFigures& figures, QDate month, Language language)
{
    QStringList remarks;
    if (isNotable(figures))
        remarks << differenceSentence(figures, language);
    const MonthlyFigure* main = figures.main();
    if (main && main->coverage && main->coverage->universe == 0)
        remarks << Words::tr("the universe is missing, so that there is no coverage yet");
    else if (main && main->coverage && main->coverage->members > main->coverage->universe)
        remarks << Words::tr(
            "more members than the universe: this happens where people work elsewhere than they live; please look "
            "at it once more");
    return remarks.isEmpty() ? QString() : monthText(month, language) + u": "_s + remarks.join(u"; "_s) + u'.';
}

}
