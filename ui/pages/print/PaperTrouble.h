// Why a paper does not come about: its form, its page, or the disk.
#pragma once

#include "core/files/FileTrouble.h"
#include "core/print/PrintTrouble.h"
#include "core/report/FormTrouble.h"

#include <variant>

namespace sidang {

using PaperTrouble = std::variant<FormTrouble, PrintTrouble, FileTrouble>;

/// In words, with what to do.
QString paperTroubleText(const PaperTrouble& trouble);
/// The template that must be mended first; empty where it is none.
QString brokenText(const PaperTrouble& trouble);

}
