#include "tests/support/EditionBuilder.h"

#include "tests/support/Text.h"

#include <algorithm>

namespace sidang {

Decimal decimalOf(const char* text)
{
    const auto decimal = Decimal::fromText(QString::fromUtf8(text));
    REQUIRE(decimal);
    return *decimal;
}

PointsScale points(const char* min, const char* max, const char* step)
{
    return {decimalOf(min), decimalOf(max), decimalOf(step)};
}

LevelsScale levels(std::initializer_list<const char*> scores)
{
    LevelsScale scale;
    for (const char* score : scores)
        scale.levels.push_back({QString::fromUtf8(score), u"Tingkat "_s + QString::fromUtf8(score), decimalOf(score)});
    return scale;
}

RatioScale ratio(const char* target, const char* cap, int decimals)
{
    return {decimalOf(target), decimalOf(cap), decimals};
}

BandsScale bands(std::initializer_list<std::pair<const char*, const char*>> fromAndScore)
{
    BandsScale scale;
    for (const auto& [from, score] : fromAndScore)
        scale.bands.push_back({decimalOf(from), decimalOf(score)});
    return scale;
}

EditionBuilder::EditionBuilder(int jurors)
{
    book.edition.label = u"Paritrana Award Contoh"_s;
    book.edition.period = {QDate(2021, 1, 1), QDate(2021, 12, 31)};
    Category category;
    category.id = {1};
    category.code = u"KAB"_s;
    category.title = u"Pemerintah Kabupaten/Kota"_s;
    category.sentUp = 4;
    book.categories.push_back(category);
    for (int number = 1; number <= jurors; ++number) {
        Juror juror;
        juror.id = {number};
        juror.code = u"J%1"_s.arg(number);
        juror.name = u"Juri Contoh %1"_s.arg(number);
        juror.role = number == 1 ? JurorRole::Chair : JurorRole::Member;
        book.jurors.push_back(juror);
    }
}

EditionBuilder& EditionBuilder::aspect(const char* code)
{
    hasAspect_ = true;
    category().criteria.push_back({{++criteria_}, QString::fromUtf8(code), u"Aspek "_s + QString::fromUtf8(code), {}, {}});
    return *this;
}

EditionBuilder& EditionBuilder::leaf(const char* code, const char* weight, Source source, Scale scale)
{
    Criterion leaf{{++criteria_},
                   QString::fromUtf8(code),
                   u"Indikator "_s + QString::fromUtf8(code),
                   Indicator{decimalOf(weight), source, std::move(scale), {}},
                   {}};
    auto& siblings = hasAspect_ ? category().criteria.back().children : category().criteria;
    siblings.push_back(std::move(leaf));
    return *this;
}

EditionBuilder& EditionBuilder::nominee(const char* code, NomineeStatus status)
{
    const auto number = static_cast<qint32>(book.nominees.size()) + 1;
    book.nominees.push_back({{number}, QString::fromUtf8(code), {1}, u"Kandidat "_s + QString::fromUtf8(code), {}, status});
    return *this;
}

EditionBuilder& EditionBuilder::nominees(std::initializer_list<const char*> codes)
{
    for (const char* code : codes)
        nominee(code);
    return *this;
}

EditionBuilder& EditionBuilder::opinions(const char* nominee, const char* code, std::initializer_list<const char*> values)
{
    std::size_t juror = 0;
    for (const char* value : values) {
        const JurorId by = book.jurors[juror++].id;
        if (*value != '\0')
            book.marks.put(id(nominee), JurorMark{criterion(code), by, gradeOf(criterion(code), value)});
    }
    return *this;
}

EditionBuilder& EditionBuilder::fact(const char* nominee, const char* code, const char* value)
{
    book.marks.put(id(nominee), FactMark{criterion(code), gradeOf(criterion(code), value)});
    return *this;
}

EditionBuilder& EditionBuilder::figure(const char* nominee, const char* code, const char* numerator, const char* denominator)
{
    book.marks.put(id(nominee), MeasuredMark{criterion(code), Figure{decimalOf(numerator), decimalOf(denominator)}});
    return *this;
}

EditionBuilder& EditionBuilder::notApplicable(const char* nominee, const char* code)
{
    book.marks.put(id(nominee), MeasuredMark{criterion(code), NotApplicable{}});
    return *this;
}

EditionBuilder& EditionBuilder::recuse(int juror, const char* nominee)
{
    book.recusals.push_back({{juror}, id(nominee), u"contoh"_s});
    return *this;
}

EditionBuilder& EditionBuilder::decide(std::initializer_list<const char*> nominees)
{
    Decision decision{{static_cast<qint32>(book.decisions.size()) + 1}, {1}, {}, u"musyawarah"_s};
    for (const char* code : nominees)
        decision.nominees.push_back(id(code));
    book.decisions.push_back(decision);
    return *this;
}

NomineeId EditionBuilder::id(const char* nominee) const
{
    const auto found = std::ranges::find(book.nominees, QString::fromUtf8(nominee), &Nominee::code);
    REQUIRE(found != book.nominees.end());
    return found->id;
}

CriterionId EditionBuilder::criterion(const char* code) const
{
    const Criterion* found = findCriterion(book.categories.front().criteria, QString::fromUtf8(code));
    REQUIRE(found);
    return found->id;
}

Grade EditionBuilder::gradeOf(CriterionId criterion, const char* value) const
{
    for (const Criterion* leaf : leavesOf(book.categories.front().criteria)) {
        const auto* scale = leaf->id == criterion ? std::get_if<LevelsScale>(&leaf->indicator->scale) : nullptr;
        if (!scale)
            continue;
        const auto level = std::ranges::find(scale->levels, QString::fromUtf8(value), &RubricLevel::code);
        REQUIRE(level != scale->levels.end());
        return LevelChoice{static_cast<int>(level - scale->levels.begin())};
    }
    return decimalOf(value);
}

}
