// The sample edition that comes with the program.
#pragma once

#include "core/domain/EditionBook.h"

namespace sidang {

/// "Paritrana Award 2021, Sumatera Barat" with invented marks, from resources/samples.
EditionBook sampleEdition();

}
