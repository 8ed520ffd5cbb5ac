#include "core/words/EditTroubleText.h"

#include "core/edit/Permission.h"
#include "core/text/ProblemText.h"
#include "core/text/TroubleText.h"
#include "core/words/ChoiceTexts.h"
#include "core/words/FormGapText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EditTrouble)
};

QString task(const EditTrouble& trouble)
{
    return trouble.action ? taskText(*trouble.action) : Words::tr("do this");
}

/// The first problems, one a line.
QString withProblems(const QString& text, const Problems& problems)
{
    constexpr std::size_t most = 4;
    QStringList lines{text};
    for (std::size_t i = 0; i < std::min(most, problems.size()); ++i) {
        const QString place = placeText(problems[i].place);
        lines << u"• "_s + (place.isEmpty() ? QString() : place + u": "_s) + problemText(problems[i]);
    }
    if (problems.size() > most)
        lines << Words::tr("• and %n more", nullptr, static_cast<int>(problems.size() - most));
    return lines.join(u'\n');
}

QString withDetail(const QString& text, const QString& detail)
{
    return detail.isEmpty() ? text : text + u' ' + Words::tr("(%1)").arg(detail);
}

QString fileText(const EditTrouble& trouble)
{
    return trouble.file ? u' ' + troubleText(*trouble.file) : QString();
}

QString phaseRefusal(const EditTrouble& trouble)
{
    const QString phase = phaseText(trouble.phase);
    if (trouble.phase == Phase::Closed)
        return Words::tr("The category is closed, so it is not possible to %1. Two officials can reopen it with a reason.")
            .arg(task(trouble));
    return Words::tr("In the phase “%1” it is not possible to %2. Move the category to another phase first.")
        .arg(phase, task(trouble));
}

QString roleRefusal(const EditTrouble& trouble)
{
    if (!trouble.action)
        return Words::tr("Your role does not allow this. Let another official take the seat (Ctrl+L).");
    return Words::tr("To %1 is up to: %2. Let one of them take the seat (Ctrl+L).")
        .arg(task(trouble), rolesText(*trouble.action));
}

QString ofEdit(const EditTrouble& trouble)
{
    switch (trouble.kind) {
    case EditTroubleKind::ReasonMissing: return Words::tr("A reason is needed; it is kept in the history. Write why.");
    case EditTroubleKind::NotCurrent:
        return Words::tr("What this starts from was changed meanwhile. Nothing was done; look at it again and repeat.");
    case EditTroubleKind::MarksDoNotFit:
        return withProblems(Words::tr("Marks stand that the changed indicator could not take. Nothing was changed."),
                            trouble.problems);
    case EditTroubleKind::JurorNotExpected:
        return Words::tr("This juror gives this nominee no mark: recused, not assigned, or not scoring.");
    case EditTroubleKind::NotOnScale:
        return withProblems(Words::tr("The mark is not on the indicator's scale. Nothing was changed."), trouble.problems);
    case EditTroubleKind::SchemeNotReady:
        return withProblems(Words::tr("Marks can be taken only when the scheme is in order:"), trouble.problems);
    case EditTroubleKind::StillNamed:
        return withDetail(Words::tr("It cannot be removed: something else still names it."), trouble.detail);
    case EditTroubleKind::SheetFinal:
        return Words::tr("The score sheet %1 is final. Open it again with a reason before you change it.").arg(trouble.detail);
    case EditTroubleKind::FormsOpen:
        return Words::tr("The category cannot be closed yet: its printed score sheets are not all accounted for, %n are to be "
                         "cleared up.",
                         nullptr, static_cast<int>(trouble.forms.size())) +
               u'\n' + formGapLines(trouble.forms).join(u'\n');
    case EditTroubleKind::SerialUsed:
        return Words::tr("The number %1 is not the next one that a score sheet can get. Nothing was issued; try again.")
            .arg(trouble.detail);
    case EditTroubleKind::FormSettled:
        return Words::tr("The printed score sheet %1 was returned or spoiled before. That is taken back only by undoing it (Ctrl+Z).")
            .arg(trouble.detail);
    case EditTroubleKind::NotComplete:
        if (trouble.action == Action::FinishSheet)
            return Words::tr("The score sheet %1 is not complete: marks or comments are missing, or the two operators' marks "
                             "differ.")
                .arg(trouble.detail);
        return withProblems(withDetail(Words::tr("The category cannot be closed yet: marks are missing, or the plenary has "
                                                 "still to decide a tie."),
                                       trouble.detail),
                            trouble.problems);
    case EditTroubleKind::Invalid:
        if (trouble.detail == "entry"_L1)
            return Words::tr("The category is not keyed twice, so there are no second marks. Nothing was changed.");
        if (trouble.detail == "reading"_L1)
            return Words::tr("This value is read from the monthly figures. Change the figures instead.");
        [[fallthrough]];
    default: return withProblems(withDetail(Words::tr("This does not hold together. Nothing was changed."), trouble.detail),
                                 trouble.problems);
    }
}

}

