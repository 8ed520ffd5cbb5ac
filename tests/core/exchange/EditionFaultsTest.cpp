// Every fault of an exchange file is named with its place.
#include "core/exchange/EditionReader.h"

#include "tests/core/exchange/EditionText.h"
#include "tests/support/Text.h"

#include <QStringList>

using namespace sidang;

namespace {

/// "weight_sum categories[0] :5": the faults of the example after a change, which must apply.
QString faults(const QByteArray& before, const QByteArray& after)
{
    QByteArray text = exampleText();
    REQUIRE(text.contains(before));
    text.replace(text.indexOf(before), before.size(), after);
    const auto edition = readEdition(text);
    REQUIRE_FALSE(edition);
    QStringList said;
    for (const Problem& problem : edition.error())
        said << u"%1 %2 :%3"_s.arg(nameOf(problem.kind), problem.place.path).arg(problem.place.line);
    return said.join(u"; "_s);
}

}

TEST_CASE("a text of another format is refused at once")
{
    CHECK(faults("sidang-edition/1", "sidang-edition/2") == u"unknown_format format :1"_s);
    CHECK(faults("{\"format\"", "[\"format\"").startsWith(u"not_json"_s));
}

TEST_CASE("unknown, repeated and missing keys are named")
{
    CHECK(faults("\"region\": \"13\"", "\"regoin\": \"13\"") == u"unknown_key edition.regoin :2"_s);
    CHECK(
        faults("\"weight\": \"50\"", "\"weigth\": \"50\"") ==
        u"missing_key categories[0].criteria[1].children[0] :13; unknown_key categories[0].criteria[1].children[0].weigth :13"_s);
    CHECK(faults("\"role\": \"chair\"", "\"role\": \"chair\", \"role\": \"member\"") ==
          u"duplicate_key jurors[0].role :18"_s);
    CHECK(faults("\"reason\": \"contoh\"}],\n \"marks\"", "\"comment\": \"contoh\"}],\n \"marks\"") ==
          u"missing_key recusals[0] :21; unknown_key recusals[0].comment :21"_s);
}

TEST_CASE("values of the wrong kind are named")
{
    CHECK(faults("\"weight\": \"50\"", "\"weight\": 50") ==
          u"wrong_type categories[0].criteria[1].children[0].weight :13"_s);
    CHECK(faults("\"weight\": \"50\"", "\"weight\": \"5,0\"") ==
          u"bad_decimal categories[0].criteria[1].children[0].weight :13"_s);
    CHECK(faults("\"last\": \"2021-12-31\"", "\"last\": \"2021-02-30\"") == u"bad_date edition.period.last :3"_s);
    CHECK(faults("\"places\": 3", "\"places\": 3.5") == u"number_out_of_range categories[0].places :5"_s);
    CHECK(faults("\"mean\"", "\"average\"") == u"unknown_word categories[0].rules.aggregate :6"_s);
    CHECK(faults("[\"KAB\"]", "[3]") == u"wrong_type jurors[0].categories[0] :18"_s);
    CHECK(faults("\"name\": \"Kota Padang\"", "\"name\": \" \"") == u"empty_text nominees[0].name :19"_s);
    CHECK(faults("\"kind\": \"order\"", "\"kind\": \"vote\"") == u"unknown_word decisions[0].kind :25"_s);
}

TEST_CASE("names of nothing are named")
{
    CHECK(faults("\"criterion\": \"REG1\"", "\"criterion\": \"REG9\"") == u"unknown_criterion marks[0].criterion :22"_s);
    CHECK(faults("\"criterion\": \"REG1\"", "\"criterion\": \"REG\"") == u"mark_on_aspect marks[0].criterion :22"_s);
    CHECK(faults("{\"nominee\": \"N01\", \"criterion\": \"REG1\"", "{\"nominee\": \"N09\", \"criterion\": \"REG1\"") ==
          u"unknown_nominee marks[0].nominee :22"_s);
    CHECK(faults("\"juror\": \"J1\", \"value\"", "\"juror\": \"J9\", \"value\"") == u"unknown_juror marks[2].juror :24"_s);
    CHECK(faults("[\"KAB\"]", "[\"DESA\"]") == u"unknown_category jurors[0].categories :18"_s);
    CHECK(faults("\"ties\": [\"KIN\"", "\"ties\": [\"KIM\"") == u"unknown_tie categories[0].rules.ties :7"_s);
    CHECK(faults("[\"N02\", \"N01\"]", "[\"N02\", \"N07\"]") == u"unknown_nominee decisions[0].nominees :25"_s);
}

