// Numbers and dates in Indonesian words, as official papers write them out.
#pragma once

#include <QDate>
#include <QString>

namespace sidang {

/// "seribu dua ratus tiga puluh empat" for 1234. `number` is 0 … 999 999 999.
QString numberInWords(qint64 number);

/// "2 (dua)": the number with its words, as copies and annexes are counted. The same range.
QString numberWithWords(qint64 number);

/// "Sabtu"; empty for an invalid date.
QString dayName(QDate date);

/// "Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam"; empty for an invalid date.
QString dateInWords(QDate date);

/// "Sabtu, 21 November 2026"; empty for an invalid date.
QString dayAndDate(QDate date);

}
