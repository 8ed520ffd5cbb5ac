#include "ui/models/scheme/SchemeProblems.h"

#include "core/text/ProblemText.h"
#include "ui/common/LineIcon.h"
#include "ui/models/Roles.h"
#include "ui/models/scheme/SchemeTexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

using Field = SchemeTarget::Field;

Field fieldOf(const Problem& problem)
{
    switch (problem.kind) {
    case ProblemKind::DuplicateCategory:
    case ProblemKind::DuplicateCriterion: return Field::Code;
    case ProblemKind::WeightOutOfRange:
    case ProblemKind::WeightTooFine:
    case ProblemKind::WeightZero: return Field::Weight;
    case ProblemKind::ScaleNotForSource:
    case ProblemKind::ScaleCannotBeMet:
    case ProblemKind::ScaleEndOffStep:
    case ProblemKind::NoLevels:
    case ProblemKind::DuplicateLevel:
    case ProblemKind::LevelScoreOutOfRange:
    case ProblemKind::LevelsNotFalling:
    case ProblemKind::NoBands:
    case ProblemKind::BandsNotFromZero:
    case ProblemKind::BandsNotAscending:
    case ProblemKind::BandScoreOutOfRange:
    case ProblemKind::RatioTargetNotPositive:
    case ProblemKind::RatioCapOutOfRange: return Field::Grading;
    case ProblemKind::QuorumBeyondReach: return Field::Quorum;
    case ProblemKind::UnknownTie:
    case ProblemKind::DuplicateTie: return Field::Ties;
    default: return Field::None;
    }
}

bool isOfScheme(const Problem& problem, const Category& category)
{
    return problem.place.category == category.code && problem.place.nominee.isEmpty() && problem.place.juror.isEmpty() &&
           problem.kind < ProblemKind::DuplicateJuror;
}

}

Problems schemeProblems(const OpenEdition& edition, const Category& category)
{
    Problems problems;
    std::ranges::copy_if(edition.ranking.problems, std::back_inserter(problems),
                         [&](const Problem& problem) { return isOfScheme(problem, category); });
    std::ranges::stable_sort(problems, {}, &Problem::severity);
    return problems;
}

SchemeTarget targetOf(const Problem& problem, const Category& category)
{
    const Criterion* criterion = findCriterion(category.criteria, problem.place.criterion);
    return {criterion ? std::optional(criterion->id) : std::nullopt, fieldOf(problem)};
}

/// The sum of the weights in the numbers of the screen; every other problem as everywhere.
QString SchemeProblemsModel::textOf(const Problem& problem, const Category& category, Language language)
{
    if (problem.kind != ProblemKind::WeightSum)
        return problemText(problem);
    const Fraction sum = weightOf(category.criteria);
    return tr("The weights sum to %1: %2.").arg(weightText(sum, language), weightWords(sum, language).text);
}

void SchemeProblemsModel::show(const OpenEdition& edition, const Category& category, Language language)
{
    std::vector<Line> lines;
    for (const Problem& problem : schemeProblems(edition, category)) {
        const Criterion* criterion = findCriterion(category.criteria, problem.place.criterion);
        lines.push_back({problem, targetOf(problem, category), textOf(problem, category, language), criterion ? criterion->title : category.title});
    }
    if (lines == lines_) {
        Q_EMIT dataChanged(index(0), index(std::max(0, rowCount() - 1)));
        return;
    }
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

SchemeTarget SchemeProblemsModel::targetAt(int row) const
{
    return row >= 0 && row < rowCount() ? lines_[static_cast<std::size_t>(row)].target : SchemeTarget();
}

int SchemeProblemsModel::errorCount() const
{
    return static_cast<int>(std::ranges::count(lines_, Severity::Error, [](const Line& line) { return line.problem.severity; }));
}

int SchemeProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant SchemeProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    const bool isError = line.problem.severity == Severity::Error;
    const QString kind = isError ? tr("Error") : tr("Warning");
    const QString where = line.problem.place.criterion.isEmpty() ? line.where : line.problem.place.criterion + u' ' + line.where;
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case NoteRole: return kind + u" · "_s + where;
    case Qt::AccessibleTextRole: return kind + u": "_s + line.text + u' ' + where;
    case Qt::DecorationRole: return isError ? lineIcon(u"error"_s, Ink::Refusal) : lineIcon(u"warning"_s, Ink::Attention);
    default: return {};
    }
}

}
