// The example of the format's documentation, to be changed by tests.
#pragma once

#include <QByteArray>

namespace sidang {

inline QByteArray exampleText()
{
    return R"({"format": "sidang-edition/1",
 "edition": {"label": "Paritrana Award 2021", "level": "province", "region": "13",
             "period": {"first": "2021-01-01", "last": "2021-12-31"}, "documents_due": "2022-02-28"},
 "categories": [
   {"code": "KAB", "title": "Pemerintah Kabupaten/Kota", "places": 3, "harapan": 0, "sent_up": 4,
    "rules": {"aggregate": "mean", "missing": "block", "quorum": 1, "rank_on": "exact", "decimals": 2,
              "ties": ["KIN", "REG"], "numbering": "competition"},
    "criteria": [
      {"code": "REG", "title": "Regulasi", "children": [
        {"code": "REG1", "title": "Produk hukum daerah", "weight": "30", "source": "fact", "provenance": "contoh",
         "scale": {"kind": "levels", "levels": [{"code": "perda", "title": "Perda", "score": "100"}, {"code": "none", "title": "Tidak ada", "score": "0"}]}}]},
      {"code": "KIN", "title": "Kinerja", "children": [
        {"code": "KIN1", "title": "Cakupan peserta", "weight": "50", "source": "measured",
         "scale": {"kind": "ratio", "target": "100", "cap": "100", "decimals": 2}}]},
      {"code": "WAW", "title": "Wawancara", "children": [
        {"code": "WAW1", "title": "Penguasaan substansi", "weight": "20", "source": "opinion",
         "scale": {"kind": "points", "min": "0", "max": "100", "step": "0.5"}}]}]}],
 "jurors": [{"code": "J1", "name": "Juri Contoh", "element": "Sekretaris Daerah", "role": "chair", "scores": true, "categories": ["KAB"]}],
 "nominees": [{"code": "N01", "category": "KAB", "name": "Kota Padang", "region": "13.71", "status": "eligible"},
              {"code": "N02", "category": "KAB", "name": "Kota Solok", "region": "13.72"}],
 "recusals": [{"juror": "J1", "nominee": "N02", "reason": "contoh"}],
 "marks": [{"nominee": "N01", "criterion": "REG1", "value": "perda"},
           {"nominee": "N01", "criterion": "KIN1", "numerator": "254675", "denominator": "466368", "source": "BPS 2021", "date": "2021-12-31"},
           {"nominee": "N01", "criterion": "WAW1", "juror": "J1", "value": "87.5", "comment": "contoh"}],
 "decisions": [{"category": "KAB", "kind": "order", "nominees": ["N02", "N01"], "reason": "contoh"}]}
)";
}

}
