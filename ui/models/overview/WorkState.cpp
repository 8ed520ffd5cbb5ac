#include "ui/models/overview/WorkState.h"

#include "core/domain/Check.h"
#include "core/domain/FormsLedger.h"
#include "core/domain/Panel.h"
#include "core/domain/SheetProgress.h"

#include <algorithm>

namespace sidang {

namespace {

/// Counts one category.
class Counting {
public:
    Counting(const OpenEdition& edition, const Category& category) : book_(edition.book), category_(category), panel_(edition.book, category.id)
    {
        const Problems problems = checkScheme(category);
        work_.category = category.id;
        work_.phase = stageOf(book_, category.id).phase;
        work_.schemeErrors = static_cast<int>(std::ranges::count(problems, Severity::Error, &Problem::severity));
        work_.jurors = static_cast<int>(panel_.assigned().size());
        const CategoryRanking* ranking = findRanking(edition.ranking, category.id);
        work_.isRanked = ranking && !ranking->ranked.empty() && ranking->state == CategoryState::Complete;
        for (const Criterion* leaf : leavesOf(category.criteria)) {
            if (leaf->indicator->source == Source::Opinion)
                opinions_.push_back(leaf->id);
            else
                entered_.push_back(leaf->id);
        }
        work_.needsJury = !opinions_.empty();
        for (const Requirement& requirement : book_.requirements) {
            if (requirement.category == category.id && requirement.isMandatory)
                mandatory_.push_back(requirement.id);
        }
    }

    CategoryWork count()
    {
        for (const Nominee& nominee : book_.nominees) {
            if (nominee.category != category_.id)
                continue;
            ++work_.nominees;
            if (nominee.status == NomineeStatus::Eligible)
                add(nominee.id);
        }
        addSheets();
        work_.openForms = static_cast<int>(formsLedger(book_, category_.id).gaps.size());
        findOpenMarks();
        return work_;
    }

private:
    void add(NomineeId nominee)
    {
        ++work_.eligible;
        work_.documents.all += static_cast<int>(mandatory_.size());
        for (const RequirementId requirement : mandatory_) {
            const auto found = book_.evidence.find({nominee, requirement});
            work_.documents.done += found != book_.evidence.end() && found->second.state == EvidenceState::Present;
        }
        work_.figures.all += static_cast<int>(entered_.size());
        for (const CriterionId criterion : entered_) {
            const MarkKey key{nominee, criterion, {}};
            if (!book_.marks.contains(key)) {
                work_.openFigure = work_.openFigure.value_or(key);
                continue;
            }
            ++work_.figures.done;
            ++work_.confirmed.all;
            const auto attestation = book_.attestations.find(key);
            work_.confirmed.done += attestation != book_.attestations.end() && attestation->second.confirmed.has_value();
        }
        const auto interview = book_.interviews.find(nominee);
        if (interview != book_.interviews.end()) {
            ++work_.interviews.all;
            const InterviewState state = interview->second.state;
            work_.interviews.done += state == InterviewState::Held || state == InterviewState::Absent;
        }
    }

    void addSheets()
    {
        const CategoryProgress progress = categoryProgress(book_, category_.id);
        work_.isDouble = category_.rules.doubleEntry;
        work_.marks = {progress.given, progress.expected};
        work_.sheets = {progress.final, progress.sheets};
        if (!work_.isDouble)
            return;
        work_.second = {progress.second, progress.expected};
        work_.agreed = {progress.agreed, progress.expected};
        work_.differences = progress.differences;
    }

    bool isWhole() const { return work_.marks.isWhole() && work_.second.isWhole() && work_.differences == 0; }

    /// The first of each kind, in the order of nominees, jurors and indicators.
    void findOpenMarks()
    {
        for (const Nominee& nominee : book_.nominees) {
            if (isWhole() || nominee.category != category_.id || nominee.status != NomineeStatus::Eligible)
                continue;
            for (const JurorId juror : panel_.expected(nominee.id)) {
                for (const CriterionId criterion : opinions_)
                    findOpen({nominee.id, criterion, juror});
            }
        }
    }

