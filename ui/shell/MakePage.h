// Makes the pages of the window.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

/// The page, as a child of `parent`. The start page, the ranking, the history and the backups, whose commands are the window's
/// own, are connected by the window.
DeskPage* makePage(PageId page, Door& door, QWidget* parent);

/// What the page is called in the navigation.
QString pageTitle(PageId page);

}
