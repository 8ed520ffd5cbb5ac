// The edits of score sheets, the draw and the details of people and papers; see RandomEdits.h.
#include "tests/support/Edits.h"
#include "tests/support/RandomEdits.h"

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

Grade gradeOf(const MarkValue& value)
{
    const auto* number = std::get_if<Decimal>(&value);
    return number ? Grade(*number) : Grade(std::get<LevelChoice>(value));
}

}

/// A second mark, a difference settled, a sheet finished or opened, the draw of a category.
Changes RandomEdits::sheetEdit(const EditionBook& book, OfficialId actor)
{
    const CategoryId category = any(book.categories).id;
    if (chance(10)) {
        const Draw after{static_cast<DrawMethod>(number(0, 2)), chance(70) ? 0 : 123};
        return {set<DrawChange>(book.draws, category, chance(85) ? std::optional(after) : std::nullopt)};
    }
    if (book.nominees.empty() || book.jurors.empty())
        return {};
    const Nominee& nominee = any(book.nominees);
    const JurorId juror = any(book.jurors).id;
    if (chance(40)) {
        const SheetKey key{nominee.id, juror};
        const ScoreSheet after{chance(50), text()};
        return {set<SheetChange>(book.sheets, key, after.isEmpty() ? std::nullopt : std::optional(after))};
    }
    return secondEdit(book, nominee, juror, actor);
}

Changes RandomEdits::secondEdit(const EditionBook& book, const Nominee& nominee, JurorId juror, OfficialId actor)
{
    const auto leaves = leavesOf(findCategory(book, nominee.category)->criteria);
    std::vector<const Criterion*> opinions;
    std::ranges::copy_if(leaves, std::back_inserter(opinions),
                         [](const Criterion* leaf) { return leaf->indicator->source == Source::Opinion; });
    if (opinions.empty())
        return {};
    const Criterion& leaf = *any(opinions);
    const MarkKey key{nominee.id, leaf.id, juror};
    const auto first = book.marks.value(key);
    const auto second = book.secondMarks.find(key);
    if (second != book.secondMarks.end() && chance(15))
        return {set<SecondChange>(book.secondMarks, key, std::optional<SecondMark>())};
    if (first && second != book.secondMarks.end() && chance(70)) {
        const MarkValue settled =
            chance(50) ? std::visit([](const auto& grade) { return MarkValue(grade); }, second->second.grade) : valueFor(*leaf.indicator);
        Changes changes;
        if (settled != *first)
            changes.push_back(marked(book, key, settled));
        if (gradeOf(settled) != second->second.grade)
            changes.push_back(set<SecondChange>(book.secondMarks, key, std::optional(SecondMark{gradeOf(settled), actor})));
        return changes;
    }
    const MarkValue value = first && chance(50) ? *first : valueFor(*leaf.indicator);
    return {set<SecondChange>(book.secondMarks, key, std::optional(SecondMark{gradeOf(value), chance(95) ? actor : OfficialId{1}}))};
}

void RandomEdits::turnDetails(Edition& edition)
{
    edition.secretariat = text();
    edition.legalBasis = chance(50) ? QStringList{text(), u"Pasal 1"_s} : QStringList();
    edition.logo = chance(30) ? QString(64, u'a') : QString();
    edition.plenaryOn = chance(50) ? QDate(2022, 3, 1) : QDate();
    edition.paper = static_cast<Paper>(number(0, 1));
    if (chance(20))
        edition.period.last = QDate(2021, number(2, 12), 28);
}

void RandomEdits::turnDetails(Rules& rules)
{
    rules.commentBelow = chance(30) ? std::optional(Decimal(number(0, 100))) : std::nullopt;
    rules.commentFrom = chance(30) ? std::optional(Decimal(number(50, 110))) : std::nullopt;
    rules.doubleEntry = chance(40);
}

void RandomEdits::turnDetails(Juror& juror)
{
    juror.institution = text();
    juror.nip = text();
    juror.deputies.clear();
    if (chance(60))
        juror.deputies.push_back({u"Pengganti "_s + text(), text(), QDate(2022, 1, number(1, 28)), QDate(2022, 1, number(1, 31))});
}

void RandomEdits::turnDetails(Nominee& nominee)
{
    nominee.statusReason = text();
    nominee.leader = chance(50) ? text() : QString();
    nominee.size = static_cast<EnterpriseSize>(number(0, 4));
    nominee.workers = chance(50) ? std::optional<qint64>(number(-1, 50)) : std::nullopt;
}

void RandomEdits::turnDetails(CriterionNode& node)
{
    node.guidance = text();
    if (!node.indicator)
        return;
    const Reading reading{Programme::Jkk, static_cast<Segment>(number(0, 1)), static_cast<Over>(number(0, 2))};
    const bool isRead = chance(node.indicator->source == Source::Measured ? 60 : 5);
    node.indicator->reading = isRead ? std::optional(reading) : std::nullopt;
}

}
