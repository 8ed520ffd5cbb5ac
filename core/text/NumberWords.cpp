#include "core/text/NumberWords.h"

#include "core/text/Dates.h"

#include <QLocale>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr std::array<std::u16string_view, 12> small{u"nol",  u"satu",  u"dua",     u"tiga",     u"empat",   u"lima",
                                                    u"enam", u"tujuh", u"delapan", u"sembilan", u"sepuluh", u"sebelas"};

QString smallWord(qint64 number)
{
    return QStringView(small[static_cast<std::size_t>(number)]).toString();
}

/// The words below a thousand, none for 0.
QStringList hundreds(qint64 number)
{
    QStringList words;
    if (number >= 200)
        words << smallWord(number / 100) << u"ratus"_s;
    else if (number >= 100)
        words << u"seratus"_s;
    const qint64 rest = number % 100;
    if (rest >= 20) {
        words << smallWord(rest / 10) << u"puluh"_s;
        if (rest % 10 > 0)
            words << smallWord(rest % 10);
    } else if (rest >= 12) {
        words << smallWord(rest % 10) << u"belas"_s;
    } else if (rest > 0) {
        words << smallWord(rest);
    }
    return words;
}

}

QString numberInWords(qint64 number)
{
    Q_ASSERT(number >= 0 && number <= 999'999'999);
    if (number == 0)
        return smallWord(0);
    QStringList words;
    if (const qint64 millions = number / 1'000'000)
        words << hundreds(millions) << u"juta"_s;
    const qint64 thousands = number / 1'000 % 1'000;
    if (thousands == 1)
        words << u"seribu"_s;
    else if (thousands > 1)
        words << hundreds(thousands) << u"ribu"_s;
    words << hundreds(number % 1'000);
    return words.join(u' ');
}

QString numberWithWords(qint64 number)
{
    return u"%1 (%2)"_s.arg(number).arg(numberInWords(number));
}

QString dayName(QDate date)
{
    static const QLocale locale(QLocale::Indonesian, QLocale::Indonesia);
    return date.isValid() ? locale.standaloneDayName(date.dayOfWeek()) : QString();
}

QString dateInWords(QDate date)
{
    if (!date.isValid())
        return {};
    static const QLocale locale(QLocale::Indonesian, QLocale::Indonesia);
    return u"%1 tanggal %2 bulan %3 tahun %4"_s.arg(dayName(date), numberInWords(date.day()),
                                                    locale.standaloneMonthName(date.month()), numberInWords(date.year()));
}

QString dayAndDate(QDate date)
{
    return date.isValid() ? dayName(date) + u", "_s + longDate(date) : QString();
}

}
