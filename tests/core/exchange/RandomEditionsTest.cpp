#include "core/exchange/EditionReader.h"
#include "core/exchange/EditionWriter.h"
#include "core/exchange/RankingWriter.h"
#include "core/scoring/RankAll.h"
#include "tests/support/RandomEdition.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

QByteArray result(const EditionBook& book)
{
    return writeRankingJson(book, rankAll(book).categories);
}

}

TEST_CASE("in 10,000 random editions the order of the input changes no byte of the result")
{
    for (unsigned seed = 1; seed <= 10'000; ++seed) {
        const EditionBook book = randomEdition(seed);
        INFO(seed);
        REQUIRE(result(shuffled(book, seed)) == result(book));
    }
}

TEST_CASE("10,000 random editions exported, imported and exported are the same text with the same result")
{
    for (unsigned seed = 1; seed <= 10'000; ++seed) {
        const EditionBook book = randomEdition(seed);
        const QByteArray text = writeEdition(book);
        const auto again = readEdition(text);
        INFO(seed);
        REQUIRE(again);
        REQUIRE(writeEdition(again->book) == text);
        REQUIRE(result(again->book) == result(book));
    }
}

TEST_CASE("random editions reach every rule of the result")
{
    QByteArray all;
    for (unsigned seed = 1; seed <= 1'000; ++seed)
        all += result(randomEdition(seed));
    for (const char* word :
         {"\"tie\": \"plenary\"", "\"tie\": \"shared\"", "\"tie\": \"C", "missing_marks", "quorum", "not_applicable",
          "withdrawn", "Juara I", "Harapan I", "boundary_tie", "\"cut\": \"harapan\"", "complete", "provisional"}) {
        INFO(word);
        CHECK(all.contains(word));
    }
}
