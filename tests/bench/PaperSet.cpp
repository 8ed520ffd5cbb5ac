#include "tests/bench/PaperSet.h"

#include "core/domain/FormsLedger.h"
#include "core/ledger/HeadCode.h"
#include "core/ledger/SheetCheck.h"
#include "core/scoring/RankAll.h"

#include <cstdio>
#include <cstdlib>

namespace sidang {

PaperSet::PaperSet(RecordedBook recorded)
    : recorded_(std::move(recorded)),
      context_{.book = recorded_.book,
               .rankings = rankings_,
               .date = QDate(2022, 3, 15),
               .seal = Seal{headCode(recorded_.ledger.back().hash), static_cast<int>(recorded_.ledger.size())}}
{
    for (CategoryRanking& ranking : rankAll(recorded_.book).categories)
        rankings_.emplace(ranking.category, std::move(ranking));
    context_.serial = [this, live = liveForms(recorded_.book)](const SheetKey& sheet) -> std::optional<SheetSerial> {
        const auto form = live.find(sheet);
        if (form == live.end())
            return std::nullopt;
        const SheetForm& issued = recorded_.book.sheetForms.at(form->second);
        return SheetSerial{issued.id.value, sheetCheck(recorded_.book, recorded_.ledger, issued)};
    };
}

Document PaperSet::document(const FormItem& item) const
{
    auto document = paperOf(context_, item);
    if (!document) {
        std::puts("a paper of the bench's own edition cannot be made");
        std::abort();
    }
    return *std::move(document);
}

}
