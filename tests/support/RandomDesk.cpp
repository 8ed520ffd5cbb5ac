#include "tests/support/RandomDesk.h"

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

class Desk {
public:
    Desk(EditionBook& book, unsigned seed) : book_(book), random_(seed) {}

    void add()
    {
        book_.edition.letterhead = {u"PEMERINTAH \"CONTOH\""_s, text().remove(u'\n')};
        book_.edition.place = text();
        if (chance(50))
            book_.edition.documentsDue = day();
        addOfficials();
        addRequirements();
        for (const Nominee& nominee : book_.nominees)
            addFor(nominee);
        for (const Category& category : book_.categories) {
            if (chance(40))
                book_.stages[category.id] = {static_cast<Phase>(number(1, 2)), number(1, 3)};
        }
    }

private:
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(random_); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    QString text() { return randomText(static_cast<unsigned>(random_())); }
    QDate day() { return QDate(2021, 1, 1).addDays(number(0, 700)); }
    std::optional<OfficialId> somebody()
    {
        return chance(60) ? std::optional(OfficialId{number(1, static_cast<int>(book_.officials.size()))}) : std::nullopt;
    }

    void addOfficials()
    {
        for (int id = 1; id <= 5; ++id)
            book_.officials.push_back({{id}, u"Petugas %1 "_s.arg(id) + text(), static_cast<OfficialRole>(id - 1), {}, true});
        book_.officials.push_back({{6}, u"Administrator 6"_s, OfficialRole::Administrator, {}, true});
    }

    void addRequirements()
    {
        for (const Category& category : book_.categories) {
            const int count = number(0, 2);
            for (int i = 0; i < count; ++i) {
                const auto id = static_cast<qint32>(book_.requirements.size()) + 1;
                book_.requirements.push_back({{id}, category.id, u"R%1"_s.arg(id), text(), chance(50)});
            }
        }
    }

    void addFor(const Nominee& nominee)
    {
        for (const Requirement& requirement : book_.requirements) {
            if (requirement.category == nominee.category && chance(50))
                book_.evidence[{nominee.id, requirement.id}] = {static_cast<EvidenceState>(number(0, 2)),
                                                                chance(50) ? day() : QDate(), text(), somebody()};
        }
        if (chance(30)) {
            const FigureKey key{nominee.id, static_cast<Programme>(number(0, 3)), static_cast<Segment>(number(0, 3)),
                                QDate(2021, number(1, 12), 1), static_cast<Basis>(number(0, 1))};
            const std::optional<Coverage> persons = chance(70) ? std::optional(Coverage{number(0, 999), 1000}) : std::nullopt;
            book_.figures[key] = {persons, text(), chance(50) ? day() : QDate()};
        }
        if (chance(30))
            book_.interviews[nominee.id] = {number(1, 9),
                                            chance(70) ? QDateTime(day(), QTime(number(0, 23), number(0, 59)), Qt::UTC) : QDateTime(),
                                            number(0, 60), number(0, 60), static_cast<InterviewMode>(number(0, 1)),
                                            static_cast<InterviewState>(number(0, 3)), chance(50), text()};
        addBesideMarks(nominee);
    }

    void addBesideMarks(const Nominee& nominee)
    {
        std::vector<MarkKey> own;
        for (const FactMark& mark : book_.marks.factMarks(nominee.id))
            own.push_back({nominee.id, mark.criterion, {}});
        for (const MeasuredMark& mark : book_.marks.measuredMarks(nominee.id))
            own.push_back({nominee.id, mark.criterion, {}});
        for (const MarkKey& key : own) {
            Attestation attestation{somebody(), {}};
            if (chance(40))
                attestation.confirmed = OfficialId{attestation.entered == OfficialId{1} ? 2 : 1};
            if (!attestation.isEmpty())
                book_.attestations[key] = attestation;
        }
        for (const JurorMark& mark : book_.marks.jurorMarks(nominee.id))
            own.push_back({nominee.id, mark.criterion, mark.juror});
        for (const MarkKey& key : own) {
            if (chance(15))
                book_.marks.setNote(key, {text(), text(), chance(50) ? day() : QDate()});
        }
    }

    EditionBook& book_;
    std::mt19937 random_;
};

/// A leaf of the category, changed in place.
Indicator& anyLeaf(Category& category, unsigned choice)
{
    const auto leaves = leavesOf(category.criteria);
    return *const_cast<Criterion*>(leaves[choice % leaves.size()])->indicator;
}

}

