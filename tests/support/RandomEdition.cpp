#include "tests/support/RandomEdition.h"

#include <QString>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

class Generator {
public:
    explicit Generator(unsigned seed) : random_(seed) {}

    EditionBook edition()
    {
        book_.edition.label = u"Edisi acak"_s;
        book_.edition.period = {QDate(2021, 1, 1), QDate(2021, 12, 31)};
        const int categories = number(1, 2);
        for (int i = 1; i <= categories; ++i)
            book_.categories.push_back(category(i));
        const int jurors = number(0, 9);
        for (int i = 1; i <= jurors; ++i)
            book_.jurors.push_back(juror(i));
        for (const Category& one : book_.categories)
            addNominees(one);
        addRecusals();
        for (const Nominee& nominee : book_.nominees)
            addMarks(nominee);
        addDecisions();
        return std::move(book_);
    }

private:
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(random_); }
    bool chance(int percent) { return number(1, 100) <= percent; }

    Category category(int id)
    {
        Category category;
        category.id = {id};
        category.code = u"K%1"_s.arg(id);
        category.title = u"Kategori %1"_s.arg(id);
        category.places = number(0, 4);
        category.harapan = number(0, 3);
        category.sentUp = number(0, 5);
        category.rules = {static_cast<Aggregate>(number(0, 2)),
                          static_cast<MissingRule>(number(0, 2)),
                          number(1, 3),
                          static_cast<RankOn>(number(0, 1)),
                          number(0, 3),
                          {},
                          static_cast<Numbering>(number(0, 1))};
        const int tops = number(1, 4);
        for (int i = 0; i < tops; ++i)
            category.criteria.push_back(criterion(0));
        std::vector<Criterion*> leaves;
        for (const Criterion* leaf : leavesOf(category.criteria))
            leaves.push_back(const_cast<Criterion*>(leaf));
        shareWeights(leaves);
        for (const Criterion* node : nodesOf(category.criteria)) {
            if (chance(30))
                category.rules.ties << node->code;
        }
        std::shuffle(category.rules.ties.begin(), category.rules.ties.end(), random_);
        return category;
    }

    Criterion criterion(int depth)
    {
        Criterion criterion;
        criterion.id = {++criteria_};
        criterion.code = u"C%1"_s.arg(criteria_);
        criterion.title = u"Kriteria %1"_s.arg(criteria_);
        if (depth < 2 && chance(depth == 0 ? 70 : 20)) {
            const int children = number(1, 3);
            for (int i = 0; i < children; ++i)
                criterion.children.push_back(this->criterion(depth + 1));
            return criterion;
        }
        Indicator indicator;
        indicator.source = static_cast<Source>(number(0, 2));
        indicator.scale = scale(indicator.source);
        criterion.indicator = indicator;
        return criterion;
    }

    Scale scale(Source source)
    {
        if (source == Source::Measured)
            return chance(70) ? Scale(RatioScale{number(1, 3) * 50, number(1, 4) * 25, number(0, 4)}) : bandsScale();
        switch (number(0, 9)) {
        case 0: return bandsScale();
        case 1:
        case 2: return levelsScale();
        // Large and odd ends, so that exact totals leave 64 bits.
        case 3: return PointsScale{0, *Decimal::of(99'999'999'999'999'989, 0), 1};
        case 4: return PointsScale{0, *Decimal::of(number(900'000'000, 999'999'999), 0), *Decimal::of(1, 6)};
        case 5: return PointsScale{1, number(2, 7), 1};
        default: return PointsScale{0, 100, *Decimal::of(5, 1)};
        }
    }

    Scale levelsScale()
    {
        LevelsScale scale;
        const int count = number(1, 5);
        for (int i = 0; i < count; ++i)
            scale.levels.push_back({u"l%1"_s.arg(i), u"Tingkat %1"_s.arg(i), *Decimal::of(1000 - i * 175, 1)});
        return scale;
    }

    Scale bandsScale()
    {
        BandsScale scale;
        const int count = number(1, 4);
        for (int i = 0; i < count; ++i)
            scale.bands.push_back({i * 25, *Decimal::of(i * 333, 1)});
        return scale;
    }

    /// 100 split into as many shares as there are leaves, with up to three decimals.
    void shareWeights(const std::vector<Criterion*>& leaves)
    {
        int left = 100'000;
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            const int rest = static_cast<int>(leaves.size() - i - 1);
            int share = rest == 0 ? left : number(1, std::max(1, left / (rest + 1)));
            if (rest > 0 && chance(70))
                share = std::max(1000, share / 1000 * 1000);
            share = std::min(share, left - rest);
            leaves[i]->indicator->weight = *Decimal::of(share, 3);
            left -= share;
        }
    }

    Juror juror(int id)
    {
        Juror juror;
        juror.id = {id};
        juror.code = u"J%1"_s.arg(id);
        juror.name = u"Juri %1"_s.arg(id);
        juror.role = id == 1 ? JurorRole::Chair : JurorRole::Member;
        juror.scores = chance(90);
        if (chance(15)) {
            juror.categories.emplace();
            for (const Category& category : book_.categories) {
                if (chance(60))
                    juror.categories->push_back(category.id);
            }
        }
        return juror;
    }

    void addNominees(const Category& category)
    {
        const int count = number(0, 7);
        for (int i = 0; i < count; ++i) {
            const auto id = static_cast<qint32>(book_.nominees.size()) + 1;
            const auto status = chance(90) ? NomineeStatus::Eligible : static_cast<NomineeStatus>(number(1, 4));
            book_.nominees.push_back({{id}, u"N%1"_s.arg(id), category.id, u"Kandidat %1"_s.arg(id), {}, status});
        }
    }

    void addRecusals()
    {
        for (const Nominee& nominee : book_.nominees) {
            for (const Juror& juror : book_.jurors) {
                if (chance(4))
                    book_.recusals.push_back({juror.id, nominee.id, u"contoh"_s});
            }
        }
    }

    /// Few different marks, so that ties are frequent.
    Grade grade(const Scale& scale)
    {
        if (const auto* levels = std::get_if<LevelsScale>(&scale))
            return LevelChoice{number(0, static_cast<int>(levels->levels.size()) - 1)};
        if (std::holds_alternative<BandsScale>(scale))
            return *Decimal::of(number(0, 4) * 125, 1);
        const auto& points = std::get<PointsScale>(scale);
        if (points.max == Decimal(100))
            return *Decimal::of(number(0, 4) * 225, 1);
        if (points.min == Decimal(1))
            return number(1, static_cast<int>(points.max.mantissa()));
        return *Decimal::of(number(0, 3) * 111'111'111, 0);
    }

    void addMarks(const Nominee& nominee)
    {
        const Category& category = *findCategory(book_, nominee.category);
        const bool copies = nominee.id.value > 1 &&
                            book_.nominees[static_cast<std::size_t>(nominee.id.value - 2)].category == category.id &&
                            chance(25);
        const NomineeId twin{nominee.id.value - 1};
        for (const JurorMark& mark : book_.marks.jurorMarks(copies ? twin : NomineeId{0}))
            book_.marks.put(nominee.id, JurorMark(mark));
        const int gaps = chance(80) ? 0 : 10;
        for (const Criterion* leaf : leavesOf(category.criteria)) {
            const Indicator& indicator = *leaf->indicator;
            if (indicator.source == Source::Opinion) {
                for (const Juror& juror : book_.jurors) {
                    if (!copies && !chance(gaps))
                        book_.marks.put(nominee.id, JurorMark{leaf->id, juror.id, grade(indicator.scale)});
                }
            } else if (chance(gaps)) {
                continue;
            } else if (indicator.source == Source::Fact) {
                book_.marks.put(nominee.id,
                                FactMark{leaf->id, copies ? Grade(lowest(indicator.scale)) : grade(indicator.scale)});
            } else if (chance(8)) {
                book_.marks.put(nominee.id, MeasuredMark{leaf->id, NotApplicable{}});
            } else {
                const Figure figure{copies ? 1 : number(0, 9), copies ? 2 : number(1, 9)};
                book_.marks.put(nominee.id, MeasuredMark{leaf->id, figure});
            }
        }
    }

    static Grade lowest(const Scale& scale)
    {
        if (std::holds_alternative<LevelsScale>(scale))
            return LevelChoice{0};
        const auto* points = std::get_if<PointsScale>(&scale);
        return points ? points->min : Decimal();
    }

    void addDecisions()
    {
        for (const Category& category : book_.categories) {
            std::vector<NomineeId> nominees;
            for (const Nominee& nominee : book_.nominees) {
                if (nominee.category == category.id && chance(40))
                    nominees.push_back(nominee.id);
            }
            std::shuffle(nominees.begin(), nominees.end(), random_);
            if (nominees.size() >= 2)
                book_.decisions.push_back({{static_cast<qint32>(book_.decisions.size()) + 1}, category.id, nominees, u"musyawarah"_s});
        }
    }

    std::mt19937 random_;
    EditionBook book_;
    int criteria_ = 0;
};

}

