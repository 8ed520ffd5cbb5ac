// The forms of the judging: their names, for what each is printed, and the paper of one of them.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/report/Document.h"
#include "core/report/FormTrouble.h"
#include "core/report/PaperCode.h"
#include "core/scoring/Ranking.h"

#include <functional>
#include <map>
#include <span>

namespace sidang {

enum class Form {
    ScoreSheet,
    ScoreSheetFilled,
    NomineeRecap,
    CategoryRecap,
    Trace,
    Ranking,
    Attendance,
    InterviewSchedule,
    Documents,
    Conflicts,
    MinutesDocuments,
    MinutesInterview,
    MinutesPlenary,
    ProposalLetter,
    DecreeAnnex,
    NomineeLetter,
    Announcement,
    Certificate,
    ClosingSheet,
};

/// What one paper of a form is about.
enum class Reach { Edition, Category, Nominee, Sheet };

struct FormKind {
    Form form;
    QString name;  // "score-sheet"
    QString title; // "Lembar penilaian juri"
    Reach reach;
};

/// All of them, in the order of the work.
std::span<const FormKind> formKinds();
const FormKind& kindOf(Form form);
/// The form of this name, or nothing.
std::optional<Form> formNamed(QStringView name);

/// True when the paper says places or totals, which are less than final while a category is provisional.
bool showsResults(Form form);

/// Narrows what is printed; absent: all.
struct FormScope {
    std::optional<CategoryId> category;
    std::optional<NomineeId> nominee;
    std::optional<JurorId> juror;
};

/// One paper. What the form does not reach is absent.
struct FormItem {
    Form form = Form::ScoreSheet;
    std::optional<CategoryId> category;
    std::optional<NomineeId> nominee;
    std::optional<JurorId> juror;
};

/// The papers of a form within the scope, in the order of the edition: for score sheets each assigned juror who is not
/// recused on each eligible nominee; certificates and the announcement only where a category is closed.
std::vector<FormItem> formItems(const EditionBook& book, Form form, const FormScope& scope);

/// "Lembar penilaian juri · KK-06 Kabupaten Agam · J4": for bookmarks, lists and files.
QString paperTitle(const EditionBook& book, const FormItem& item);
/// "score-sheet-KK-06-J4", without characters that file systems refuse.
QString paperFileName(const EditionBook& book, const FormItem& item);

/// What papers are made from. The book outlives it.
struct FormContext {
    const EditionBook& book;
    const std::map<CategoryId, CategoryRanking>& rankings; // of those that can be ranked
    QDate date;                                            // of signing; invalid: left to be filled in
    std::optional<Seal> seal;
    QByteArray logo = {}; // the letterhead's picture; may be empty
    /// The serial of the score sheet to print for this nominee and juror, and its check code; nothing: a sheet without a
    /// serial.
    std::function<std::optional<SheetSerial>(const SheetKey&)> serial = {};
};

/// The paper. Errors: FormTrouble, for a template that cannot be used, or a category that cannot be ranked.
Result<Document, FormTrouble> paperOf(const FormContext& context, const FormItem& item);

}
