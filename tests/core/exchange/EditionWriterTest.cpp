#include "core/exchange/EditionWriter.h"

#include "core/exchange/EditionReader.h"
#include "tests/core/exchange/EditionText.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("an edition written and read again is the same book and the same text")
{
    const auto edition = readEdition(exampleText());
    REQUIRE(edition);
    const QByteArray text = writeEdition(edition->book);
    const auto again = readEdition(text);
    REQUIRE(again);
    CHECK(again->book == edition->book);
    CHECK(writeEdition(again->book) == text);
}

TEST_CASE("names with quotes, backslashes and lines survive")
{
    auto edition = readEdition(exampleText());
    REQUIRE(edition);
    edition->book.nominees.front().name = u"PT \"Contoh\" \\ & <Baris>\n%1"_s;
    edition->book.categories.front().criteria.front().code = u"R\"1"_s;
    edition->book.categories.front().rules.ties.clear();
    const auto again = readEdition(writeEdition(edition->book));
    REQUIRE(again);
    CHECK(again->book == edition->book);
}
