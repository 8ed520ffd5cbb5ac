// One judging edition: its name, level, place and the period it assesses.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace sidang {

/// The tier of the award at which this edition judges; the best go to the next one.
enum class Level { Regency, Province, National };

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

    friend bool operator==(const Edition&, const Edition&) = default;
};

}
