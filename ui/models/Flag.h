// What is remarkable about a nominee in a ranking: a word or two, and the sentence behind it.
#pragma once

#include "ui/common/Tone.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace sidang {

struct Flag {
    Tone tone = Tone::Quiet;
    QString text;
    QString reason;

    friend bool operator==(const Flag&, const Flag&) = default;
};

using Flags = std::vector<Flag>;

/// How far each top-level criterion brings a nominee, each 0 … 1 of the greatest total possible. For drawing only.
struct AspectBar {
    std::vector<double> shares;

    friend bool operator==(const AspectBar&, const AspectBar&) = default;
};

}

Q_DECLARE_METATYPE(sidang::Flags)
Q_DECLARE_METATYPE(sidang::AspectBar)
