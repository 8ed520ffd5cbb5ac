#include "ui/models/marks/Sheets.h"

#include "core/words/ChoiceTexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

std::optional<MarkValue> valueOf(const Grade& grade)
{
    return std::visit([](const auto& each) { return MarkValue(each); }, grade);
}

SheetState ofGiven(int given, int expected)
{
    if (given == 0 && expected > 0)
        return SheetState::Empty;
    return given < expected ? SheetState::Partial : SheetState::Complete;
}

}

Sheets::Sheets(EditionPointer edition, CategoryId category, EntryRights rights, Language language)
    : edition_(std::move(edition)),
      category_(findCategory(edition_->book, category)),
      rights_(std::move(rights)),
      language_(language),
      panel_(edition_->book, category)
{
    for (const Criterion* leaf : leavesOf(category_->criteria))
        (leaf->indicator->source == Source::Opinion ? opinions_ : facts_).push_back(leaf);
    for (const Nominee& each : book().nominees) {
        if (each.category == category)
            nominees_.push_back(&each);
    }
}

std::optional<JurorId> Sheets::firstJuror() const
{
    return panel_.assigned().empty() ? std::nullopt : std::optional(panel_.assigned().front());
}

const Nominee* Sheets::nominee(NomineeId id) const
{
    const auto found = std::ranges::find(nominees_, id, &Nominee::id);
    return found == nominees_.end() ? nullptr : *found;
}

const Criterion* Sheets::leaf(CriterionId id) const
{
    for (const auto* leaves : {&opinions_, &facts_}) {
        const auto found = std::ranges::find(*leaves, id, &Criterion::id);
        if (found != leaves->end())
            return *found;
    }
    return nullptr;
}

std::optional<MarkValue> Sheets::value(const MarkKey& key) const
{
    if (!key.juror || !isBlind())
        return book().marks.value(key);
    const auto found = book().secondMarks.find(key);
    return found == book().secondMarks.end() ? std::nullopt : valueOf(found->second.grade);
}

bool Sheets::maySee(const MarkKey& key) const
{
    return !key.juror || isBlind() || rights_.maySee;
}

ScoreSheet Sheets::sheet(const SheetPlace& place) const
{
    const auto found = place.juror ? book().sheets.find({place.nominee, *place.juror}) : book().sheets.end();
    return found == book().sheets.end() ? ScoreSheet() : found->second;
}

SheetCount Sheets::count(const SheetPlace& place) const
{
    const auto& leaves = place.juror ? opinions_ : facts_;
    SheetCount count{.given = 0, .expected = static_cast<int>(leaves.size())};
    for (const Criterion* each : leaves)
        count.given += value({place.nominee, each->id, place.juror}).has_value();
    return count;
}

SheetState Sheets::state(const SheetPlace& place) const
{
    if (const Nominee* who = nominee(place.nominee); !who || who->status != NomineeStatus::Eligible)
        return SheetState::Out;
    if (!place.juror)
        return factState(place);
    if (panel_.isRecused(*place.juror, place.nominee))
        return SheetState::Recused;
    if (sheet(place).isFinal)
        return SheetState::Final;
    const auto [given, expected] = count(place);
    const SheetState own = ofGiven(given, expected);
    if (own != SheetState::Complete)
        return own;
    const SheetProgress progress = sheetProgress(book(), {place.nominee, *place.juror});
    if (progress.isDouble && (progress.second < expected || progress.given < expected))
        return SheetState::AwaitsOther;
    if (!progress.differences.empty())
        return SheetState::Differs;
    if (!progress.commentsMissing.empty())
        return SheetState::CommentMissing;
    return progress.isDouble ? SheetState::Verified : SheetState::Complete;
}

SheetState Sheets::factState(const SheetPlace& place) const
{
    const auto [given, expected] = count(place);
    const SheetState own = ofGiven(given, expected);
    if (own != SheetState::Complete)
        return own;
    const bool areConfirmed = std::ranges::all_of(facts_, [&](const Criterion* each) {
        const auto found = book().attestations.find({place.nominee, each->id, {}});
        return found != book().attestations.end() && found->second.confirmed;
    });
    return areConfirmed ? SheetState::Verified : SheetState::Complete;
}

QString Sheets::closedText(const SheetPlace& place) const
{
    const Nominee* who = nominee(place.nominee);
    if (who && who->status != NomineeStatus::Eligible) {
        const QString status = choiceText(who->status);
        return who->statusReason.isEmpty() ? status : Words::tr("%1: %2").arg(status, who->statusReason);
    }
    if (!place.juror || !panel_.isRecused(*place.juror, place.nominee))
        return {};
    const auto found = std::ranges::find_if(book().recusals, [&](const Recusal& each) {
        return each.juror == place.juror && each.nominee == place.nominee;
    });
    const QString reason = found == book().recusals.end() ? QString() : found->reason;
    return reason.isEmpty() ? Words::tr("Gives no marks: recused") : Words::tr("Gives no marks: recused (%1)").arg(reason);
}

QString Sheets::lockText(const SheetPlace& place) const
{
    if (const QString closed = closedText(place); !closed.isEmpty())
        return closed;
    if (!place.juror)
        return rights_.notFacts;
    if (sheet(place).isFinal)
        return Words::tr("The sheet is final. To change it, open it again with a reason.");
    return rights_.notMarks;
}

QString stateText(SheetState state)
{
    switch (state) {
    case SheetState::Empty: return Words::tr("empty");
    case SheetState::Partial: return Words::tr("in part");
    case SheetState::CommentMissing: return Words::tr("comment missing");
    case SheetState::AwaitsOther: return Words::tr("keyed once");
    case SheetState::Differs: return Words::tr("differs");
    case SheetState::Complete: return Words::tr("complete");
    case SheetState::Verified: return Words::tr("verified");
    case SheetState::Final: return Words::tr("final");
    case SheetState::Recused: return Words::tr("recused");
    case SheetState::Out: return Words::tr("does not take part");
    }
    Q_UNREACHABLE();
}

QString stateIcon(SheetState state)
{
    switch (state) {
    case SheetState::Empty: return u"sheet-empty"_s;
    case SheetState::Partial: return u"sheet-partial"_s;
    case SheetState::CommentMissing:
    case SheetState::Differs: return u"warning"_s;
    case SheetState::AwaitsOther: return u"sheet-once"_s;
    case SheetState::Complete: return u"sheet-complete"_s;
    case SheetState::Verified: return u"check"_s;
    case SheetState::Final: return u"lock"_s;
    case SheetState::Recused:
    case SheetState::Out: return u"sheet-closed"_s;
    }
    Q_UNREACHABLE();
}

}
