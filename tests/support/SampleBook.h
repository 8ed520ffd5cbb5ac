// Builds a small edition for tests: one category, its jury, nominees and every mark.
#pragma once

#include "core/domain/EditionBook.h"

#include <QString>

namespace sidang {

struct SampleShape {
    int nominees = 5;
    int aspects = 3; // each with one indicator, points 0 … 100, weights adding up to 100
    int jurors = 3;  // the first is the chair
};

inline const CategoryId sampleCategory{1};

/// Nominee n (from 1) of the sample has id n and code "N001"; all totals differ, the first nominee's is the highest as long
/// as there are at most 150 of them.
inline NomineeId sampleNominee(int n)
{
    return NomineeId{n};
}

inline Category sampleCategoryOf(const SampleShape& shape)
{
    using namespace Qt::StringLiterals;
    Category category;
    category.id = sampleCategory;
    category.code = u"KAB"_s;
    category.title = u"Pemerintah Kabupaten/Kota"_s;
    category.sentUp = 4;
    const QStringList titles{u"Regulasi"_s, u"Kinerja kepesertaan"_s, u"Inovasi daerah"_s, u"Wawancara"_s};
    for (int i = 0; i < shape.aspects; ++i) {
        const int weight = i + 1 < shape.aspects ? 100 / shape.aspects : 100 - i * (100 / shape.aspects);
        const PointsScale scale{.min = 0, .max = 100, .step = *Decimal::of(5, 1)};
        Criterion leaf{.id = CriterionId{2 * i + 2},
                       .code = u"A%1I"_s.arg(i + 1),
                       .title = u"Indikator %1"_s.arg(i + 1),
                       .indicator = Indicator{.weight = weight, .source = Source::Opinion, .scale = scale, .provenance = {}},
                       .children = {}};
        category.criteria.push_back({.id = CriterionId{2 * i + 1},
                                     .code = u"A%1"_s.arg(i + 1),
                                     .title = titles.value(i, u"Aspek tambahan %1"_s.arg(i + 1)),
                                     .indicator = {},
                                     .children = {leaf}});
    }
    return category;
}

inline EditionBook sampleBook(const SampleShape& shape = {})
{
    using namespace Qt::StringLiterals;
    EditionBook book;
    book.edition.label = u"Paritrana Award 2021"_s;
    book.edition.region = u"13"_s;
    book.edition.period = {QDate(2021, 1, 1), QDate(2021, 12, 31)};
    book.edition.place = u"Padang"_s;
    book.edition.letterhead = {u"PEMERINTAH PROVINSI SUMATERA BARAT"_s, u"SEKRETARIAT DAERAH"_s,
                               u"Jalan Contoh Nomor 1, Padang · Telepon (0751) 000000"_s};
    book.categories.push_back(sampleCategoryOf(shape));
    for (int j = 1; j <= shape.jurors; ++j) {
        book.jurors.push_back({.id = JurorId{j},
                               .code = u"J%1"_s.arg(j),
                               .name = u"Juri Contoh %1, S.H."_s.arg(j),
                               .element = j == 1 ? u"Sekretaris Daerah Provinsi Sumatera Barat"_s : u"Unsur %1"_s.arg(j),
                               .role = j == 1 ? JurorRole::Chair : JurorRole::Member,
                               .scores = true,
                               .categories = {}});
    }
    for (int n = 1; n <= shape.nominees; ++n) {
        const NomineeId id = sampleNominee(n);
        book.nominees.push_back({.id = id,
                                 .code = u"N%1"_s.arg(n, 3, 10, QChar(u'0')),
                                 .category = sampleCategory,
                                 .name = u"Kabupaten Contoh %1"_s.arg(n),
                                 .region = {},
                                 .status = NomineeStatus::Eligible});
        for (const Criterion& aspect : book.categories.front().criteria)
            for (const Juror& juror : book.jurors) {
                const int halves = 200 - (n - 1) % 150 - (juror.id.value == 1 && n > 150 ? 1 : 0);
                book.marks.put(id, JurorMark{aspect.children.front().id, juror.id, *Decimal::of(5 * halves, 1)});
            }
    }
    return book;
}

}
