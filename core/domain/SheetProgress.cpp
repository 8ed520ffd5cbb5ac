#include "core/domain/SheetProgress.h"

#include "core/domain/CheckScale.h"
#include "core/domain/GradeScore.h"
#include "core/domain/Panel.h"

#include <algorithm>
#include <iterator>

namespace sidang {
namespace {

std::vector<const Criterion*> opinionLeaves(const Category& category)
{
    std::vector<const Criterion*> leaves = leavesOf(category.criteria);
    std::erase_if(leaves, [](const Criterion* leaf) { return leaf->indicator->source != Source::Opinion; });
    return leaves;
}

/// Reads the sheets of one category.
class SheetReader {
public:
    SheetReader(const EditionBook& book, const Category& category)
        : book_(book), category_(category), panel_(book, category.id), leaves_(opinionLeaves(category))
    {}

    SheetProgress read(const SheetKey& key) const
    {
        SheetProgress progress;
        progress.isDouble = category_.rules.doubleEntry;
        progress.isRecused = panel_.isRecused(key.juror, key.nominee);
        progress.isExpected = panel_.isExpected(key.juror, key.nominee);
        const auto sheet = book_.sheets.find(key);
        progress.isFinal = sheet != book_.sheets.end() && sheet->second.isFinal;
        if (!progress.isExpected)
            return progress;
        progress.expected = static_cast<int>(leaves_.size());
        for (const Criterion* leaf : leaves_)
            readLeaf(progress, *leaf, {key.nominee, leaf->id, key.juror});
        return progress;
    }

    std::vector<JurorId> jurorsFor(NomineeId nominee) const { return panel_.expected(nominee); }

    /// Expected marks that one operator gave and the other did not.
    std::vector<MarkKey> givenOnce(const SheetKey& key) const
    {
        std::vector<MarkKey> keys;
        for (const Criterion* leaf : leaves_) {
            const MarkKey mark{key.nominee, leaf->id, key.juror};
            if (book_.marks.contains(mark) != book_.secondMarks.contains(mark))
                keys.push_back(mark);
        }
        return keys;
    }

private:
    void readLeaf(SheetProgress& progress, const Criterion& leaf, const MarkKey& key) const
    {
        const auto value = book_.marks.value(key);
        const auto second = book_.secondMarks.find(key);
        const bool isTwice = second != book_.secondMarks.end();
        progress.given += value.has_value();
        progress.second += isTwice;
        if (!value)
            return;
        if (isTwice && isSame(*value, second->second.grade))
            ++progress.agreed;
        else if (isTwice)
            progress.differences.push_back(key);
        const Rules& rules = category_.rules;
        if (!rules.commentBelow && !rules.commentFrom)
            return;
        const auto* number = std::get_if<Decimal>(&*value);
        const Grade grade = number ? Grade(*number) : Grade(std::get<LevelChoice>(*value));
        if (needsComment(rules, leaf.indicator->scale, grade) && book_.marks.note(key).comment.trimmed().isEmpty())
            progress.commentsMissing.push_back(key);
    }

    const EditionBook& book_;
    const Category& category_;
    Panel panel_;
    std::vector<const Criterion*> leaves_;
};

/// Calls with every expected sheet of the category.
template <class Take>
void eachSheet(const EditionBook& book, const Category& category, const SheetReader& reader, const Take& take)
{
    for (const Nominee& nominee : book.nominees) {
        if (nominee.category != category.id || nominee.status != NomineeStatus::Eligible)
            continue;
        for (const JurorId juror : reader.jurorsFor(nominee.id))
            take(SheetKey{nominee.id, juror});
    }
}

}

bool SheetProgress::isComplete() const
{
    const bool isGivenTwice = !isDouble || (second == expected && differences.empty());
    return isExpected && given == expected && isGivenTwice && commentsMissing.empty();
}

SheetProgress sheetProgress(const EditionBook& book, const SheetKey& key)
{
    const Nominee* nominee = findNominee(book, key.nominee);
    const Category* category = nominee ? findCategory(book, nominee->category) : nullptr;
    return category ? SheetReader(book, *category).read(key) : SheetProgress();
}

std::map<SheetKey, SheetProgress> expectedSheets(const EditionBook& book, CategoryId id)
{
    std::map<SheetKey, SheetProgress> sheets;
    if (const Category* category = findCategory(book, id)) {
        const SheetReader reader(book, *category);
        eachSheet(book, *category, reader, [&](const SheetKey& key) { sheets.emplace(key, reader.read(key)); });
    }
    return sheets;
}

CategoryProgress categoryProgress(const EditionBook& book, CategoryId id)
{
    CategoryProgress sum;
    const Category* category = findCategory(book, id);
    if (!category)
        return sum;
    const SheetReader reader(book, *category);
    eachSheet(book, *category, reader, [&](const SheetKey& key) {
        const SheetProgress sheet = reader.read(key);
        ++sum.sheets;
        sum.complete += sheet.isComplete();
        sum.final += sheet.isFinal;
        sum.expected += sheet.expected;
        sum.given += sheet.given;
        sum.second += sheet.second;
        sum.agreed += sheet.agreed;
        sum.differences += static_cast<int>(sheet.differences.size());
        sum.commentsMissing += static_cast<int>(sheet.commentsMissing.size());
    });
    return sum;
}

std::vector<MarkKey> openMarks(const EditionBook& book, CategoryId id)
{
    std::vector<MarkKey> open;
    const Category* category = findCategory(book, id);
    if (!category)
        return open;
    const SheetReader reader(book, *category);
    eachSheet(book, *category, reader, [&](const SheetKey& key) {
        const SheetProgress sheet = reader.read(key);
        std::ranges::copy(sheet.commentsMissing, std::back_inserter(open));
        if (!sheet.isDouble)
            return;
        std::ranges::copy(sheet.differences, std::back_inserter(open));
        std::ranges::copy(reader.givenOnce(key), std::back_inserter(open));
    });
    std::ranges::sort(open);
    open.erase(std::unique(open.begin(), open.end()), open.end());
    return open;
}

bool needsComment(const Rules& rules, const Scale& scale, const Grade& grade)
{
    if ((!rules.commentBelow && !rules.commentFrom) || misfit(scale, grade))
        return false;
    const Fraction score = scoreOf(scale, grade);
    return (rules.commentBelow && score < Fraction(*rules.commentBelow)) ||
           (rules.commentFrom && score >= Fraction(*rules.commentFrom));
}

}
