#include "core/domain/CheckMarks.h"

#include "core/domain/CheckScale.h"
#include "core/domain/Panel.h"

#include <map>
#include <optional>
#include <vector>

namespace sidang {
namespace {

QString textOf(const Grade& grade)
{
    const auto* value = std::get_if<Decimal>(&grade);
    return value ? value->toText() : QString::number(std::get<LevelChoice>(grade).index);
}

/// What a category's marks are compared with, looked up by id.
struct Yardstick {
    Yardstick(const EditionBook& book, const Category& ofCategory) : category(&ofCategory), panel(book, ofCategory.id)
    {
        for (const Criterion* criterion : nodesOf(ofCategory.criteria)) {
            const auto position = static_cast<std::size_t>(criterion->id.value);
            if (position >= criteria.size())
                criteria.resize(position + 1);
            criteria[position] = criterion;
        }
    }

    const Criterion* find(CriterionId id) const
    {
        const auto position = static_cast<std::size_t>(id.value);
        return position < criteria.size() ? criteria[position] : nullptr;
    }

    const Category* category;
    Panel panel;
    std::vector<const Criterion*> criteria;
};

class MarkChecker {
public:
    explicit MarkChecker(const EditionBook& book) : book_(book) {}

    Problems check()
    {
        std::map<CategoryId, Yardstick> yardsticks;
        for (const Category& category : book_.categories)
            yardsticks.try_emplace(category.id, book_, category);
        for (const Nominee& nominee : book_.nominees) {
            const auto found = yardsticks.find(nominee.category);
            if (found == yardsticks.end())
                continue;
            nominee_ = &nominee;
            yardstick_ = &found->second;
            checkNominee();
        }
        return std::move(problems_);
    }

private:
    void checkNominee()
    {
        yardstick_->panel.expected(nominee_->id, expected_);
        for (const JurorMark& mark : book_.marks.jurorMarks(nominee_->id)) {
            if (const Indicator* indicator = indicatorFor(mark.criterion, mark.juror, Source::Opinion))
                checkGrade(*indicator, mark.criterion, mark.juror, mark.grade);
            const auto juror = static_cast<std::size_t>(mark.juror.value);
            if (juror >= expected_.size() || !expected_[juror])
                report(ProblemKind::MarkOfUnexpectedJuror, Severity::Warning, mark.criterion, mark.juror);
        }
        for (const FactMark& mark : book_.marks.factMarks(nominee_->id)) {
            if (const Indicator* indicator = indicatorFor(mark.criterion, std::nullopt, Source::Fact))
                checkGrade(*indicator, mark.criterion, std::nullopt, mark.grade);
        }
        for (const MeasuredMark& mark : book_.marks.measuredMarks(nominee_->id)) {
            const auto* figure = std::get_if<Figure>(&mark.measurement);
            if (!indicatorFor(mark.criterion, std::nullopt, Source::Measured) || !figure)
                continue;
            if (const auto kind = misfit(*figure))
                report(*kind, Severity::Error, mark.criterion, std::nullopt,
                       {figure->numerator.toText(), figure->denominator.toText()});
        }
    }

    /// The indicator a mark of this kind may stand on, or null after reporting why it may not.
    const Indicator* indicatorFor(CriterionId id, std::optional<JurorId> juror, Source source)
    {
        const Criterion* criterion = yardstick_->find(id);
        if (!criterion)
            report(ProblemKind::MarkOfOtherCategory, Severity::Error, id, juror);
        else if (!criterion->isLeaf())
            report(ProblemKind::MarkOnAspect, Severity::Error, id, juror);
        else if (criterion->indicator->source == source)
            return &*criterion->indicator;
        else if (source == Source::Measured)
            report(ProblemKind::FigureNotWanted, Severity::Error, id, juror);
        else
            report(juror ? ProblemKind::JurorNotWanted : ProblemKind::JurorMissing, Severity::Error, id, juror);
        return nullptr;
    }

    void checkGrade(const Indicator& indicator, CriterionId criterion, std::optional<JurorId> juror, const Grade& grade)
    {
        const auto kind = misfit(indicator.scale, grade);
        if (!kind)
            return;
        QStringList details{textOf(grade)};
        if (const auto* points = std::get_if<PointsScale>(&indicator.scale))
            details << points->min.toText() << points->max.toText() << points->step.toText();
        report(*kind, Severity::Error, criterion, juror, details);
    }

    void report(ProblemKind kind, Severity severity, CriterionId criterion, std::optional<JurorId> juror,
                const QStringList& details = {})
    {
        Place place{.category = yardstick_->category->code, .nominee = nominee_->code};
        if (const Criterion* known = yardstick_->find(criterion))
            place.criterion = known->code;
        if (const Juror* known = juror ? findJuror(book_, *juror) : nullptr)
            place.juror = known->code;
        problems_.push_back({kind, severity, place, details});
    }

    const EditionBook& book_;
    const Nominee* nominee_ = nullptr;
    const Yardstick* yardstick_ = nullptr;
    std::vector<char> expected_;
    Problems problems_;
};

}

Problems checkMarks(const EditionBook& book)
{
    return MarkChecker(book).check();
}

}
