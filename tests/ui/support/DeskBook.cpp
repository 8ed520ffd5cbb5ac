#include "tests/ui/support/DeskBook.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

Decimal tenths(int value)
{
    return *Decimal::of(value, 1);
}

Criterion leaf(CriterionId id, const QString& code, const QString& title, int weight, Source source, Scale scale)
{
    return {id, code, title, Indicator{Decimal(weight), source, std::move(scale), {}}, {}};
}

Criterion aspect(CriterionId id, const QString& code, const QString& title, std::vector<Criterion> children)
{
    return {id, code, title, {}, std::move(children)};
}

Category kabCategory()
{
    const LevelsScale levels{
        {{u"perda"_s, u"Perda"_s, 100}, {u"perbup"_s, u"Perbup"_s, 60}, {u"none"_s, u"Tidak ada"_s, 0}}};
    Category category;
    category.id = kab;
    category.code = u"KAB"_s;
    category.title = u"Pemerintah Kabupaten/Kota"_s;
    category.places = 2;
    category.sentUp = 2;
    category.rules.ties = {u"KIN"_s};
    category.criteria = {
        aspect({1}, u"REG"_s, u"Regulasi"_s, {leaf(reg1, u"REG1"_s, u"Produk hukum"_s, 30, Source::Fact, levels)}),
        aspect({3}, u"KIN"_s, u"Kinerja"_s,
               {leaf(kin1, u"KIN1"_s, u"Cakupan peserta"_s, 30, Source::Measured, RatioScale{}),
                leaf(kin2, u"KIN2"_s, u"Cakupan konstruksi"_s, 10, Source::Measured, RatioScale{})}),
        aspect({6}, u"WAW"_s, u"Wawancara"_s,
               {leaf(waw1, u"WAW1"_s, u"Pemahaman"_s, 30, Source::Opinion, PointsScale{0, 100, tenths(5)})})};
    return category;
}

Category plainCategory(CategoryId id, const QString& code, const QString& title, int firstCriterion, int weight)
{
    Category category;
    category.id = id;
    category.code = code;
    category.title = title;
    category.places = 1;
    category.criteria = {
        leaf({firstCriterion}, u"UMUM"_s, u"Penilaian umum"_s, weight, Source::Opinion, PointsScale{0, 100, 1})};
    return category;
}

void addMarks(EditionBook& book, NomineeId nominee, int level, std::optional<Figure> first,
              std::optional<Measurement> second, const std::vector<std::pair<int, int>>& opinions)
{
    book.marks.put(nominee, FactMark{reg1, LevelChoice{level}});
    if (first)
        book.marks.put(nominee, MeasuredMark{kin1, *first});
    if (second)
        book.marks.put(nominee, MeasuredMark{kin2, *second});
    for (const auto& [juror, value] : opinions)
        book.marks.put(nominee, JurorMark{waw1, JurorId{juror}, tenths(value)});
}

void addKabMarks(EditionBook& book)
{
    addMarks(book, padang, 0, Figure{254675, 466368}, Figure{50, 100}, {{1, 800}, {2, 775}, {3, 900}});
    addMarks(book, agam, 0, Figure{60, 100}, NotApplicable{}, {{2, 700}, {3, 800}});
    addMarks(book, solok, 1, Figure{130, 100}, Figure{100, 100}, {{1, 500}, {2, 500}, {3, 500}});
    addMarks(book, dharmasraya, 0, Figure{60, 100}, Figure{100, 100}, {{1, 500}, {2, 500}, {3, 500}});
    addMarks(book, mentawai, 2, {}, Figure{1, 3}, {{1, 600}, {2, 700}});
    book.marks.setNote({padang, kin1, {}}, {u"dicocokkan"_s, u"BPS"_s, QDate(2021, 12, 31)});
}

}

const Criterion& criterionOf(const EditionBook& book, CriterionId id)
{
    for (const Criterion* node : nodesOf(book.categories.front().criteria)) {
        if (node->id == id)
            return *node;
    }
    Q_UNREACHABLE();
}

EditionBook deskBook()
{
    EditionBook book;
    book.edition.label = u"Paritrana Award 2021"_s;
    book.edition.region = u"13"_s;
    book.edition.period = {QDate(2021, 1, 1), QDate(2021, 12, 31)};
    book.categories = {kabCategory(), plainCategory(besar, u"BESAR"_s, u"Badan Usaha Besar"_s, 10, 100),
                       plainCategory(desa, u"DESA"_s, u"Pemerintah Desa"_s, 20, 100),
                       plainCategory(rusak, u"RUSAK"_s, u"Skema rusak"_s, 30, 90)};
    book.officials = {{{1}, u"Admin Uji"_s, OfficialRole::Administrator, {}, true},
                      {{2}, u"Operator Satu"_s, OfficialRole::Operator1, {}, true},
                      {{3}, u"Operator Dua"_s, OfficialRole::Operator2, {}, true},
                      {{4}, u"Ketua Uji"_s, OfficialRole::Chair, {}, true}};
    for (int j = 1; j <= 3; ++j)
        book.jurors.push_back({JurorId{j}, u"J%1"_s.arg(j), u"Juri %1"_s.arg(j), {}, JurorRole::Member, true, {}});
    const QStringList names{u"Kota Padang"_s,
                            u"Kabupaten Agam"_s,
                            u"Kota Solok"_s,
                            u"Kabupaten Dharmasraya"_s,
                            u"Kabupaten Kepulauan Mentawai"_s,
                            u"Kota Sawahlunto"_s};
    for (int n = 1; n <= 6; ++n)
        book.nominees.push_back({NomineeId{n}, u"N%1"_s.arg(n), kab, names.at(n - 1), {}, NomineeStatus::Eligible});
    book.nominees.back().status = NomineeStatus::Withdrawn;
    book.nominees.push_back({NomineeId{7}, u"N7"_s, besar, u"PT Satu"_s, {}, NomineeStatus::Eligible});
    book.nominees.push_back({NomineeId{8}, u"N8"_s, besar, u"PT Dua"_s, {}, NomineeStatus::Eligible});
    book.recusals = {{JurorId{1}, agam, u"pejabat asal daerah"_s}};
    addKabMarks(book);
    for (const NomineeId nominee : {NomineeId{7}, NomineeId{8}}) {
        for (int j = 1; j <= 3; ++j)
            book.marks.put(nominee, JurorMark{CriterionId{10}, JurorId{j}, Decimal(80)});
    }
    return book;
}

}
