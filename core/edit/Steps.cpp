#include "core/edit/Steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

std::vector<Steps::Newcomer> Steps::newcomersIn(const Changes& changes, const EditionBook& after)
{
    std::vector<Newcomer> newcomers;
    for (const Change& change : changes) {
        if (const auto* form = std::get_if<FormChange>(&change); form && !form->before && form->after) {
            const Nominee* nominee = findNominee(after, form->after->nominee);
            newcomers.push_back(
                {true, nominee ? std::optional(nominee->category) : std::nullopt, form->after->nominee, form->after->juror});
        } else if (const auto* nominee = std::get_if<NomineeChange>(&change); nominee && !nominee->before) {
            newcomers.push_back({.nominee = nominee->after->id});
        } else if (const auto* juror = std::get_if<JurorChange>(&change); juror && !juror->before) {
            newcomers.push_back({.juror = juror->after->id});
        } else if (const auto* category = std::get_if<CategoryChange>(&change); category && !category->before) {
            newcomers.push_back({.category = category->after->id});
        }
    }
    return newcomers;
}

/// True when the printing names it, or may hold the form.
bool Steps::holds(const Printing& printing, const Newcomer& newcomer)
{
    if (!newcomer.isForm)
        return (newcomer.category && newcomer.category == printing.category) ||
               (newcomer.nominee && newcomer.nominee == printing.nominee) ||
               (newcomer.juror && newcomer.juror == printing.juror);
    // Filled sheets carry the number too.
    return (printing.form.startsWith("score-sheet"_L1) || printing.form == "all"_L1) &&
           (!printing.category || printing.category == newcomer.category) &&
           (!printing.nominee || printing.nominee == newcomer.nominee) &&
           (!printing.juror || printing.juror == newcomer.juror);
}

Steps::Step Steps::stepOf(qint64 record, const Changes& changes, const EditionBook& after)
{
    return {record, newcomersIn(changes, after)};
}

/// What stands on the paper is no longer taken back, nor what came before it.
void Steps::keepFor(const Printing& printing)
{
    isPaperOut_ = true;
    const auto newest = std::find_if(done_.rbegin(), done_.rend(), [&](const Step& step) {
        return std::ranges::any_of(step.newcomers, [&](const Newcomer& newcomer) { return holds(printing, newcomer); });
    });
    done_.erase(done_.begin(), newest.base());
}

void Steps::noteMade(qint64 record, const Changes& changes, const EditionBook& after)
{
    undone_.clear();
    const auto* printing = changes.size() == 1 ? std::get_if<PrintingChange>(&changes.front()) : nullptr;
    if (printing && printing->after) {
        keepFor(*printing->after);
    } else if (std::ranges::any_of(changes,
                                   [](const Change& each) { return std::holds_alternative<PrintingChange>(each); })) {
        // Printed together with other things, which may rest on anything before.
        seal();
        isPaperOut_ = true;
    } else {
        done_.push_back(stepOf(record, changes, after));
    }
}

void Steps::noteUndone(qint64 record, const Changes& changes, const EditionBook& after)
{
    done_.pop_back();
    undone_.push_back(stepOf(record, changes, after));
}

void Steps::noteRedone(qint64 record, const Changes& changes, const EditionBook& after)
{
    undone_.pop_back();
    done_.push_back(stepOf(record, changes, after));
}

void Steps::seal()
{
    done_.clear();
    undone_.clear();
    isPaperOut_ = false;
}

std::optional<qint64> Steps::undoable() const
{
    return done_.empty() ? std::nullopt : std::optional(done_.back().record);
}

std::optional<qint64> Steps::redoable() const
{
    return undone_.empty() ? std::nullopt : std::optional(undone_.back().record);
}

}
