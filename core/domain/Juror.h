// Who judges, and who may not judge whom.
#pragma once

#include "core/domain/Ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace sidang {

enum class JurorRole { Chair, Secretary, Member };

struct Juror {
    JurorId id;
    QString code; // unique within the edition
    QString name;
    QString element; // the office or body the juror comes from; may be empty
    JurorRole role = JurorRole::Member;
    bool scores = true;                                // false: sits on the jury without giving marks
    std::optional<std::vector<CategoryId>> categories; // absent: all categories

    friend bool operator==(const Juror&, const Juror&) = default;
};

/// A juror who does not judge a nominee because of a conflict of interest.
struct Recusal {
    JurorId juror;
    NomineeId nominee;
    QString reason;

    friend bool operator==(const Recusal&, const Recusal&) = default;
};

/// True when the juror gives marks in the category (scores, and is assigned to it).
bool isAssigned(const Juror& juror, CategoryId category);

}
