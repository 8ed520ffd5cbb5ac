#include "core/exchange/RankingWriter.h"

#include "core/scoring/Rank.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

EditionBuilder edition()
{
    EditionBuilder builder;
    builder.leaf("REG", "60").leaf("WAW", "40").nominees({"A", "B", "C", "D"}).nominee("E", NomineeStatus::Withdrawn);
    builder.category().places = 2;
    builder.category().sentUp = 2;
    builder.rules().ties = {u"REG"_s};
    for (const auto& [code, reg, waw] :
         {std::tuple("A", "90", "75"), {"B", "80", "90"}, {"C", "80", "90"}, {"D", "50", "50"}})
        builder.opinions(code, "REG", {reg}).opinions(code, "WAW", {waw});
    return builder;
}

}

TEST_CASE("the ranking is written as documented, to the byte")
{
    const EditionBuilder builder = edition();
    const CategoryRanking ranking = rank(builder.book, {1});
    CHECK(QString::fromUtf8(writeRankingJson(builder.book, std::span(&ranking, 1))) == uR"({
  "format": "sidang-ranking/1",
  "categories": [
    {"code": "KAB", "state": "provisional", "ranked": [
      {"place": 1, "nominee": "A", "total": "84.00", "exact": "84", "aspects": {"REG": "54.00", "WAW": "30.00"}, "tie": "", "award": "Juara I", "sent_up": true},
      {"place": 2, "nominee": "B", "total": "84.00", "exact": "84", "aspects": {"REG": "48.00", "WAW": "36.00"}, "tie": "REG", "award": "Juara II", "sent_up": true},
      {"place": 2, "nominee": "C", "total": "84.00", "exact": "84", "aspects": {"REG": "48.00", "WAW": "36.00"}, "tie": "shared", "award": "Juara II", "sent_up": true},
      {"place": 4, "nominee": "D", "total": "50.00", "exact": "50", "aspects": {"REG": "30.00", "WAW": "20.00"}, "tie": "", "award": "", "sent_up": false}], "unranked": [
      {"nominee": "E", "reason": "withdrawn"}], "problems": [
      {"kind": "boundary_tie", "cut": "places", "nominees": ["B", "C"]},
      {"kind": "boundary_tie", "cut": "sent_up", "nominees": ["B", "C"]}]}]
}
)"_s);
}

TEST_CASE("CSV has a line for each nominee, and no field begins a formula")
{
    EditionBuilder builder = edition();
    builder.book.nominees[0].name = u"=HYPERLINK(\"x\")"_s;
    builder.book.nominees[1].name = u"PT A, \"B\""_s;
    const CategoryRanking ranking = rank(builder.book, {1});
    CHECK(QString::fromUtf8(writeRankingCsv(builder.book, std::span(&ranking, 1))) ==
          uR"csv(category,place,nominee,name,region,total,exact,tie,award,sent_up,reason,REG,WAW
KAB,1,A,"'=HYPERLINK(""x"")",,84.00,84,,Juara I,yes,,54.00,30.00
KAB,2,B,"PT A, ""B""",,84.00,84,REG,Juara II,yes,,48.00,36.00
KAB,2,C,Kandidat C,,84.00,84,shared,Juara II,yes,,48.00,36.00
KAB,4,D,Kandidat D,,50.00,50,,,no,,30.00,20.00
KAB,,E,Kandidat E,,,,,,,withdrawn,,
)csv"_s);
}
