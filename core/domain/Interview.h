// A nominee's interview: when, how, and whether it was held.
#pragma once

#include <QDateTime>
#include <QString>

namespace sidang {

enum class InterviewMode { InPerson, Online };
enum class InterviewState { Planned, Held, Absent, Postponed };

/// How the order of a category's interviews came about.
enum class DrawMethod { Lot, Alphabetical, ByHand };

struct Draw {
    DrawMethod method = DrawMethod::ByHand;
    qint64 seed = 0; // of the lot: core/domain/Lots.h gives the same order again

    friend bool operator==(const Draw&, const Draw&) = default;
};

struct Interview {
    int order = 1;    // place in the order of the category's interviews, from 1
    QDateTime starts; // the wall clock of the desk, to the minute, held as UTC so that no zone moves it; invalid: not set
    int talkMinutes = 10;
    int questionMinutes = 15; // both 0 … 1440
    InterviewMode mode = InterviewMode::InPerson;
    InterviewState state = InterviewState::Planned;
    bool leaderPresent = false; // the head of the region or of the enterprise came in person
    QString companions;
    QString place; // room or address of the online meeting; may be empty

    friend bool operator==(const Interview&, const Interview&) = default;
};

}
