#include "app/cli/Papers.h"

#include "app/cli/Terminal.h"
#include "core/domain/FormsLedger.h"
#include "core/ledger/HeadCode.h"
#include "core/ledger/SheetCheck.h"
#include "core/report/FormTroubleText.h"
#include "core/scoring/RankAll.h"

#include <algorithm>

namespace sidang {
namespace {

/// What ties a paper to the edition; nothing for a file without a ledger.
std::optional<Seal> sealOf(const std::vector<LedgerRecord>& ledger)
{
    if (ledger.empty())
        return std::nullopt;
    return Seal{headCode(ledger.back().hash), static_cast<int>(ledger.size())};
}

bool isAboutEdition(const FormItem& item)
{
    return kindOf(item.form).reach == Reach::Edition;
}

}

std::vector<FormItem> itemsOf(const EditionBook& book, const PaperOrder& order)
{
    std::vector<FormItem> items;
    const auto add = [&](Form form, std::optional<CategoryId> category) {
        for (const FormItem& item : formItems(book, form, {category, order.nominee, order.juror}))
            items.push_back(item);
    };
    for (const Form form : order.forms) {
        if (order.categories.empty() || kindOf(form).reach == Reach::Edition)
            add(form, std::nullopt);
        else
            std::ranges::for_each(order.categories, [&](CategoryId category) { add(form, category); });
    }
    return items;
}

std::function<std::optional<SheetSerial>(const SheetKey&)> sheetSerials(const RecordedBook& recorded)
{
    return [&recorded, live = liveForms(recorded.book)](const SheetKey& sheet) -> std::optional<SheetSerial> {
        const auto form = live.find(sheet);
        if (form == live.end())
            return std::nullopt;
        const SheetForm& issued = recorded.book.sheetForms.at(form->second);
        return SheetSerial{issued.id.value, sheetCheck(recorded.book, recorded.ledger, issued)};
    };
}

PaperMaker::PaperMaker(const RecordedBook& recorded, const PaperOrder& order, Terminal& terminal)
    : recorded_(recorded),
      context_{.book = recorded.book,
               .rankings = rankings_,
               .date = order.date,
               .seal = sealOf(recorded.ledger),
               .serial = sheetSerials(recorded)},
      terminal_(terminal)
{
    if (!std::ranges::any_of(order.forms, showsResults))
        return;
    EditionRanking ranking = rankAll(recorded.book);
    terminal.say(ranking.problems);
    for (CategoryRanking& category : ranking.categories)
        rankings_.emplace(category.category, std::move(category));
}

PaperMaker::Step PaperMaker::make(const FormItem& item, Document& document)
{
    auto paper = paperOf(context_, item);
    if (paper) {
        if (showsResults(item.form) && isProvisional(item))
            code_ = ExitCode::Doubtful;
        document = *std::move(paper);
        return Step::Made;
    }
    terminal_.say(formTroubleText(paper.error()));
    code_ = ExitCode::Doubtful;
    return paper.error().kind == FormTroubleKind::NotRanked ? Step::LeftOut : Step::Failed;
}

bool PaperMaker::isProvisional(const FormItem& item) const
{
    const auto isOpen = [this](CategoryId category) {
        const auto ranking = rankings_.find(category);
        return ranking == rankings_.end() || ranking->second.state != CategoryState::Complete;
    };
    if (!isAboutEdition(item))
        return isOpen(*item.category);
    return std::ranges::any_of(recorded_.book.categories, [&](const Category& category) { return isOpen(category.id); });
}

}
