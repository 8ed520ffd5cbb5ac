// Random edits of every kind for tests that hold for every edit: most can be made, some must be refused.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/ledger/Edit.h"

#include <random>

namespace sidang {

class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : random_(seed) {}

    int number(int least, int most) { return std::uniform_int_distribution(least, most)(random_); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <class Thing>
    const Thing& any(const std::vector<Thing>& things)
    {
        return things[static_cast<std::size_t>(number(0, static_cast<int>(things.size()) - 1))];
    }

    /// An edit of this book by `actor`; without changes when the kind that was drawn finds nothing to do.
    Edit edit(const EditionBook& book, OfficialId actor);

private:
    Changes changes(const EditionBook& book, OfficialId actor);
    Changes schemeEdit(const EditionBook& book);
    Changes criterionEdit(const Category& category, const EditionBook& book);
    Changes juryEdit(const EditionBook& book);
    Changes nomineeEdit(const EditionBook& book);
    Changes markEdit(const EditionBook& book);
    Changes marksAtOnce(const EditionBook& book);
    Changes beside(const EditionBook& book, OfficialId actor);
    Changes deskEdit(const EditionBook& book, OfficialId actor);
    Changes sheetEdit(const EditionBook& book, OfficialId actor);
    Changes paperEdit(const EditionBook& book);
    Changes formEdit(const EditionBook& book);
    Changes secondEdit(const EditionBook& book, const Nominee& nominee, JurorId juror, OfficialId actor);
    void turnDetails(Edition& edition);
    void turnDetails(Rules& rules);
    void turnDetails(Juror& juror);
    void turnDetails(Nominee& nominee);
    void turnDetails(CriterionNode& node);
    MarkValue valueFor(const Indicator& indicator);
    void spoil(Changes& changes);

    template <class Kind, class Thing, class Make, class Turn>
    Changes ofList(const std::vector<Thing>& things, const Make& make, const Turn& turn);
    QString text();

    std::mt19937 random_;
};

/// One thing added, removed, or turned into another and perhaps moved.
template <class Kind, class Thing, class Make, class Turn>
Changes RandomEdits::ofList(const std::vector<Thing>& things, const Make& make, const Turn& turn)
{
    const int size = static_cast<int>(things.size());
    if (size == 0 || chance(30))
        return {Kind{{.before = {}, .from = {}, .after = make(), .at = number(0, size)}}};
    const int from = number(0, size - 1);
    const Thing before = things[static_cast<std::size_t>(from)];
    if (chance(30))
        return {Kind{{.before = before, .from = from, .after = {}, .at = {}}}};
    Thing after = before;
    turn(after);
    return {Kind{{.before = before, .from = from, .after = after, .at = chance(50) ? from : number(0, size - 1)}}};
}

}
