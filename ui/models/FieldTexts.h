// What a thing of the edition consists of, field by field, as people read it.
#pragma once

#include "core/text/Language.h"
#include "ui/models/LedgerNames.h"

#include <functional>

namespace sidang {

/// What the words of a change are told with.
struct WordContext {
    const LedgerNames& names;
    Language language = Language::Indonesian;
    /// Whether who sits at the desk may see jurors' marks of a category.
    std::function<bool(CategoryId)> maySee;
};

struct FieldText {
    QString label;
    QString value; // may be empty

    friend bool operator==(const FieldText&, const FieldText&) = default;
};
using FieldTexts = std::vector<FieldText>;

FieldTexts fieldTexts(const Edition& edition, const WordContext& context);
FieldTexts fieldTexts(const Official& official, const WordContext& context);
FieldTexts fieldTexts(const Category& category, const WordContext& context);
FieldTexts fieldTexts(const CriterionNode& node, const WordContext& context);
FieldTexts fieldTexts(const Requirement& requirement, const WordContext& context);
FieldTexts fieldTexts(const Juror& juror, const WordContext& context);
FieldTexts fieldTexts(const Nominee& nominee, const WordContext& context);
FieldTexts fieldTexts(const Recusal& recusal, const WordContext& context);
FieldTexts fieldTexts(const Decision& decision, const WordContext& context);
FieldTexts fieldTexts(const MarkNote& note, const WordContext& context);
FieldTexts fieldTexts(const Attestation& attestation, const WordContext& context);
FieldTexts fieldTexts(const Evidence& evidence, const WordContext& context);
FieldTexts fieldTexts(const MonthlyFigure& figure, const WordContext& context);
FieldTexts fieldTexts(const Interview& interview, const WordContext& context);
FieldTexts fieldTexts(const Draw& draw, const WordContext& context);
FieldTexts fieldTexts(const ScoreSheet& sheet, const WordContext& context);
FieldTexts fieldTexts(const SheetForm& form, const WordContext& context);
FieldTexts fieldTexts(const Printing& printing, const WordContext& context);
FieldTexts fieldTexts(const QString& text, const WordContext& context);
FieldTexts fieldTexts(const PlenaryNote& note, const WordContext& context);
FieldTexts fieldTexts(const Stage& stage, const WordContext& context);
FieldTexts fieldTexts(const ClosedResult& result, const WordContext& context);

/// A scale in a few words: "0 to 100, step 0.5".
QString scaleText(const Scale& scale, Language language);
/// A mark as it was given: "87.5", the title of the level, "254,675 ÷ 466,368"; `scale` may be null.
QString markText(const MarkValue& value, const Scale* scale, Language language);

}
