// Why an edit was not made, in the user's words: what happened, what was kept and what to do.
#pragma once

#include "core/edit/EditTrouble.h"

#include <QString>

namespace sidang {

QString editTroubleText(const EditTrouble& trouble);
/// The action as a task, to stand within a sentence: "close the category".
QString taskText(Action action);
/// Who may do it: "administrator or chair".
QString rolesText(Action action);

}
