// One judging edition: its name, level, place and the period it assesses.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace sidang {

/// The tier of the award at which this edition judges; the best go to the next one.
enum class Level { Regency, Province, National };

/// The paper of the edition's printed forms. F4 is 215 × 330 mm.
enum class Paper { A4, F4 };

/// The time whose performance is assessed, both days included.
struct AssessmentPeriod {
    QDate first;
    QDate last;

    friend bool operator==(const AssessmentPeriod&, const AssessmentPeriod&) = default;
};

struct Edition {
    QString label; // as the secretariat calls it: "Paritrana Award 2021"
    Level level = Level::Province;
    QString region; // code of the region that judges, as in resources/regions ("13"); may be empty
    AssessmentPeriod period;
    QDate documentsDue;     // last day on which documents are taken in; invalid: not set
    QStringList letterhead; // lines of the letterhead, the institution's name last but for the address; may be empty
    QString place;          // where papers are signed; may be empty
    QString logo;           // SHA-256 of the picture beside the edition (core/files/Attachments.h), in small hex digits; may be empty
    QString secretariat;    // who runs the judging, as letters name it; may be empty
    QStringList legalBasis; // one regulation each, as decrees and minutes cite them; may be empty
    QString letterNumber;   // pattern of letters' numbers: {number}, {month} (Roman), {year}; may be empty
    QDate checkOn;          // days of the sessions: documents check, interviews (the first day), plenary; invalid: not set
    QDate interviewsOn;
    QDate plenaryOn;
    Paper paper = Paper::F4;

    friend bool operator==(const Edition&, const Edition&) = default;
};

}
