#include "core/domain/FormsLedger.h"

#include "core/domain/SheetProgress.h"

#include <algorithm>
#include <iterator>

namespace sidang {
namespace {

using Sheets = std::map<SheetKey, SheetProgress>;

SheetKey sheetOf(const SheetForm& form)
{
    return {form.nominee, form.juror};
}

/// Accounts for the forms of one category.
class Account {
public:
    Account(const EditionBook& book, const Category& category, const std::vector<const SheetForm*>& forms)
        : book_(book), category_(category), forms_(forms), sheets_(expectedSheets(book, category.id))
    {
        for (const SheetForm* form : forms)
            live_[sheetOf(*form)] += form->isLive();
    }

    FormsLedger take()
    {
        for (const SheetForm* form : forms_)
            takeForm(*form);
        for (const auto& [key, sheet] : sheets_) {
            const auto live = live_.find(key);
            if (sheet.given + sheet.second > 0 && (live == live_.end() || live->second == 0))
                add(FormGapKind::NoForm, {}, key);
        }
        std::ranges::stable_sort(ledger_.gaps, {}, &FormGap::kind);
        return std::move(ledger_);
    }

private:
    void takeForm(const SheetForm& form)
    {
        ++ledger_.issued;
        ledger_.returned += form.state == FormState::Returned;
        ledger_.spoiled += form.state == FormState::Spoiled;
        if (!form.isLive())
            return;
        const SheetKey key = sheetOf(form);
        const auto sheet = sheets_.find(key);
        if (sheet == sheets_.end())
            return add(FormGapKind::NotWanted, form.id, key);
        if (live_[key] > 1)
            add(FormGapKind::TwoForms, form.id, key);
        if (form.state == FormState::Issued)
            add(FormGapKind::NotReturned, form.id, key);
        else
            takeReturned(form, sheet->second);
    }

    void takeReturned(const SheetForm& form, const SheetProgress& sheet)
    {
        const bool mayMiss = category_.rules.missing != MissingRule::Block && sheet.given > 0;
        if (sheet.given < sheet.expected && !mayMiss)
            return add(FormGapKind::NotKeyed, form.id, sheetOf(form));
        ++ledger_.keyed;
        const bool isAgreed = !sheet.isDouble || (sheet.agreed == sheet.given && sheet.second == sheet.given);
        const bool isDone = isAgreed && (sheet.given < sheet.expected ? sheet.commentsMissing.empty() : sheet.isFinal);
        if (!isDone)
            return add(FormGapKind::NotVerified, form.id, sheetOf(form));
        ++ledger_.verified;
    }

    void add(FormGapKind kind, SheetFormId form, const SheetKey& sheet)
    {
        const Nominee* nominee = findNominee(book_, sheet.nominee);
        const Juror* juror = findJuror(book_, sheet.juror);
        ledger_.gaps.push_back(
            {kind, form, sheet, nominee ? nominee->code : QString(), juror ? juror->code : QString()});
    }

    const EditionBook& book_;
    const Category& category_;
    const std::vector<const SheetForm*>& forms_;
    Sheets sheets_;
    std::map<SheetKey, int> live_;
    FormsLedger ledger_;
};

/// The forms of each category, by serial number.
std::map<CategoryId, std::vector<const SheetForm*>> formsByCategory(const EditionBook& book)
{
    std::map<NomineeId, CategoryId> homes;
    for (const Nominee& nominee : book.nominees)
        homes.emplace(nominee.id, nominee.category);
    std::map<CategoryId, std::vector<const SheetForm*>> forms;
    for (const auto& [serial, form] : book.sheetForms) {
        if (const auto home = homes.find(form.nominee); home != homes.end())
            forms[home->second].push_back(&form);
    }
    return forms;
}

FormsLedger accountOf(const EditionBook& book, CategoryId id, const std::vector<const SheetForm*>& forms)
{
    const Category* category = findCategory(book, id);
    return category && !forms.empty() ? Account(book, *category, forms).take() : FormsLedger();
}

}

std::vector<FormGap> FormsLedger::of(FormGapKind kind) const
{
    std::vector<FormGap> some;
    std::ranges::copy_if(gaps, std::back_inserter(some), [kind](const FormGap& gap) { return gap.kind == kind; });
    return some;
}

FormsLedger formsLedger(const EditionBook& book, CategoryId category)
{
    const auto forms = formsByCategory(book);
    const auto found = forms.find(category);
    return found == forms.end() ? FormsLedger() : accountOf(book, category, found->second);
}

FormsLedger formsLedger(const EditionBook& book)
{
    FormsLedger sum;
    for (const auto& [category, forms] : formsByCategory(book)) {
        const FormsLedger one = accountOf(book, category, forms);
        sum.issued += one.issued;
        sum.returned += one.returned;
        sum.spoiled += one.spoiled;
        sum.keyed += one.keyed;
        sum.verified += one.verified;
        std::ranges::copy(one.gaps, std::back_inserter(sum.gaps));
    }
    std::ranges::stable_sort(sum.gaps, {}, &FormGap::kind);
    return sum;
}

const SheetForm* liveForm(const EditionBook& book, const SheetKey& sheet)
{
    const auto found = std::find_if(book.sheetForms.rbegin(), book.sheetForms.rend(), [&](const auto& entry) {
        return entry.second.isLive() && sheetOf(entry.second) == sheet;
    });
    return found == book.sheetForms.rend() ? nullptr : &found->second;
}

std::map<SheetKey, SheetFormId> liveForms(const EditionBook& book)
{
    std::map<SheetKey, SheetFormId> live;
    for (const auto& [serial, form] : book.sheetForms) {
        if (form.isLive())
            live[sheetOf(form)] = serial;
    }
    return live;
}

}
