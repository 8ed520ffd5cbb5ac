// A scale in words, the values on it, and why a typed value was not taken (translations: context "Scale").
#pragma once

#include "core/domain/Mark.h"
#include "core/text/Language.h"
#include "core/text/ScoreInput.h"

#include <QString>
#include <QStringList>

namespace sidang {

/// "0–100, multiples of 0.5", "from 0", "members ÷ universe"; of levels their keys: "1–4". Figures by language.
QString scaleWords(const Scale& scale, Language language);
/// The levels as a sheet lists them, one a line: "1 Perda · 100"; empty for other scales.
QStringList levelTexts(const Scale& scale, Language language);
/// "87,5", or the title of the level.
QString gradeText(const Grade& grade, const Scale& scale, Language language);
/// What would have to be typed for the grade: "87,5", or the level's key.
QString typedText(const Grade& grade, const Scale& scale);
/// One or two sentences: what was typed, and what the scale takes.
QString scoreFaultText(ScoreFault fault, const QString& typed, const Scale& scale, Language language);

}
