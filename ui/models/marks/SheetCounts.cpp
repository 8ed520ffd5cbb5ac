#include "ui/models/marks/SheetCounts.h"

#include <algorithm>

namespace sidang {
namespace {

template <class Ids, class Id>
std::optional<std::size_t> positionOf(const Ids& ids, Id id)
{
    const auto found = std::ranges::find(ids, id);
    return found == ids.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - ids.begin()));
}

/// Positions by id, for one pass over many.
template <class Ids>
std::vector<int> positions(const Ids& ids)
{
    std::vector<int> at;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto id = static_cast<std::size_t>(ids[i].value);
        at.resize(std::max(at.size(), id + 1), -1);
        at[id] = static_cast<int>(i);
    }
    return at;
}

int positionIn(const std::vector<int>& at, qint32 id)
{
    return id >= 0 && static_cast<std::size_t>(id) < at.size() ? at[static_cast<std::size_t>(id)] : -1;
}

}

void SheetCounts::add(std::size_t juror, const Sheet& sheet, int sign)
{
    if (!sheet.isExpected)
        return;
    JurorCount& sum = jurors_[juror];
    sum.given += sign * sheet.given;
    sum.expected += sign * leaves_;
    sum.sheets += sign;
    sum.complete += sheet.given == leaves_ ? sign : 0;
    sum.final += sheet.isFinal ? sign : 0;
}

void SheetCounts::count(const Sheets& sheets)
{
    const std::vector<JurorId>& assigned = sheets.panel().assigned();
    leaves_ = static_cast<int>(sheets.opinions().size());
    nominees_.clear();
    std::ranges::transform(sheets.nominees(), std::back_inserter(nominees_), &Nominee::id);
    jurors_.clear();
    std::ranges::transform(assigned, std::back_inserter(jurors_), [](JurorId id) { return JurorCount{.juror = id}; });
    each_.assign(jurors_.size() * nominees_.size(), {});
    std::vector<CriterionId> leaves;
    std::ranges::transform(sheets.opinions(), std::back_inserter(leaves), &Criterion::id);
    const std::vector<int> leafAt = positions(leaves);
    const std::vector<int> jurorAt = positions(assigned);
    for (std::size_t n = 0; n < nominees_.size(); ++n) {
        for (std::size_t j = 0; j < jurors_.size(); ++j) {
            at(j, n).isExpected = sheets.nominees()[n]->status == NomineeStatus::Eligible &&
                                  !sheets.panel().isRecused(assigned[j], nominees_[n]);
        }
        if (sheets.isBlind())
            continue;
        for (const JurorMark& mark : sheets.book().marks.jurorMarks(nominees_[n])) {
            const int juror = positionIn(jurorAt, mark.juror.value);
            if (juror >= 0 && positionIn(leafAt, mark.criterion.value) >= 0)
                ++at(static_cast<std::size_t>(juror), n).given;
        }
    }
    const std::vector<int> nomineeAt = positions(nominees_);
    if (sheets.isBlind()) {
        for (const auto& [key, mark] : sheets.book().secondMarks) {
            const int nominee = positionIn(nomineeAt, key.nominee.value);
            const int juror = key.juror ? positionIn(jurorAt, key.juror->value) : -1;
            if (nominee >= 0 && juror >= 0 && positionIn(leafAt, key.criterion.value) >= 0)
                ++at(static_cast<std::size_t>(juror), static_cast<std::size_t>(nominee)).given;
        }
    }
    for (const auto& [key, sheet] : sheets.book().sheets) {
        const int nominee = positionIn(nomineeAt, key.nominee.value);
        const int juror = positionIn(jurorAt, key.juror.value);
        if (nominee >= 0 && juror >= 0)
            at(static_cast<std::size_t>(juror), static_cast<std::size_t>(nominee)).isFinal = sheet.isFinal;
    }
    for (std::size_t j = 0; j < jurors_.size(); ++j) {
        for (std::size_t n = 0; n < nominees_.size(); ++n)
            add(j, at(j, n), 1);
    }
}

void SheetCounts::recount(const Sheets& sheets, const SheetKey& key)
{
    const auto nominee = positionOf(nominees_, key.nominee);
    const auto found = std::ranges::find(jurors_, key.juror, &JurorCount::juror);
    if (!nominee || found == jurors_.end())
        return;
    const auto juror = static_cast<std::size_t>(found - jurors_.begin());
    Sheet& sheet = at(juror, *nominee);
    add(juror, sheet, -1);
    const SheetPlace place{key.nominee, key.juror};
    sheet.given = sheets.count(place).given;
    sheet.isFinal = sheets.sheet(place).isFinal;
    add(juror, sheet, 1);
}

JurorCount SheetCounts::of(JurorId juror) const
{
    const auto found = std::ranges::find(jurors_, juror, &JurorCount::juror);
    return found == jurors_.end() ? JurorCount{.juror = juror} : *found;
}

}
