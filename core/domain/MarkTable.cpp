#include "core/domain/MarkTable.h"

#include <algorithm>

namespace sidang {
namespace {

struct ByKey {
    bool operator()(const JurorMark& a, const JurorMark& b) const
    {
        return a.criterion != b.criterion ? a.criterion < b.criterion : a.juror < b.juror;
    }
    bool operator()(const FactMark& a, const FactMark& b) const { return a.criterion < b.criterion; }
    bool operator()(const MeasuredMark& a, const MeasuredMark& b) const { return a.criterion < b.criterion; }
};

template <class Mark>
bool putSorted(std::vector<Mark>& marks, const Mark& mark)
{
    if (marks.empty() || ByKey{}(marks.back(), mark)) {
        marks.push_back(mark);
        return true;
    }
    const auto place = std::lower_bound(marks.begin(), marks.end(), mark, ByKey{});
    if (!ByKey{}(mark, *place)) {
        *place = mark;
        return false;
    }
    marks.insert(place, mark);
    return true;
}

template <class Mark>
bool eraseSorted(std::vector<Mark>& marks, const Mark& key)
{
    const auto [first, last] = std::equal_range(marks.begin(), marks.end(), key, ByKey{});
    const bool found = first != last;
    marks.erase(first, last);
    return found;
}

template <class Mark>
const Mark* findSorted(const std::vector<Mark>& marks, const Mark& key)
{
    const auto place = std::lower_bound(marks.begin(), marks.end(), key, ByKey{});
    return place == marks.end() || ByKey{}(key, *place) ? nullptr : &*place;
}

MarkValue valueOf(const Grade& grade)
{
    return std::visit([](const auto& value) { return MarkValue(value); }, grade);
}

MarkValue valueOf(const Measurement& measurement)
{
    return std::visit([](const auto& value) { return MarkValue(value); }, measurement);
}

}

bool MarkTable::put(NomineeId nominee, const JurorMark& mark)
{
    return putSorted(at(nominee).jurors, mark);
}

bool MarkTable::put(NomineeId nominee, const FactMark& mark)
{
    return putSorted(at(nominee).facts, mark);
}

bool MarkTable::put(NomineeId nominee, const MeasuredMark& mark)
{
    return putSorted(at(nominee).measured, mark);
}

void MarkTable::setNote(const MarkKey& key, const MarkNote& note)
{
    if (note.isEmpty())
        notes_.erase(key);
    else
        notes_[key] = note;
}

bool MarkTable::erase(const MarkKey& key)
{
    notes_.erase(key);
    OfNominee& marks = at(key.nominee);
    if (key.juror)
        return eraseSorted(marks.jurors, JurorMark{key.criterion, *key.juror, {}});
    const bool fact = eraseSorted(marks.facts, FactMark{key.criterion, {}});
    return eraseSorted(marks.measured, MeasuredMark{key.criterion, {}}) || fact;
}

bool MarkTable::contains(const MarkKey& key) const
{
    return value(key).has_value();
}

std::optional<MarkValue> MarkTable::value(const MarkKey& key) const
{
    const OfNominee* marks = find(key.nominee);
    if (!marks)
        return std::nullopt;
    if (key.juror) {
        const JurorMark* mark = findSorted(marks->jurors, JurorMark{key.criterion, *key.juror, {}});
        return mark ? std::optional(valueOf(mark->grade)) : std::nullopt;
    }
    if (const FactMark* mark = findSorted(marks->facts, FactMark{key.criterion, {}}))
        return valueOf(mark->grade);
    const MeasuredMark* mark = findSorted(marks->measured, MeasuredMark{key.criterion, {}});
    return mark ? std::optional(valueOf(mark->measurement)) : std::nullopt;
}

void MarkTable::put(const MarkKey& key, const MarkValue& value)
{
    const auto* number = std::get_if<Decimal>(&value);
    const auto* level = std::get_if<LevelChoice>(&value);
    const auto* figure = std::get_if<Figure>(&value);
    if (!number && !level) {
        put(key.nominee, MeasuredMark{key.criterion, figure ? Measurement(*figure) : Measurement(NotApplicable{})});
        return;
    }
    const Grade grade = number ? Grade(*number) : Grade(*level);
    if (key.juror)
        put(key.nominee, JurorMark{key.criterion, *key.juror, grade});
    else
        put(key.nominee, FactMark{key.criterion, grade});
}

std::span<const JurorMark> MarkTable::jurorMarks(NomineeId nominee) const
{
    const OfNominee* marks = find(nominee);
    return marks ? std::span(marks->jurors) : std::span<const JurorMark>();
}

std::span<const FactMark> MarkTable::factMarks(NomineeId nominee) const
{
    const OfNominee* marks = find(nominee);
    return marks ? std::span(marks->facts) : std::span<const FactMark>();
}

std::span<const MeasuredMark> MarkTable::measuredMarks(NomineeId nominee) const
{
    const OfNominee* marks = find(nominee);
    return marks ? std::span(marks->measured) : std::span<const MeasuredMark>();
}

MarkNote MarkTable::note(const MarkKey& key) const
{
    const auto found = notes_.find(key);
    return found == notes_.end() ? MarkNote() : found->second;
}

bool operator==(const MarkTable& a, const MarkTable& b)
{
    if (a.notes_ != b.notes_)
        return false;
    // A table that once held a nominee of a higher id is no other table for it.
    static const MarkTable::OfNominee none;
    for (std::size_t i = 0; i < std::max(a.byNominee_.size(), b.byNominee_.size()); ++i) {
        if ((i < a.byNominee_.size() ? a.byNominee_[i] : none) != (i < b.byNominee_.size() ? b.byNominee_[i] : none))
            return false;
    }
    return true;
}

qsizetype MarkTable::size() const
{
    std::size_t count = 0;
    for (const OfNominee& marks : byNominee_)
        count += marks.jurors.size() + marks.facts.size() + marks.measured.size();
    return static_cast<qsizetype>(count);
}

MarkTable::OfNominee& MarkTable::at(NomineeId nominee)
{
    Q_ASSERT(nominee.value > 0);
    const auto position = static_cast<std::size_t>(nominee.value);
    if (position >= byNominee_.size())
        byNominee_.resize(position + 1);
    return byNominee_[position];
}

const MarkTable::OfNominee* MarkTable::find(NomineeId nominee) const
{
    const auto position = static_cast<std::size_t>(nominee.value);
    return nominee.value > 0 && position < byNominee_.size() ? &byNominee_[position] : nullptr;
}

}
