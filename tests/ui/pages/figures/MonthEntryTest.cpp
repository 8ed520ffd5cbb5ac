#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/figures/MonthEntry.h"
#include "ui/models/figures/MonthWords.h"

using namespace sidang;

namespace {

const QDate january(2021, 1, 1);
const QDate today(2022, 2, 1);

MonthEntry entryOn(const EditionBook& book)
{
    return MonthEntry(book, {padang, {}}, today);
}

/// What the only change makes of the figure.
std::optional<MonthlyFigure> onlyChange(const MonthEntry& entry)
{
    const Changes changes = entry.changes();
    REQUIRE(changes.size() == 1);
    return std::get<FigureChange>(changes.front()).after;
}

EditionBook bookWith(Coverage coverage, Basis basis = Basis::Declared)
{
    EditionBook book = deskBook();
    book.figures[keyOf(padang, {}, january, basis)] = {coverage, u"BPJS"_s, QDate(2022, 1, 15)};
    return book;
}

}

TEST_CASE("members come first, the universe beside them; what is emptied is removed")
{
    const EditionBook book = deskBook();
    MonthEntry entry = entryOn(book);
    CHECK(entry.put(january, MonthColumn::VerifiedUniverse, u"200"_s).has_value());
    CHECK_FALSE(entry.put(january, MonthColumn::VerifiedMembers, u"120"_s));
    CHECK_FALSE(entry.put(january, MonthColumn::VerifiedUniverse, u"200"_s));
    CHECK(onlyChange(entry)->coverage == Coverage{120, 200});
    CHECK_FALSE(entry.put(january, MonthColumn::VerifiedMembers, u" "_s));
    CHECK(entry.changes().empty());
}

TEST_CASE("letters, and what is calculated, are refused")
{
    const EditionBook book = deskBook();
    MonthEntry entry = entryOn(book);
    CHECK(entry.put(january, MonthColumn::DeclaredMembers, u"12a"_s).value().startsWith(u"“12a” is no number"));
    CHECK(entry.put(january, MonthColumn::Coverage, u"50"_s).has_value());
    CHECK(entry.changes().empty());
}

TEST_CASE("a hyphen says that the month does not apply; source and date stay")
{
    const EditionBook book = bookWith({120, 200});
    MonthEntry entry = entryOn(book);
    CHECK_FALSE(entry.put(january, MonthColumn::DeclaredMembers, u"-"_s));
    CHECK(*onlyChange(entry) == MonthlyFigure{std::nullopt, u"BPJS"_s, QDate(2022, 1, 15)});
}

TEST_CASE("source and date are those of the verified figure, or else of the declared; a day to come is refused")
{
    EditionBook book = bookWith({120, 200});
    MonthEntry declared = entryOn(book);
    CHECK_FALSE(declared.put(january, MonthColumn::Source, u"Dinas"_s));
    CHECK(onlyChange(declared)->source == u"Dinas");
    book.figures[keyOf(padang, {}, january, Basis::Verified)] = {Coverage{110, 200}, {}, {}};
    MonthEntry verified = entryOn(book);
    CHECK_FALSE(verified.put(january, MonthColumn::Date, u"31-01-2022"_s));
    CHECK(onlyChange(verified)->date == QDate(2022, 1, 31));
    CHECK(std::get<FigureChange>(verified.changes().front()).key.basis == Basis::Verified);
    CHECK(verified.put(january, MonthColumn::Date, u"02-02-2022"_s).has_value());
    CHECK(verified.put(january, MonthColumn::Date, u"31-02-2021"_s).has_value());
    const EditionBook none = deskBook();
    CHECK(entryOn(none).put(january, MonthColumn::Source, u"Dinas"_s).has_value());
}

TEST_CASE("the declared figure becomes the verified one with its source; a month without one stays")
{
    const EditionBook book = bookWith({120, 200});
    MonthEntry entry = entryOn(book);
    entry.verify(january);
    entry.verify(january.addMonths(1));
    CHECK(*onlyChange(entry) == MonthlyFigure{Coverage{120, 200}, u"BPJS"_s, QDate(2022, 1, 15)});
}

TEST_CASE("a value is copied into other months, a universe only where there are members")
{
    const EditionBook book = bookWith({120, 200});
    MonthEntry entry = entryOn(book);
    entry.copy(january, january.addMonths(1), MonthColumn::DeclaredUniverse);
    CHECK(entry.changes().empty());
    entry.copy(january, january.addMonths(1), MonthColumn::DeclaredMembers);
    entry.copy(january, january.addMonths(1), MonthColumn::DeclaredUniverse);
    CHECK(onlyChange(entry)->coverage == Coverage{120, 200});
}

TEST_CASE("what does not apply is said of both figures, and taken back without touching numbers")
{
    EditionBook book = bookWith({120, 200});
    MonthEntry marked = entryOn(book);
    marked.setNotApplicable(january.addMonths(1));
    REQUIRE(marked.changes().size() == 2);
    book.figures[keyOf(padang, {}, january, Basis::Verified)] = {};
    MonthEntry cleared = entryOn(book);
    cleared.clearNotApplicable(january);
    CHECK_FALSE(onlyChange(cleared));
}

TEST_CASE("the difference is told in persons and percent, and in words above five percent")
{
    const MonthlyFigure declared{Coverage{1000, 2000}, {}, {}};
    const MonthlyFigure verified{Coverage{940, 2000}, {}, {}};
    const MonthlyFigure near{Coverage{950, 2000}, {}, {}};
    CHECK(differenceText({&declared, &verified}, Language::Indonesian) == u"−60 (−6,0 %)");
    CHECK(differenceText({&verified, &declared}, Language::Indonesian) == u"+60 (+6,4 %)");
    CHECK(differenceText({&declared, &declared}, Language::English) == u"0");
    CHECK(differenceText({&declared, nullptr}, Language::English).isEmpty());
    CHECK(isNotable({&declared, &verified}));
    CHECK_FALSE(isNotable({&declared, &near}));
    CHECK(remarkText({&declared, &verified}, january, Language::English) ==
          u"January 2021: verified 60 persons (6.0 %) below what was declared.");
    CHECK(remarkText({&declared, &near}, january, Language::English).isEmpty());
}

TEST_CASE("more members than the universe are a remark, and so is a universe that is missing")
{
    const MonthlyFigure above{Coverage{210, 200}, {}, {}};
    const MonthlyFigure without{Coverage{210, 0}, {}, {}};
    CHECK(coverageText(&above, Language::Indonesian) == u"105,00 %");
    CHECK(coverageText(&without, Language::Indonesian).isEmpty());
    CHECK(remarkText({&above, nullptr}, january, Language::English).contains(u"more members than the universe"));
    CHECK(remarkText({&without, nullptr}, january, Language::English).contains(u"the universe is missing"));
}
