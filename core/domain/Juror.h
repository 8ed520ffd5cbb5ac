// Who judges, and who may not judge whom.
#pragma once

#include "core/domain/Ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sidang {

enum class JurorRole { Chair, Secretary, Member };

/// Who acts for a juror on some days; the marks stay the juror's.
struct Deputy {
    QString name;
    QString position;
    QDate first; // both days included
    QDate last;

    friend bool operator==(const Deputy&, const Deputy&) = default;
};

struct Juror {
    JurorId id;
    QString code; // unique within the edition
    QString name;
    QString element; // the office or body the juror comes from; may be empty
    JurorRole role = JurorRole::Member;
    bool scores = true;                                // false: sits on the jury without giving marks
    std::optional<std::vector<CategoryId>> categories; // absent: all categories
    QString institution;                               // where the juror works; may be empty, as the two below
    QString position;
    QString nip; // a civil servant's number: 18 digits
    std::vector<Deputy> deputies;

    friend bool operator==(const Juror&, const Juror&) = default;
};

enum class ConflictKind { Other, Family, Employment, Region, Business };

/// A juror who does not judge a nominee because of a conflict of interest.
struct Recusal {
    JurorId juror;
    NomineeId nominee;
    QString reason;
    ConflictKind kind = ConflictKind::Other;

    friend bool operator==(const Recusal&, const Recusal&) = default;
};

/// True when the juror gives marks in the category (scores, and is assigned to it).
bool isAssigned(const Juror& juror, CategoryId category);

}
