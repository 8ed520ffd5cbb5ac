// What the minutes of the three meetings have in common: their head, the jury, conflicts, and how they end.
#pragma once

#include "core/report/FormPapers.h"

namespace sidang {

struct Meeting {
    QString title;          // "RAPAT PLENO"
    QString textName;       // of the template that opens the minutes
    QDate day;              // invalid: left to be filled in
    bool hasResult = false; // it decides on the ranking: what makes that less than final is said first
};

/// Title, number, opening and jury.
Section openMinutes(const Subject& subject, Wording& wording, const Meeting& meeting);

/// Conflicts of interest of the category's nominees, the closing, the jury's signatures and the initials of each page.
void closeMinutes(Section& section, const Subject& subject, Wording& wording, const Meeting& meeting);

/// "1. Susunan Panitia Penilai": headings count themselves.
void addHeading(Section& section, const QString& text);

}
