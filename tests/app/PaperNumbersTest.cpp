// Every number that a paper says is read on it again, and no other one.
#include "tests/app/PaperReading.h"
#include "tests/app/PaperTokens.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

/// All sections of a paper have the same foot, and those on whose pages initials are put are alone.
bool hasOneFoot(const Document& document)
{
    const Section& first = document.sections.front();
    return std::ranges::all_of(document.sections, [&first](const Section& section) {
        return section.footer == first.footer && section.initials == first.initials;
    });
}

QString listed(const Counts& counts)
{
    QStringList texts;
    for (const auto& [number, count] : counts)
        texts << number + u" × "_s + QString::number(count);
    return texts.join(u"; "_s);
}

void compare(const Document& document, const ReadPaper& paper)
{
    const auto pages = static_cast<int>(paper.pages.size());
    Counts missing = numbersOf(document, pages);
    Counts surplus;
    add(surplus, paper.pages.join(u'\n'));
    for (auto& [number, count] : missing) {
        const int both = std::min(count, surplus[number]);
        count -= both;
        surplus[number] -= both;
    }
    const auto isNone = [](const auto& entry) { return entry.second == 0; };
    std::erase_if(missing, isNone);
    std::erase_if(surplus, isNone);
    CAPTURE(document.title, listed(missing), listed(surplus));
    CHECK(missing.empty());
    CHECK(isOfWholeHeads(surplus, headsOf(document), pages));
}

void compareAll(const QString& paper)
{
    PrintedSample& sample = PrintedSample::instance();
    for (const FormKind& kind : formKinds()) {
        CAPTURE(kind.name, paper);
        for (const ReadPaper& each : sample.papers(kind.form, paper)) {
            const Document document = sample.document(each.item);
            REQUIRE(hasOneFoot(document));
            compare(document, each);
        }
    }
}

}

TEST_CASE("a number is written as people read it, and found again")
{
    CHECK(written(Fraction::of(123449, 100), 1) == u"1.234,5"_s);
    CHECK(written(Fraction::of(1, 8), 2) == u"0,13"_s);
    CHECK(written(Fraction(1'000'000), 0) == u"1.000.000"_s);
    CHECK(writtenShort(Fraction::of(175, 2)) == u"87,5"_s);
    CHECK(writtenShort(Fraction(80)) == u"80"_s);
    CHECK(numbersIn(u"KK-06 (12,5): 1.234,50 ÷\n7."_s) == QStringList{u"06"_s, u"12,5"_s, u"1.234,50"_s, u"7"_s});
    CHECK(numbersIn(u"87,\n43"_s) == QStringList{u"87"_s, u"43"_s});
    CHECK(numberWords(u" 3 KK-06 Nama  87,43 K – 4/5"_s) == QStringList{u"3"_s, u"87,43"_s, u"4/5"_s});
    CHECK(numberWords(u"– 80 K (7,5)"_s, Words::Signs) == QStringList{u"–"_s, u"80"_s, u"K"_s, u"(7,5)"_s});
}

TEST_CASE("heads are repeated whole or not at all")
{
    const std::vector<Counts> heads{{{u"1"_s, 1}, {u"30"_s, 1}}, {{u"1"_s, 2}}};
    CHECK(isOfWholeHeads({}, heads, 1));
    CHECK(isOfWholeHeads({{u"1"_s, 3}, {u"30"_s, 1}}, heads, 3));
    CHECK_FALSE(isOfWholeHeads({{u"1"_s, 1}}, heads, 3));
    CHECK_FALSE(isOfWholeHeads({{u"1"_s, 1}, {u"30"_s, 1}}, heads, 1));
    CHECK_FALSE(isOfWholeHeads({{u"7"_s, 1}}, heads, 3));
}

TEST_CASE("all numbers of every form stand on A4, and no others")
{
    if (PrintedSample::isReadable())
        compareAll(u"a4"_s);
}

TEST_CASE("all numbers of every form stand on F4, and no others")
{
    if (PrintedSample::isReadable())
        compareAll(u"f4"_s);
}