EditionBook randomEdition(unsigned seed)
{
    return Generator(seed).edition();
}

EditionBook shuffled(const EditionBook& book, unsigned seed)
{
    std::mt19937 random(seed);
    EditionBook other = book;
    other.marks = {};
    std::shuffle(other.jurors.begin(), other.jurors.end(), random);
    std::shuffle(other.nominees.begin(), other.nominees.end(), random);
    std::shuffle(other.recusals.begin(), other.recusals.end(), random);
    std::shuffle(other.decisions.begin(), other.decisions.end(), random);

    std::map<JurorId, JurorId> jurors;
    for (Juror& juror : other.jurors) {
        const JurorId renamed{static_cast<qint32>(jurors.size()) + 1};
        jurors.emplace(juror.id, renamed);
        juror.id = renamed;
    }
    std::map<NomineeId, NomineeId> nominees;
    for (Nominee& nominee : other.nominees) {
        const NomineeId renamed{static_cast<qint32>(nominees.size()) + 1};
        nominees.emplace(nominee.id, renamed);
        nominee.id = renamed;
    }
    for (Recusal& recusal : other.recusals)
        recusal = {jurors.at(recusal.juror), nominees.at(recusal.nominee), recusal.reason};
    for (Decision& decision : other.decisions)
        std::ranges::transform(decision.nominees, decision.nominees.begin(), [&](NomineeId id) { return nominees.at(id); });
    for (const auto& [old, renamed] : nominees) {
        for (JurorMark mark : book.marks.jurorMarks(old)) {
            mark.juror = jurors.at(mark.juror);
            other.marks.put(renamed, mark);
        }
        for (const FactMark& mark : book.marks.factMarks(old))
            other.marks.put(renamed, mark);
        for (const MeasuredMark& mark : book.marks.measuredMarks(old))
            other.marks.put(renamed, mark);
    }
    return other;
}

}
