#include "core/report/Forms.h"

#include "core/report/FormPapers.h"
#include "core/report/Parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

bool needsRanking(Form form)
{
    switch (form) {
    case Form::NomineeRecap:
    case Form::CategoryRecap:
    case Form::Trace:
    case Form::Ranking:
    case Form::MinutesPlenary:
    case Form::NomineeLetter:
    case Form::Announcement:
    case Form::Certificate: return true;
    default: return false;
    }
}

bool needsClosing(Form form)
{
    return form == Form::Announcement || form == Form::Certificate;
}

/// Why the form cannot be made of its category yet.
std::optional<FormTrouble> obstacleOf(const Subject& subject)
{
    if (!subject.category)
        return std::nullopt;
    const auto trouble = [&subject](FormTroubleKind kind) {
        return FormTrouble{kind, kindOf(subject.form).name, 0, subject.category->code};
    };
    const bool isClosed = stageOf(subject.book(), subject.category->id).phase == Phase::Closed;
    if (needsClosing(subject.form) && !isClosed)
        return trouble(FormTroubleKind::NotClosed);
    if (needsRanking(subject.form) && !subject.context.rankings.contains(subject.category->id))
        return trouble(FormTroubleKind::NotRanked);
    return std::nullopt;
}

Sections sectionsOf(const Subject& subject, Wording& wording)
{
    switch (subject.form) {
    case Form::ScoreSheet:
    case Form::ScoreSheetFilled: return scoreSheetPaper(subject, wording);
    case Form::NomineeRecap: return nomineeRecapPaper(subject);
    case Form::CategoryRecap: return categoryRecapPaper(subject);
    case Form::Trace: return tracePaper(subject);
    case Form::Ranking: return rankingPaper(subject);
    case Form::Attendance: return attendancePaper(subject);
    case Form::InterviewSchedule: return interviewSchedulePaper(subject);
    case Form::Documents: return documentsPaper(subject);
    case Form::Conflicts: return conflictsPaper(subject);
    case Form::MinutesDocuments: return minutesOfDocuments(subject, wording);
    case Form::MinutesInterview: return minutesOfInterviews(subject, wording);
    case Form::MinutesPlenary: return minutesOfPlenary(subject, wording);
    case Form::ProposalLetter: return proposalLetter(subject, wording);
    case Form::DecreeAnnex: return decreeAnnex(subject, wording);
    case Form::NomineeLetter: return nomineeLetter(subject, wording);
    case Form::Announcement: return announcementPaper(subject, wording);
    case Form::Certificate: return certificatePaper(subject, wording);
    case Form::ClosingSheet: return closingSheetPaper(subject);
    }
    Q_UNREACHABLE();
}

/// The parts of a paper's name: what the form is about, in codes or with names.
QStringList namesOf(const EditionBook& book, const FormItem& item, bool isFile)
{
    QStringList names;
    const Nominee* nominee = item.nominee ? findNominee(book, *item.nominee) : nullptr;
    const Category* category = item.category ? findCategory(book, *item.category) : nullptr;
    if (category && !nominee)
        names << (isFile ? category->code : category->title);
    if (nominee)
        names << (isFile ? nominee->code : codeWithName(*nominee));
    if (const Juror* juror = item.juror ? findJuror(book, *item.juror) : nullptr)
        names << juror->code;
    return names;
}

}

bool showsResults(Form form)
{
    return needsRanking(form) || form == Form::ProposalLetter || form == Form::DecreeAnnex || form == Form::ClosingSheet;
}

QString paperTitle(const EditionBook& book, const FormItem& item)
{
    return (QStringList(kindOf(item.form).title) + namesOf(book, item, false)).join(u" · "_s);
}

QString paperFileName(const EditionBook& book, const FormItem& item)
{
    static const QRegularExpression refused(u"[^\\p{L}\\p{N}._-]+"_s);
    QStringList parts{kindOf(item.form).name};
    for (QString name : namesOf(book, item, true))
        parts << name.replace(refused, u"-"_s).left(40);
    return parts.join(u'-');
}

Result<Document, FormTrouble> paperOf(const FormContext& context, const FormItem& item)
{
    const auto subject = subjectOf(context, item);
    if (!subject)
        return Failure{subject.error()};
    if (const auto obstacle = obstacleOf(*subject))
        return Failure{*obstacle};
    Wording wording(*subject);
    Document document{.title = paperTitle(context.book, item), .letterhead = letterheadOf(context.book.edition)};
    document.letterhead.logo = context.logo;
    document.sections = sectionsOf(*subject, wording);
    document.seal = context.seal;
    document.code = codeOf(*subject);
    if (wording.trouble())
        return Failure{*wording.trouble()};
    return document;
}

}
