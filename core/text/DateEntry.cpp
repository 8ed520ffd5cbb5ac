#include "core/text/DateEntry.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// 1 … 12 for a month's name or the beginning of one, at least three letters; 0 for none.
int monthOf(const QString& name)
{
    for (const QLocale& locale : {QLocale(QLocale::Indonesian), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            if (name.size() >= 3 && locale.standaloneMonthName(month).startsWith(name, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

}

std::optional<QDate> dateFromEntry(QStringView typed)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression named(u"^(\\d{1,2})[- ](\\p{L}+)\\.?[- ](\\d{4})$"_s);
    const QString text = typed.toString().simplified();
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return validDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return validDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = named.match(text); match.hasMatch())
        return validDate(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    return std::nullopt;
}

}
