#include "ui/pages/overview/StepPlace.h"

namespace sidang {

PageId pageOf(Step step)
{
    switch (step) {
    case Step::MendScheme: return PageId::Scheme;
    case Step::AddJurors: return PageId::Jury;
    case Step::AddNominees: return PageId::Nominees;
    case Step::CollectDocuments: return PageId::Documents;
    case Step::FillFigures: return PageId::Figures;
    case Step::BeginScoring:
    case Step::KeyMarks:
    case Step::KeySecond:
    case Step::SettleDifferences: return PageId::Marks;
    case Step::HoldInterviews: return PageId::Interviews;
    case Step::BeginPlenary:
    case Step::CompleteRanking:
    case Step::Close:
    case Step::Done: return PageId::Ranking;
    }
    return PageId::Overview;
}

PageId pageOf(WorkColumn column, Step next)
{
    switch (column) {
    case WorkColumn::Category: return PageId::Scheme;
    case WorkColumn::Nominees: return PageId::Nominees;
    case WorkColumn::Documents: return PageId::Documents;
    case WorkColumn::Figures: return PageId::Figures;
    case WorkColumn::Marks:
    case WorkColumn::Agreed:
    case WorkColumn::Sheets: return PageId::Marks;
    case WorkColumn::Interviews: return PageId::Interviews;
    case WorkColumn::Result: return PageId::Ranking;
    case WorkColumn::Next: return pageOf(next);
    }
    return PageId::Overview;
}

}