QString taskText(Action action)
{
    const QString texts[actionCount] = {
        Words::tr("change the edition"),
        Words::tr("change letterhead and dates"),
        Words::tr("change the officials"),
        Words::tr("change the scheme"),
        Words::tr("revise the scheme"),
        Words::tr("confirm the scheme"),
        Words::tr("change the required documents"),
        Words::tr("change the jury"),
        Words::tr("change recusals"),
        Words::tr("change nominees"),
        Words::tr("change the status of a nominee"),
        Words::tr("enter marks of jurors"),
        Words::tr("enter facts and figures"),
        Words::tr("confirm facts and figures"),
        Words::tr("record documents"),
        Words::tr("enter monthly figures"),
        Words::tr("plan interviews"),
        Words::tr("enter second marks"),
        Words::tr("settle a difference"),
        Words::tr("make a score sheet final"),
        Words::tr("open a final score sheet again"),
        Words::tr("issue score sheets"),
        Words::tr("take in printed score sheets"),
        Words::tr("spoil a printed score sheet"),
        Words::tr("record what was printed"),
        Words::tr("change the texts of forms"),
        Words::tr("record decisions of the plenary"),
        Words::tr("write the notes of the plenary"),
        Words::tr("move the category to another phase"),
        Words::tr("close the category"),
        Words::tr("reopen the category"),
    };
    return texts[static_cast<std::size_t>(action)];
}

QString rolesText(Action action)
{
    QStringList roles;
    for (const OfficialRole role : {OfficialRole::Administrator, OfficialRole::Operator1, OfficialRole::Operator2,
                                    OfficialRole::Chair, OfficialRole::Auditor}) {
        if (mayDo(action, role))
            roles << roleText(role);
    }
    return roles.join(u", "_s);
}

QString editTroubleText(const EditTrouble& trouble)
{
    switch (trouble.kind) {
    case EditTroubleKind::NobodyAtDesk: return Words::tr("Nobody sits at the desk. Take a seat first (Ctrl+L).");
    case EditTroubleKind::WrongPassphrase:
        return Words::tr("This is not the passphrase. Mind capital letters; what else you typed is kept.");
    case EditTroubleKind::ForbiddenForRole: return roleRefusal(trouble);
    case EditTroubleKind::ForbiddenInPhase: return phaseRefusal(trouble);
    case EditTroubleKind::SamePerson:
        return Words::tr("Two different officials are needed. Choose another one than who sits at the desk.");
    case EditTroubleKind::LastAdministrator:
        return Words::tr("An edition keeps at least one administrator who serves. Name another one first.");
    case EditTroubleKind::NothingToUndo: return Words::tr("There is nothing to undo since the edition was opened.");
    case EditTroubleKind::CannotBeUndone:
        return Words::tr("Closing is taken back by reopening the category, and reopening by closing it.");
    case EditTroubleKind::PaperIsOut:
        return Words::tr("What was printed cannot be taken back. Score sheets that are no longer used are recorded as spoiled in the "
                         "forms ledger (Ctrl+P).");
    case EditTroubleKind::ReadOnly:
        return Words::tr("The edition is open for reading only. Nothing was changed. Copy the file to a place that can be "
                         "written to and open it there.");
    case EditTroubleKind::BackupFailed:
        return Words::tr("Nothing was changed, because the backup that comes first could not be made.") + fileText(trouble);
    case EditTroubleKind::NotSaved:
        return Words::tr("This change was NOT saved. Everything recorded before is safe, and what you typed is still here.") +
               fileText(trouble);
    default: return ofEdit(trouble);
    }
}

}
