#include "tests/bench/National.h"

#include <random>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

Category nationalCategory()
{
    constexpr int aspects = 4;
    const int weights[nationalIndicators] = {12, 8, 10, 10, 10, 20, 5, 5, 5, 5, 5, 5};
    Category category;
    category.id = {1};
    category.code = u"NAS"_s;
    category.title = u"Tingkat nasional (contoh)"_s;
    category.rules.ties = {u"A2"_s, u"A1"_s};
    category.rules.quorum = 5;
    qint32 id = 0;
    for (int aspect = 1; aspect <= aspects; ++aspect) {
        Criterion top{{++id}, u"A%1"_s.arg(aspect), u"Aspek %1"_s.arg(aspect), {}, {}};
        for (int leaf = 1; leaf <= nationalIndicators / aspects; ++leaf) {
            const int weight = weights[(aspect - 1) * (nationalIndicators / aspects) + leaf - 1];
            const Indicator indicator{weight, Source::Opinion, PointsScale{0, 100, *Decimal::of(5, 1)}, u"contoh"_s};
            top.children.push_back(
                {{++id}, u"A%1%2"_s.arg(aspect).arg(leaf), u"Indikator %1.%2"_s.arg(aspect).arg(leaf), indicator, {}});
        }
        category.criteria.push_back(top);
    }
    return category;
}

}

EditionBook nationalEdition()
{
    EditionBook book;
    book.edition = {
        u"Tingkat Nasional (contoh)"_s, Level::National, {}, {QDate(2021, 1, 1), QDate(2021, 12, 31)}, {}, {}, {}};
    book.categories.push_back(nationalCategory());
    for (int i = 1; i <= nationalJurors; ++i) {
        Juror juror{{i}, u"J%1"_s.arg(i), u"Juri Contoh %1"_s.arg(i), u"Unsur %1"_s.arg(i), JurorRole::Member, true, {}};
        juror.role = i == 1 ? JurorRole::Chair : JurorRole::Member;
        book.jurors.push_back(juror);
    }
    std::mt19937 random(2021);
    const std::vector<const Criterion*> leaves = leavesOf(book.categories.front().criteria);
    for (int i = 1; i <= nationalNominees; ++i) {
        book.nominees.push_back({{i},
                                 u"N%1"_s.arg(i, 4, 10, QChar(u'0')),
                                 {1},
                                 u"PT Contoh Sejahtera %1"_s.arg(i),
                                 u"13.71"_s,
                                 NomineeStatus::Eligible});
        const int level = std::uniform_int_distribution(60, 170)(random);
        for (const Criterion* leaf : leaves) {
            for (const Juror& juror : book.jurors) {
                const int halves = level + std::uniform_int_distribution(0, 30)(random);
                book.marks.put({i}, JurorMark{leaf->id, juror.id, *Decimal::of(halves * 5, 1)});
            }
        }
    }
    return book;
}

}