TEST_CASE("marks that do not fit are named")
{
    CHECK(faults("\"value\": \"87.5\"", "\"value\": \"100.5\"") == u"mark_out_of_range marks[2] :24"_s);
    CHECK(faults("\"value\": \"87.5\"", "\"value\": \"87.3\"") == u"mark_off_step marks[2] :24"_s);
    CHECK(faults("\"value\": \"perda\"", "\"value\": \"pergub\"") == u"unknown_level marks[0].value :22"_s);
    CHECK(faults("\"denominator\": \"466368\"", "\"denominator\": \"0\"") == u"denominator_not_positive marks[1] :23"_s);
    CHECK(faults("\"juror\": \"J1\", \"value\"", "\"value\"") == u"juror_missing marks[2] :24"_s);
    CHECK(faults("\"value\": \"perda\"", "\"value\": \"perda\", \"juror\": \"J1\"") ==
          u"juror_not_wanted marks[0].juror :22"_s);
    CHECK(faults("{\"nominee\": \"N01\", \"criterion\": \"REG1\", \"value\": \"perda\"}",
                 "{\"nominee\": \"N01\", \"criterion\": \"REG1\", \"value\": \"perda\"}, {\"nominee\": \"N01\", "
                 "\"criterion\": \"REG1\", \"value\": "
                 "\"none\"}") == u"duplicate_mark marks[1] :22"_s);
    CHECK(faults("\"numerator\": \"254675\", ", "") == u"missing_key marks[1] :23"_s);
    CHECK(faults("\"value\": \"perda\"", "\"numerator\": \"1\", \"denominator\": \"2\"")
              .contains(u"missing_key marks[0] :22"_s));
}

TEST_CASE("problems of the scheme are named with their place in the text")
{
    CHECK(faults("\"weight\": \"50\"", "\"weight\": \"40\"") == u"weight_sum categories[0] :5"_s);
    CHECK(faults("\"code\": \"WAW1\"", "\"code\": \"KIN1\"") ==
          u"duplicate_criterion categories[0].criteria[2].children[0] :16; unknown_criterion marks[2].criterion :24"_s);
    CHECK(faults("{\"code\": \"N02\"", "{\"code\": \"N01\"").contains(u"duplicate_nominee nominees[1] :20"_s));
    CHECK(faults("\"last\": \"2021-12-31\"", "\"last\": \"2020-12-31\"") == u"period_reversed edition.period :3"_s);
    CHECK(faults("[\"N02\", \"N01\"]", "[\"N02\"]") == u"decision_too_short decisions[0] :25"_s);
}

TEST_CASE("all faults come at once, in the order of the text")
{
    QByteArray text = exampleText();
    text.replace("\"level\": \"province\"", "\"level\": \"provinsi\"");
    text.replace("\"max\": \"100\"", "\"max\": \"0\"");
    text.replace("\"weight\": \"20\"", "\"weight\": \"10\"");
    text.replace("\"value\": \"perda\"", "\"value\": \"x\"");
    text.replace("\"kind\": \"order\"", "\"kind\": \"x\"");
    const auto edition = readEdition(text);
    REQUIRE_FALSE(edition);
    QStringList said;
    for (const Problem& problem : edition.error())
        said << nameOf(problem.kind);
    CHECK(said == QStringList{u"unknown_word"_s, u"weight_sum"_s, u"scale_cannot_be_met"_s, u"unknown_level"_s,
                              u"mark_out_of_range"_s, u"unknown_word"_s});
}
