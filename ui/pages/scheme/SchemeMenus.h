// The menus of the scheme's page: of the selected criterion, of the category, of scheme files.
#pragma once

#include "ui/pages/scheme/SchemeActions.h"

class QMenu;

namespace sidang {

class SchemeFileActions;

/// Fills the menu with what can be done with the current row.
void fillCriterionMenu(QMenu& menu, SchemeDesk& desk, SchemeActions& actions, SchemeActions::Current current);
void fillCategoryMenu(QMenu& menu, SchemeDesk& desk, SchemeActions& actions);
void fillFileMenu(QMenu& menu, SchemeDesk& desk, SchemeFileActions& files);

}
