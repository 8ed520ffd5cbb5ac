#include "ui/models/marks/Differences.h"

#include "ui/models/marks/Keying.h"

#include <algorithm>
#include <set>

namespace sidang {
namespace {

MarkValue valueOf(const Grade& grade)
{
    return std::visit([](const auto& each) { return MarkValue(each); }, grade);
}

bool isOf(const Difference& difference, const SheetKey& key)
{
    return difference.key.nominee == key.nominee && difference.key.juror == key.juror;
}

}

void Differences::find(const Sheets& sheets)
{
    all_.clear();
    if (!sheets.category().rules.doubleEntry)
        return;
    std::set<SheetKey> keys;
    for (const auto& [key, second] : sheets.book().secondMarks) {
        const auto value = sheets.book().marks.value(key);
        if (value && key.juror && sheets.leaf(key.criterion) && !isSame(*value, second.grade))
            keys.insert({key.nominee, *key.juror});
    }
    for (const SheetKey& key : keys)
        add(sheets, key);
}

void Differences::findAgain(const Sheets& sheets, const SheetKey& key)
{
    std::erase_if(all_, [&key](const Difference& each) { return isOf(each, key); });
    if (sheets.category().rules.doubleEntry)
        add(sheets, key);
    std::ranges::sort(all_, {}, &Difference::key);
}

void Differences::add(const Sheets& sheets, const SheetKey& key)
{
    const Nominee* nominee = sheets.nominee(key.nominee);
    const SheetProgress progress = sheetProgress(sheets.book(), key);
    const bool isKeyedTwice = progress.given == progress.expected && progress.second == progress.expected;
    if (!nominee || nominee->status != NomineeStatus::Eligible || !isKeyedTwice)
        return;
    for (const MarkKey& mark : progress.differences) {
        const SecondMark& second = sheets.book().secondMarks.at(mark);
        all_.push_back({mark, *gradeOf(*sheets.book().marks.value(mark)), second.grade, second.by});
    }
}

Changes settling(const Sheets& sheets, const MarkKey& key, const Grade& paper)
{
    Changes changes;
    const auto first = sheets.book().marks.value(key);
    const auto second = sheets.book().secondMarks.find(key);
    if (!first || second == sheets.book().secondMarks.end())
        return changes;
    if (*first != valueOf(paper))
        changes.push_back(MarkChange{{key, first, valueOf(paper)}});
    if (second->second.grade != paper)
        changes.push_back(SecondChange{{key, second->second, SecondMark{paper, sheets.rights().actor.value_or(OfficialId())}}});
    return changes;
}

}
