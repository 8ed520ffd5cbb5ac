// Words for the problems of an edition, in the language of the screen (translations: context "Problem").
#pragma once

#include "core/domain/Problem.h"

#include <QString>

namespace sidang {

/// One sentence: what is wrong, with the values.
QString problemText(const Problem& problem);
/// Where: "baris 12, categories[0].places" or "Kategori KAB, indikator REG1"; empty when the place says nothing.
QString placeText(const Place& place);

}
