#include "ui/models/overview/WorkTexts.h"

#include "core/text/Dates.h"

#include <QCoreApplication>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Work)
};

}

StepWords stepWords(const NextStep& next)
{
    switch (next.step) {
    case Step::MendScheme:
        return {next.left > 0 ? Words::tr("The scheme is not in order: %n error(s).", nullptr, next.left)
                              : Words::tr("There is no category yet."),
                Words::tr("Open the scheme")};
    case Step::AddJurors: return {Words::tr("No juror scores in this category yet."), Words::tr("Open the jury")};
    case Step::AddNominees: return {Words::tr("There is no eligible nominee yet."), Words::tr("Open the nominees")};
    case Step::CollectDocuments:
        return {Words::tr("%n mandatory document(s) are not complete.", nullptr, next.left), Words::tr("Open the documents")};
    case Step::FillFigures:
        return {Words::tr("%n fact(s) and figure(s) are missing.", nullptr, next.left), Words::tr("Open the figures")};
    case Step::BeginScoring: return {Words::tr("Everything is prepared: scoring can begin."), Words::tr("Begin scoring")};
    case Step::KeyMarks:
        return {Words::tr("%n mark(s) of jurors are still to be keyed.", nullptr, next.left), Words::tr("Open the score sheets")};
    case Step::KeySecond:
        return {Words::tr("The second entry still lacks %n mark(s).", nullptr, next.left), Words::tr("Open the score sheets")};
    case Step::SettleDifferences:
        return {Words::tr("%n difference(s) between the two entries are to be decided at the paper.", nullptr, next.left),
                Words::tr("Open the differences")};
    case Step::HoldInterviews:
        return {Words::tr("%n interview(s) are still to be held.", nullptr, next.left), Words::tr("Open the interviews")};
    case Step::AccountForms:
        return {Words::tr("%n printed score sheet(s) are not accounted for.", nullptr, next.left),
                Words::tr("Open the forms ledger")};
    case Step::BeginPlenary: return {Words::tr("Everything is keyed: the plenary can begin."), Words::tr("Move to the plenary")};
    case Step::CompleteRanking:
        return {Words::tr("The ranking is not complete: a tie is to be decided, or marks are missing."), Words::tr("Open the ranking")};
    case Step::Close: return {Words::tr("The ranking is complete: the plenary can close the category."), Words::tr("Close the category")};
    case Step::Done: return {Words::tr("Closed; nothing is left to do."), {}};
    }
    return {};
}

QString deadlineText(QDate due, QDate today, Language language)
{
    if (!due.isValid())
        return Words::tr("No last day for documents is set.");
    const auto days = static_cast<int>(today.daysTo(due));
    const QString date = longDate(due, language);
    constexpr int longAgo = 60; // days; nobody counts them any more
    if (days < -longAgo)
        return Words::tr("Documents were due on %1.").arg(date);
    if (days < 0)
        return Words::tr("Documents were due on %1, %n day(s) ago.", nullptr, -days).arg(date);
    return days == 0 ? Words::tr("Documents are due today, %1.").arg(date)
                     : Words::tr("%n day(s) left for documents, until %1.", nullptr, days).arg(date);
}

}
