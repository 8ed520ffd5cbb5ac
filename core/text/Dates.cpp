#include "core/text/Dates.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QString dayAndMonth(QDate date, Language language)
{
    const QLocale locale = language == Language::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QString::number(date.day()) + u' ' + locale.standaloneMonthName(date.month());
}

}

QString longDate(QDate date, Language language)
{
    return date.isValid() ? dayAndMonth(date, language) + u' ' + QString::number(date.year()) : QString();
}

QString periodText(const AssessmentPeriod& period, Language language)
{
    if (!period.first.isValid() || !period.last.isValid() || period.first == period.last)
        return longDate(period.first.isValid() ? period.first : period.last, language);
    const QString between = language == Language::Indonesian ? u" s.d. "_s : u" to "_s;
    const QString first =
        period.first.year() == period.last.year() ? dayAndMonth(period.first, language) : longDate(period.first, language);
    return first + between + longDate(period.last, language);
}

}
