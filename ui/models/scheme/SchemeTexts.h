// What a scheme says in words: weights that are left, scales, and each rule as a sentence.
#pragma once

#include "core/base/Fraction.h"
#include "core/domain/Words.h"
#include "core/text/Language.h"
#include "ui/common/Tone.h"

#include <QString>

namespace sidang {

/// "0–100, langkah 0,5", "6 tingkat".
QString scaleSummary(const Scale& scale, Language language);
/// The same shortly: "0–100", "6 tingkat", "rasio".
QString scaleName(const Scale& scale, Language language);
/// "JKK, penerima upah, bulan terakhir".
QString readingText(const Reading& reading);
QString overText(Over over);
QString scaleKindText(ScaleKind kind);

/// What the weights of a category lack or have too much of 100, in words and as a tone.
struct WeightWords {
    Tone tone = Tone::Quiet;
    QString text; // "sisa 12,5", "lebih 3", "tepat 100"
};
WeightWords weightWords(const Fraction& sum, Language language);
/// A weight or a sum of weights: "12,5".
QString weightText(const Fraction& weight, Language language);

// One sentence each, as the category's rules are explained beside their choice.
QString ruleText(Aggregate aggregate);
QString ruleText(MissingRule missing);
QString ruleText(RankOn rankOn, int decimals);
QString ruleText(Numbering numbering);
QString quorumText(int quorum);
QString tiesText(const QStringList& titles);
QString commentText(const Rules& rules, Language language);
QString doubleEntryText(bool isDouble);

}
