// The words of a ranking for people: reasons, limits and obstacles.
#include "app/verify/Words.h"

#include <map>

namespace sidang::verify {

std::string wordFor(Language language, const std::string& word)
{
    static const std::map<std::string, std::pair<const char*, const char*>> words{
        {"ineligible", {"not eligible", "tidak memenuhi syarat"}},
        {"withdrawn", {"withdrawn", "mengundurkan diri"}},
        {"disqualified", {"disqualified", "didiskualifikasi"}},
        {"absent", {"absent", "tidak hadir"}},
        {"missing_marks", {"marks are missing", "nilai belum lengkap"}},
        {"quorum", {"too few marks", "kuorum penilai tidak terpenuhi"}},
        {"not_applicable", {"nothing applies below an aspect", "tidak ada indikator yang berlaku dalam satu aspek"}},
        {"places", {"the places", "juara"}},
        {"harapan", {"the harapan places", "harapan"}},
        {"sent_up", {"the nominees proposed to the next level", "yang diusulkan ke tingkat berikutnya"}},
        {"period", {"the period of the edition ends before it begins", "masa edisi berakhir sebelum dimulai"}},
        {"category_code", {"two categories have the same code", "dua kategori berkode sama"}},
        {"criterion_code", {"two criteria have the same code", "dua kriteria berkode sama"}},
        {"juror_code", {"two jurors have the same code", "dua juri berkode sama"}},
        {"nominee_code", {"two nominees have the same code", "dua calon berkode sama"}},
        {"no_criteria", {"it has no criteria", "belum ada kriteria"}},
        {"no_children", {"an aspect has no indicator", "suatu aspek tidak memiliki indikator"}},
        {"leaf_with_children", {"an indicator has criteria below it", "suatu indikator memiliki kriteria di bawahnya"}},
        {"weight", {"a weight is out of range", "suatu bobot di luar batas"}},
        {"weight_sum", {"the weights do not sum to 100", "jumlah bobot bukan 100"}},
        {"limits", {"a number of its rules is out of range", "suatu angka aturannya di luar batas"}},
        {"ties", {"a criterion that breaks ties is none of it", "kriteria pemisah nilai sama tidak ada padanya"}},
        {"scale_source",
         {"an indicator has a scale that does not suit its source",
          "suatu indikator berskala yang tidak cocok dengan sumbernya"}},
        {"points", {"a scale of points is not possible", "suatu skala angka tidak mungkin"}},
        {"levels", {"a scale of levels is not possible", "suatu skala tingkat tidak mungkin"}},
        {"ratio", {"a scale of ratios is not possible", "suatu skala rasio tidak mungkin"}},
        {"bands", {"a scale of bands is not possible", "suatu skala rentang tidak mungkin"}},
        {"mark", {"a mark does not fit its criterion", "suatu nilai tidak cocok dengan kriterianya"}},
        {"decision", {"a decision of the plenary is not possible", "suatu keputusan pleno tidak mungkin"}},
    };
    const auto found = words.find(word);
    if (found == words.end())
        return word;
    return language == Language::indonesian ? found->second.second : found->second.first;
}

}
