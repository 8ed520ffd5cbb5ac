// The lines of a script about printed score sheets, texts of forms and the plenary's notes.
#include "app/cli/ScriptEdits.h"

#include "core/domain/Panel.h"
#include "core/edit/IssueForms.h"

using namespace Qt::StringLiterals;

namespace sidang {

std::optional<Edit> ScriptEdits::issue(JsonObject& object)
{
    const Category* home = category(object);
    const Nominee* one = object.has(u"nominee") ? nominee(object) : nullptr;
    const Juror* by = object.has(u"juror") ? juror(object) : nullptr;
    const bool isAgain = object.boolean(u"again", false);
    if (!home || (object.has(u"nominee") && !one) || (object.has(u"juror") && !by))
        return std::nullopt;
    const Panel panel(book(), home->id);
    std::vector<SheetKey> sheets;
    for (const Nominee& each : book().nominees) {
        if (each.category != home->id || each.status != NomineeStatus::Eligible || (one && one->id != each.id))
            continue;
        for (const JurorId juror : panel.expected(each.id)) {
            if (!by || by->id == juror)
                sheets.push_back({each.id, juror});
        }
    }
    return issueForms(book(), session_.ledger(), sheets, isAgain ? Reissue::All : Reissue::WithoutLive);
}

std::optional<Edit> ScriptEdits::formStep(JsonObject& object, bool isSpoiled)
{
    constexpr int highestSerial = 1'000'000;
    const SheetFormId serial{object.integer(u"form", std::nullopt, 1, highestSerial)};
    const QString reason = isSpoiled ? object.text(u"reason") : QString();
    if (object.has(u"form") && !book().sheetForms.contains(serial)) {
        object.fault(ProblemKind::NumberOutOfRange, u"form",
                     {QString::number(serial.value), u"1"_s, QString::number(nextSerial(session_.ledger()).value - 1)});
        return std::nullopt;
    }
    return isSpoiled ? spoilForm(book(), serial, reason) : returnForm(book(), serial);
}

std::optional<Edit> ScriptEdits::formText(JsonObject& object)
{
    const QString name = object.name(u"name");
    const QString text = object.longText(u"text", Presence::Optional);
    return changeText(book(), name, object.has(u"text") ? std::optional(text) : std::nullopt);
}

std::optional<Edit> ScriptEdits::plenary(JsonObject& object)
{
    const Category* home = category(object);
    const PlenaryNote note{object.text(u"considerations", Presence::Optional), object.text(u"dissent", Presence::Optional)};
    return home ? std::optional(writePlenary(book(), home->id, note)) : std::nullopt;
}

}