void addDesk(EditionBook& book, unsigned seed)
{
    Desk(book, seed).add();
    addDetails(book, seed + 1);
}

QString randomText(unsigned number)
{
    static const std::array<QString, 8> texts{QString(),
                                              u"biasa"_s,
                                              u"\"kutip\" dan \\miring\\"_s,
                                              u"baris\nbaru\r\tdan\u0001\u0008\u000c\u001f"_s,
                                              u"\u007f hapus, \u0085 baris, \u2028 lagi"_s,
                                              u"\U0001F600 luar bidang dasar"_s,
                                              u"tanda \uFEFF, ganti \uFFFD, é"_s,
                                              u"/ garis, 'petik', %1"_s};
    return texts[number % texts.size()];
}

void emptyWeights(EditionBook& book, unsigned seed)
{
    std::mt19937 random(seed);
    const auto chance = [&](int percent) { return std::uniform_int_distribution(1, 100)(random) <= percent; };
    for (Category& category : book.categories) {
        const auto leaves = leavesOf(category.criteria);
        for (std::size_t i = 1; i < leaves.size(); ++i) {
            if (!chance(40))
                continue;
            auto& from = *const_cast<Criterion*>(leaves[i])->indicator;
            auto& to = *const_cast<Criterion*>(leaves[i - 1])->indicator;
            to.weight = *Decimal::of(to.weight.mantissa() * powerOfTen(3 - to.weight.decimals()) +
                                         from.weight.mantissa() * powerOfTen(3 - from.weight.decimals()),
                                     3);
            from.weight = 0;
        }
    }
    for (const Nominee& nominee : book.nominees) {
        const auto marks = book.marks.measuredMarks(nominee.id);
        for (const MeasuredMark& mark : std::vector<MeasuredMark>(marks.begin(), marks.end())) {
            if (chance(50))
                book.marks.put(nominee.id, MeasuredMark{mark.criterion, NotApplicable{}});
        }
    }
}

void spoil(EditionBook& book, unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    Category& category = book.categories[static_cast<std::size_t>(pick(static_cast<int>(book.categories.size()) - 1))];
    Indicator& leaf = anyLeaf(category, static_cast<unsigned>(pick(1'000)));
    const auto decide = [&](const std::vector<NomineeId>& nominees) {
        const auto id = static_cast<qint32>(book.decisions.size()) + 1;
        book.decisions.push_back({{id}, category.id, nominees, {}});
    };
    if (auto* levels = std::get_if<LevelsScale>(&leaf.scale); levels && pick(3) == 0) {
        levels->levels.front().score = 101 - pick(1) * 102;
        return;
    }
    // A mark that chooses a level needs the level.
    const bool hasLevels = std::holds_alternative<LevelsScale>(leaf.scale);
    switch (pick(hasLevels ? 9 : 13)) {
    case 0: leaf.weight = *Decimal::of(pick(100'000), 3); break;
    case 1: leaf.weight = *Decimal::of(leaf.weight.mantissa() * 10 + 1, 4); break;
    case 2: leaf.weight = -pick(5); break;
    case 3: category.rules.ties << u"NIL"_s; break;
    case 4: category.rules.ties << category.criteria.front().code << category.criteria.front().code; break;
    case 5: leaf.source = static_cast<Source>(pick(2)); break;
    case 6: category.criteria.push_back({{900'000}, u"KOSONG"_s, {}, {}, {}}); break;
    case 7: book.edition.period.last = QDate(2020, 1, 1 + pick(20)); break;
    case 8:
        if (book.nominees.size() >= 2)
            decide({book.nominees.front().id, book.nominees.back().id});
        break;
    case 9:
        if (!book.decisions.empty())
            decide({book.decisions.front().nominees.rbegin(), book.decisions.front().nominees.rend()});
        break;
    case 10: leaf.scale = PointsScale{pick(3) - 1, pick(3), pick(1) == 0 ? -1 : 1 + pick(2)}; break;
    case 11: leaf.scale = BandsScale{{{pick(1), pick(120) - 10}, {pick(1) + 1, 100}, {2, 50}}}; break;
    case 12: leaf.scale = RatioScale{pick(2) - 1, pick(3) * 50, pick(8)}; break;
    default: leaf.scale = LevelsScale{{{u"a"_s, {}, pick(120) - 10}}}; break;
    }
}

}
