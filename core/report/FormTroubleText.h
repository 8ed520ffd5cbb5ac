// Words for what keeps a paper from being made, in the language of the screen (translations: context "FormTrouble").
#pragma once

#include "core/report/FormTrouble.h"

namespace sidang {

/// What is wrong and what to do, in one or two sentences.
QString formTroubleText(const FormTrouble& trouble);

}
