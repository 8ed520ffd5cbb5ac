#include "ui/pages/nominees/NomineesPage.h"

namespace sidang {

NomineesPage::NomineesPage(Door& door, QWidget* parent) : DeskPage(door, parent) {}

void NomineesPage::refill(const Sight&) {}

void NomineesPage::focusContent() {}

}
