#include "ui/models/nominees/NomineeEdits.h"

#include "core/domain/NextCode.h"
#include "core/ledger/HighestId.h"
#include "core/ledger/ListEdits.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NomineeEdits)
};

NomineeId nextNomineeId(const Session& session)
{
    const int used = highestId(session.ledger(), "nominee"_L1);
    return {std::max(nextId(session.book().nominees).value, used + 1)};
}

QString startOf(const Category* category)
{
    return (category ? category->code : QString()) + u"-01"_s;
}

/// Gives codes one after the other.
class Codes {
public:
    Codes(const EditionBook& book, CategoryId category) : start_(startOf(findCategory(book, category)))
    {
        for (const Nominee& nominee : book.nominees) {
            taken_ << nominee.code;
            if (nominee.category == category)
                own_ << nominee.code;
        }
    }
    void take(const QString& code)
    {
        taken_ << code;
        own_ << code;
    }
    QString next()
    {
        const QString code = nextCode(own_, start_, taken_);
        take(code);
        return code;
    }

private:
    QString start_;
    QStringList own_;
    QStringList taken_;
};

template <class Map, class IsMeant>
int countKeys(const Map& map, const IsMeant& isMeant)
{
    return static_cast<int>(std::ranges::count_if(map, [&](const auto& entry) { return isMeant(entry.first); }));
}

}

Nominee newNominee(const Session& session, CategoryId category)
{
    Nominee nominee;
    nominee.id = nextNomineeId(session);
    nominee.category = category;
    nominee.code = Codes(session.book(), category).next();
    return nominee;
}

Changes additionsOf(const Session& session, CategoryId category, std::vector<Nominee> nominees)
{
    Codes codes(session.book(), category);
    for (const Nominee& nominee : nominees) {
        if (!nominee.code.isEmpty())
            codes.take(nominee.code);
    }
    NomineeId id = nextNomineeId(session);
    auto at = static_cast<int>(session.book().nominees.size());
    Changes changes;
    for (Nominee& nominee : nominees) {
        nominee.id = id;
        nominee.category = category;
        if (nominee.code.isEmpty())
            nominee.code = codes.next();
        changes.push_back(addition(session.book().nominees, std::move(nominee), at));
        ++id.value;
        ++at;
    }
    return changes;
}

Changes changeOf(const EditionBook& book, const Nominee& after)
{
    const int position = positionOf(book.nominees, after.id);
    if (position < 0)
        return {addition(book.nominees, after)};
    if (book.nominees[static_cast<std::size_t>(position)] == after)
        return {};
    return {replacement(book.nominees, position, after)};
}

Changes statusChanges(const EditionBook& book, const std::vector<NomineeId>& nominees, NomineeStatus status,
                      const QString& reason)
{
    Changes changes;
    for (const NomineeId id : nominees) {
        const Nominee* before = findNominee(book, id);
        if (!before)
            continue;
        Nominee after = *before;
        after.status = status;
        after.statusReason = status == NomineeStatus::Eligible ? QString() : reason;
        if (after != *before)
            changes.push_back(replacement(book.nominees, positionOf(book.nominees, id), after));
    }
    return changes;
}

Changes removalsOf(const EditionBook& book, const std::vector<NomineeId>& nominees)
{
    std::vector<int> positions;
    for (const NomineeId id : nominees) {
        if (const int position = positionOf(book.nominees, id); position >= 0)
            positions.push_back(position);
    }
    std::ranges::sort(positions, std::ranges::greater());
    Changes changes;
    for (const int position : positions)
        changes.push_back(removal(book.nominees, position));
    return changes;
}

QStringList boundToCategory(const EditionBook& book, NomineeId nominee)
{
    const auto isOf = [nominee](const auto& key) { return key.nominee == nominee; };
    const auto marks = static_cast<int>(book.marks.jurorMarks(nominee).size() + book.marks.factMarks(nominee).size() +
                                        book.marks.measuredMarks(nominee).size()) +
                       countKeys(book.secondMarks, isOf);
    const int sheets = countKeys(book.sheets, isOf);
    const int documents = countKeys(book.evidence, isOf);
    QStringList things;
    if (marks > 0)
        things << Words::tr("%n mark(s)", nullptr, marks);
    if (sheets > 0)
        things << Words::tr("%n score sheet(s)", nullptr, sheets);
    if (documents > 0)
        things << Words::tr("%n document(s)", nullptr, documents);
    const bool isDecided = std::ranges::any_of(book.decisions, [nominee](const Decision& decision) {
        return std::ranges::find(decision.nominees, nominee) != decision.nominees.end();
    });
    if (isDecided)
        things << Words::tr("a decision of the plenary");
    return things;
}

QStringList hangingOn(const EditionBook& book, NomineeId nominee)
{
    QStringList things = boundToCategory(book, nominee);
    const int figures = countKeys(book.figures, [nominee](const FigureKey& key) { return key.nominee == nominee; });
    const auto recusals = static_cast<int>(std::ranges::count(book.recusals, nominee, &Recusal::nominee));
    if (figures > 0)
        things << Words::tr("%n monthly figure(s)", nullptr, figures);
    if (book.interviews.contains(nominee))
        things << Words::tr("an interview");
    if (recusals > 0)
        things << Words::tr("%n conflict(s) of interest", nullptr, recusals);
    return things;
}

std::vector<Region> regionsJudged(const Edition& edition, const Category& category)
{
    const QString title = category.title.toLower();
    if (title.contains("kabupaten"_L1) || title.contains("kota"_L1))
        return regenciesBelow(edition.region.section(u'.', 0, 0));
    if (!title.contains("provinsi"_L1))
        return {};
    std::vector<Region> provinces;
    std::ranges::copy_if(shippedRegions(), std::back_inserter(provinces),
                         [](const Region& region) { return !region.code.contains(u'.'); });
    return provinces;
}

std::vector<Region> regionsToAdd(const EditionBook& book, CategoryId category)
{
    const Category* found = findCategory(book, category);
    if (!found)
        return {};
    std::set<QString> there;
    for (const Nominee& nominee : book.nominees) {
        if (nominee.category == category)
            there.insert(nominee.region);
    }
    std::vector<Region> regions = regionsJudged(book.edition, *found);
    std::erase_if(regions, [&](const Region& region) { return there.contains(region.code); });
    return regions;
}

}
