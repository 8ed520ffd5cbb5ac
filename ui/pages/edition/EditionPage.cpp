#include "ui/pages/edition/EditionPage.h"

namespace sidang {

EditionPage::EditionPage(Door& door, QWidget* parent) : DeskPage(door, parent) {}

void EditionPage::refill(const Sight&) {}

void EditionPage::focusContent() {}

}
