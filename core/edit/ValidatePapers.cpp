#include "core/edit/ValidatePapers.h"

#include "core/domain/Panel.h"
#include "core/edit/IssueForms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

std::optional<EditTrouble> invalid(const QString& detail)
{
    return EditTrouble{.kind = EditTroubleKind::Invalid, .detail = detail};
}

std::optional<EditTrouble> newFormFault(const EditionBook& book, const SheetForm& form)
{
    const Nominee* nominee = findNominee(book, form.nominee);
    const Juror* juror = findJuror(book, form.juror);
    if (!nominee || !juror || form.state != FormState::Issued || !form.reason.isEmpty() ||
        form.version != stageOf(book, nominee->category).scheme)
        return invalid(u"form"_s);
    const bool isExpected =
        nominee->status == NomineeStatus::Eligible && Panel(book, nominee->category).isExpected(form.juror, form.nominee);
    return isExpected ? std::nullopt
                      : std::optional(EditTrouble{.kind = EditTroubleKind::JurorNotExpected, .detail = juror->code});
}

template <class Map, class IsMeant>
bool any(const Map& map, const IsMeant& isMeant)
{
    return std::ranges::any_of(map, [&](const auto& entry) { return isMeant(entry.second); });
}

}

std::optional<EditTrouble> formFault(const EditionBook& book, const FormChange& change)
{
    if (!change.after)
        return invalid(u"form"_s);
    if (!change.before)
        return newFormFault(book, *change.after);
    const bool isStep = (change.before->state == FormState::Issued && change.after->state != FormState::Issued) ||
                        (change.before->state == FormState::Returned && change.after->state == FormState::Spoiled);
    if (!isStep)
        return EditTrouble{.kind = EditTroubleKind::FormSettled, .detail = serialText(change.key)};
    const bool isSpoiled = change.after->state == FormState::Spoiled;
    if (isSpoiled && change.after->reason.trimmed().isEmpty())
        return EditTrouble{.kind = EditTroubleKind::ReasonMissing, .action = Action::SpoilForm};
    return isSpoiled || change.after->reason.isEmpty() ? std::nullopt : invalid(u"form"_s);
}

std::optional<EditTrouble> printingFault(const EditionBook& book, const PrintingChange& change)
{
    if (change.before || !change.after)
        return invalid(u"printing"_s);
    const Printing& printing = *change.after;
    const bool isFine = isPaperName(printing.form) && printing.papers >= 1 && printing.pages >= 1 &&
                        (!printing.category || findCategory(book, *printing.category)) &&
                        (!printing.nominee || findNominee(book, *printing.nominee)) &&
                        (!printing.juror || findJuror(book, *printing.juror));
    return isFine ? std::nullopt : invalid(u"printing"_s);
}

std::optional<EditTrouble> numberTrouble(const std::vector<LedgerRecord>& ledger, const Changes& changes)
{
    std::optional<SheetFormId> form;
    std::optional<PrintingId> printing;
    for (const Change& change : changes) {
        if (const auto* issued = std::get_if<FormChange>(&change); issued && !issued->before) {
            form = form ? SheetFormId{form->value + 1} : nextSerial(ledger);
            if (issued->key != *form)
                return EditTrouble{.kind = EditTroubleKind::SerialUsed, .detail = serialText(issued->key)};
        } else if (const auto* printed = std::get_if<PrintingChange>(&change); printed && !printed->before) {
            printing = printing ? PrintingId{printing->value + 1} : nextPrinting(ledger);
            if (printed->key != *printing)
                return invalid(u"printing"_s);
        }
    }
    return std::nullopt;
}

bool isOnPaper(const EditionBook& book, NomineeId nominee)
{
    return any(book.sheetForms, [nominee](const SheetForm& form) { return form.nominee == nominee; }) ||
           any(book.printings, [nominee](const Printing& printing) { return printing.nominee == nominee; });
}

bool isOnPaper(const EditionBook& book, JurorId juror)
{
    return any(book.sheetForms, [juror](const SheetForm& form) { return form.juror == juror; }) ||
           any(book.printings, [juror](const Printing& printing) { return printing.juror == juror; });
}

bool isOnPaper(const EditionBook& book, CategoryId category)
{
    return book.plenaryNotes.contains(category) ||
           any(book.printings, [category](const Printing& printing) { return printing.category == category; });
}

bool hasLiveForms(const EditionBook& book, NomineeId nominee)
{
    return any(book.sheetForms, [nominee](const SheetForm& form) { return form.nominee == nominee && form.isLive(); });
}

}
