#include "ui/models/ProblemsModel.h"

#include "core/text/ProblemText.h"
#include "ui/common/LineIcon.h"
#include "ui/models/RankingFlags.h"
#include "ui/models/Roles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

QString names(const EditionBook& book, const std::vector<NomineeId>& ids)
{
    QStringList names;
    for (const NomineeId id : ids) {
        if (const Nominee* nominee = findNominee(book, id))
            names << nominee->name;
    }
    return names.join(u"; "_s);
}

void addOpenQuestions(std::vector<ProblemLine>& lines, const OpenEdition& edition, const CategoryRanking& ranking)
{
    const Category* category = findCategory(edition.book, ranking.category);
    const QString title = category ? category->title : QString();
    for (const BoundaryTie& tie : ranking.boundaryTies)
        lines.push_back({Severity::Warning,
                         Words::tr("The plenary has to decide a tie where this ends: %1. It concerns %2.")
                             .arg(cutText(tie.cut), names(edition.book, tie.nominees)),
                         title, std::nullopt, ranking.category});
    for (const qsizetype decision : ranking.unusedDecisions)
        lines.push_back({Severity::Warning,
                         Words::tr("A decision of the plenary met no tie and is without effect. It names %1.")
                             .arg(names(edition.book, edition.book.decisions[static_cast<std::size_t>(decision)].nominees)),
                         title, std::nullopt, ranking.category});
}

}

std::vector<ProblemLine> problemLines(const OpenEdition& edition)
{
    std::vector<ProblemLine> lines;
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        for (const Problem& problem : edition.ranking.problems) {
            if (problem.severity == severity)
                lines.push_back({severity, problemText(problem), placeText(problem.place), problem, std::nullopt});
        }
    }
    for (const CategoryRanking& ranking : edition.ranking.categories)
        addOpenQuestions(lines, edition, ranking);
    return lines;
}

qsizetype problemCount(const OpenEdition& edition)
{
    qsizetype count = static_cast<qsizetype>(edition.ranking.problems.size());
    for (const CategoryRanking& ranking : edition.ranking.categories)
        count += static_cast<qsizetype>(ranking.boundaryTies.size() + ranking.unusedDecisions.size());
    return count;
}

void ProblemsModel::show(const OpenEdition& edition)
{
    beginResetModel();
    lines_ = problemLines(edition);
    endResetModel();
}

const ProblemLine* ProblemsModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &lines_[static_cast<std::size_t>(row)] : nullptr;
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProblemLine& line = lines_[static_cast<std::size_t>(index.row())];
    const bool isError = line.severity == Severity::Error;
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case NoteRole:
        return (isError ? tr("Error") : tr("Warning")) + (line.place.isEmpty() ? QString() : u" · "_s + line.place);
    case Qt::AccessibleTextRole: return (isError ? tr("Error") : tr("Warning")) + u": "_s + line.text + u' ' + line.place;
    case Qt::DecorationRole: return isError ? lineIcon(u"error"_s, Ink::Refusal) : lineIcon(u"warning"_s, Ink::Attention);
    case SortRole: return isError ? 0 : 1;
    default: return {};
    }
}

}
