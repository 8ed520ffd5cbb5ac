// Everything of one edition as plain values: what is loaded once and what every calculation reads.
#pragma once

#include "core/domain/Attestation.h"
#include "core/domain/Category.h"
#include "core/domain/Decision.h"
#include "core/domain/DoubleEntry.h"
#include "core/domain/Edition.h"
#include "core/domain/Evidence.h"
#include "core/domain/Interview.h"
#include "core/domain/Juror.h"
#include "core/domain/MarkTable.h"
#include "core/domain/MonthlyFigure.h"
#include "core/domain/Nominee.h"
#include "core/domain/Official.h"
#include "core/domain/PaperTrail.h"
#include "core/domain/Stage.h"

#include <map>
#include <vector>

namespace sidang {

/// Ids are unique for each noun; references name things that are in the book.
struct EditionBook {
    Edition edition;
    std::vector<Official> officials;
    std::vector<Category> categories;
    std::vector<Requirement> requirements;
    std::vector<Juror> jurors;
    std::vector<Nominee> nominees;
    std::vector<Recusal> recusals;
    MarkTable marks;
    std::vector<Decision> decisions;
    std::map<MarkKey, Attestation> attestations; // of facts and figures
    std::map<EvidenceKey, Evidence> evidence;
    std::map<FigureKey, MonthlyFigure> figures;
    std::map<NomineeId, Interview> interviews;
    std::map<CategoryId, Draw> draws;
    std::map<MarkKey, SecondMark> secondMarks; // of jurors only
    std::map<SheetKey, ScoreSheet> sheets;     // those that say something
    std::map<CategoryId, Stage> stages;        // of those that left the default
    std::map<ResultKey, ClosedResult> results;
    std::map<SheetFormId, SheetForm> sheetForms; // printed score sheets, by serial number
    std::map<PrintingId, Printing> printings;
    std::map<QString, QString> formTexts; // the secretariat's own, by the template's name; the others are as shipped
    std::map<CategoryId, PlenaryNote> plenaryNotes; // those that say something

    friend bool operator==(const EditionBook&, const EditionBook&) = default;
};

/// The thing with this id or code, or null.
const Category* findCategory(const EditionBook& book, CategoryId id);
const Category* findCategory(const EditionBook& book, QStringView code);
const Nominee* findNominee(const EditionBook& book, NomineeId id);
const Juror* findJuror(const EditionBook& book, JurorId id);
const Official* findOfficial(const EditionBook& book, OfficialId id);
const Requirement* findRequirement(const EditionBook& book, RequirementId id);
/// The criterion with this id and the category it belongs to, or nulls.
struct CriterionPlace {
    const Category* category = nullptr;
    const Criterion* criterion = nullptr;
};
CriterionPlace findCriterion(const EditionBook& book, CriterionId id);
/// True when the nominee has a mark of any kind, or a second one.
bool hasMarksOf(const EditionBook& book, NomineeId nominee);
/// How far the category has come.
Stage stageOf(const EditionBook& book, CategoryId category);
/// The newest closed result of the category, or null.
const ClosedResult* newestResult(const EditionBook& book, CategoryId category);
/// The chair of the jury, or null.
const Juror* chairOf(const EditionBook& book);

}
