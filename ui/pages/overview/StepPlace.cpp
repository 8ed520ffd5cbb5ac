#include "ui/pages/overview/StepPlace.h"

namespace sidang {

namespace {

PageTarget targetOf(CategoryId category, const std::optional<MarkKey>& at)
{
    PageTarget target;
    if (category.value > 0)
        target.category = category;
    if (at) {
        target.nominee = at->nominee;
        target.criterion = at->criterion;
        target.juror = at->juror;
    }
    return target;
}

/// Facts stand beside the score sheets, measured figures on a page of their own.
PageId pageOfFigure(const EditionBook& book, const std::optional<MarkKey>& at)
{
    const Criterion* criterion = at ? findCriterion(book, at->criterion).criterion : nullptr;
    const bool isFact = criterion && criterion->indicator && criterion->indicator->source == Source::Fact;
    return isFact ? PageId::Marks : PageId::Figures;
}

PageId pageOf(const EditionBook& book, const NextStep& next)
{
    switch (next.step) {
    case Step::MendScheme: return PageId::Scheme;
    case Step::AddJurors: return PageId::Jury;
    case Step::AddNominees: return PageId::Nominees;
    case Step::CollectDocuments: return PageId::Documents;
    case Step::FillFigures: return pageOfFigure(book, next.at);
    case Step::BeginScoring:
    case Step::KeyMarks:
    case Step::KeySecond:
    case Step::SettleDifferences: return PageId::Marks;
    case Step::HoldInterviews: return PageId::Interviews;
    case Step::AccountForms: return PageId::Print;
    case Step::BeginPlenary:
    case Step::CompleteRanking:
    case Step::Close:
    case Step::Done: return PageId::Ranking;
    }
    return PageId::Overview;
}

}

WorkPlace placeOf(const EditionBook& book, const NextStep& next)
{
    WorkPlace place{pageOf(book, next), targetOf(next.category, next.at)};
    place.target.openForms = next.step == Step::AccountForms;
    return place;
}

WorkPlace placeOf(const EditionBook& book, const CategoryWork& work, WorkColumn column)
{
    const auto place = [&work](PageId page, const std::optional<MarkKey>& at = {}) {
        return WorkPlace{page, targetOf(work.category, at)};
    };
    switch (column) {
    case WorkColumn::Category: return place(PageId::Scheme);
    case WorkColumn::Nominees: return place(PageId::Nominees);
    case WorkColumn::Documents: return place(PageId::Documents);
    case WorkColumn::Figures: return place(pageOfFigure(book, work.openFigure), work.openFigure);
    case WorkColumn::Marks: return place(PageId::Marks, work.openMark);
    case WorkColumn::Agreed: return place(PageId::Marks, work.openDifference ? work.openDifference : work.openSecond);
    case WorkColumn::Sheets: return place(PageId::Marks);
    case WorkColumn::Interviews: return place(PageId::Interviews);
    case WorkColumn::Result:
    case WorkColumn::Next: return place(PageId::Ranking);
    }
    return {};
}

}
