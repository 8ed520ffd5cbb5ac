// Random editions for tests that hold for every edition: small, with every rule, and with ties, gaps and large numbers.
#pragma once

#include "core/domain/EditionBook.h"

#include <random>

namespace sidang {

/// The same seed gives the same edition. It has no errors (`check`).
EditionBook randomEdition(unsigned seed);

/// The same edition with jurors, nominees, recusals, marks and decisions in another order, and other ids.
EditionBook shuffled(const EditionBook& book, unsigned seed);

}
