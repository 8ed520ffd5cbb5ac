#include "ui/models/Seat.h"

#include "core/domain/Panel.h"
#include "core/edit/Permission.h"
#include "core/words/ChoiceTexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

std::optional<OfficialId> silentSeat(const EditionBook& book, std::optional<OfficialId> last)
{
    const auto maySit = [](const Official& each) { return each.serves && each.passphrase.isEmpty(); };
    const Official* before = last ? findOfficial(book, *last) : nullptr;
    if (before && maySit(*before))
        return before->id;
    for (const OfficialRole role : {OfficialRole::Operator1, OfficialRole::Administrator}) {
        const auto found =
            std::ranges::find_if(book.officials, [&](const Official& each) { return each.role == role && maySit(each); });
        if (found != book.officials.end())
            return found->id;
    }
    return std::nullopt;
}

std::vector<Official> servingOfficials(const EditionBook& book)
{
    std::vector<Official> officials;
    std::ranges::copy_if(book.officials, std::back_inserter(officials), &Official::serves);
    return officials;
}

bool maySeeMarksOf(const EditionBook& book, const Official* actor, CategoryId category)
{
    const Category* found = findCategory(book, category);
    const bool isBlind = found && found->rules.doubleEntry && actor && actor->role == OfficialRole::Operator2;
    if (isBlind && stageOf(book, category).phase < Phase::Plenary)
        return false;
    // Nobody at the desk sees what the role with the least sight sees.
    return maySeeMarks(actor ? actor->role : OfficialRole::Administrator, stageOf(book, category).phase);
}

bool maySeeMarksOf(const Session& session, CategoryId category)
{
    return maySeeMarksOf(session.book(), session.actor(), category);
}

QString seatText(const Official& official)
{
    return official.name + u" — "_s + roleText(official.role);
}

MarkProgress markProgress(const EditionBook& book, CategoryId category)
{
    const Category* found = findCategory(book, category);
    if (!found)
        return {};
    std::vector<CriterionId> opinions;
    for (const Criterion* leaf : leavesOf(found->criteria)) {
        if (leaf->indicator->source == Source::Opinion)
            opinions.push_back(leaf->id);
    }
    const Panel panel(book, category);
    MarkProgress progress;
    for (const Nominee& nominee : book.nominees) {
        if (nominee.category != category || nominee.status != NomineeStatus::Eligible)
            continue;
        progress.expected += static_cast<int>(panel.expected(nominee.id).size() * opinions.size());
        for (const JurorMark& mark : book.marks.jurorMarks(nominee.id)) {
            if (std::ranges::find(opinions, mark.criterion) != opinions.end() && panel.isExpected(mark.juror, nominee.id))
                ++progress.given;
        }
    }
    return progress;
}

}