    void findOpen(const MarkKey& key)
    {
        const auto keep = [&key](std::optional<MarkKey>& first) { first = first.value_or(key); };
        const std::optional<MarkValue> mark = book_.marks.value(key);
        if (!mark)
            keep(work_.openMark);
        if (!work_.isDouble)
            return;
        const auto second = book_.secondMarks.find(key);
        if (second == book_.secondMarks.end())
            keep(work_.openSecond);
        else if (mark && !isSame(*mark, second->second.grade))
            keep(work_.openDifference);
    }

    const EditionBook& book_;
    const Category& category_;
    Panel panel_;
    std::vector<CriterionId> opinions_;
    std::vector<CriterionId> entered_; // indicators the secretariat fills in
    std::vector<RequirementId> mandatory_;
    CategoryWork work_;
};

int left(const Count& count)
{
    return std::max(0, count.all - count.done);
}

Step stepBeforeScoring(const CategoryWork& work, QDate due, QDate today)
{
    if (work.schemeErrors > 0)
        return Step::MendScheme;
    if (work.needsJury && work.jurors == 0)
        return Step::AddJurors;
    if (work.eligible == 0)
        return Step::AddNominees;
    const bool isInTime = !due.isValid() || today <= due;
    if (work.phase == Phase::Preparing && isInTime && !work.documents.isWhole())
        return Step::CollectDocuments;
    return work.figures.isWhole() ? Step::BeginScoring : Step::FillFigures;
}

Step stepWhileScoring(const CategoryWork& work)
{
    if (!work.marks.isWhole())
        return Step::KeyMarks;
    if (!work.second.isWhole())
        return Step::KeySecond;
    if (work.differences > 0)
        return Step::SettleDifferences;
    if (!work.interviews.isWhole())
        return Step::HoldInterviews;
    return work.openForms > 0 ? Step::AccountForms : Step::BeginPlenary;
}

Step stepInPlenary(const CategoryWork& work)
{
    if (!work.isRanked)
        return Step::CompleteRanking;
    return work.openForms > 0 ? Step::AccountForms : Step::Close;
}

Step stepOf(const CategoryWork& work, QDate due, QDate today)
{
    switch (work.phase) {
    case Phase::Closed: return Step::Done;
    case Phase::Plenary: return stepInPlenary(work);
    case Phase::Preparing: return stepBeforeScoring(work, due, today);
    case Phase::Scoring: break;
    }
    const Step before = stepBeforeScoring(work, due, today);
    return before == Step::BeginScoring ? stepWhileScoring(work) : before;
}

int leftOf(const CategoryWork& work, Step step)
{
    switch (step) {
    case Step::MendScheme: return work.schemeErrors;
    case Step::CollectDocuments: return left(work.documents);
    case Step::FillFigures: return left(work.figures);
    case Step::KeyMarks: return left(work.marks);
    case Step::KeySecond: return left(work.second);
    case Step::SettleDifferences: return work.differences;
    case Step::HoldInterviews: return left(work.interviews);
    case Step::AccountForms: return work.openForms;
    default: return 0;
    }
}

std::optional<MarkKey> firstOf(const CategoryWork& work, Step step)
{
    switch (step) {
    case Step::FillFigures: return work.openFigure;
    case Step::KeyMarks: return work.openMark;
    case Step::KeySecond: return work.openSecond;
    case Step::SettleDifferences: return work.openDifference;
    default: return std::nullopt;
    }
}

}

std::vector<CategoryWork> workOf(const OpenEdition& edition)
{
    std::vector<CategoryWork> works;
    works.reserve(edition.book.categories.size());
    for (const Category& category : edition.book.categories)
        works.push_back(Counting(edition, category).count());
    return works;
}

NextStep nextStep(const CategoryWork& work, QDate due, QDate today)
{
    const Step step = stepOf(work, due, today);
    return {step, leftOf(work, step), work.category, firstOf(work, step)};
}

NextStep nextStep(const std::vector<CategoryWork>& works, QDate due, QDate today)
{
    if (works.empty())
        return {Step::MendScheme, 0, {}, {}};
    NextStep first;
    for (const CategoryWork& work : works) {
        const NextStep next = nextStep(work, due, today);
        if (next.step < first.step)
            first = next;
    }
    return first;
}

}
