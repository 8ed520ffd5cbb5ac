#include "ui/pages/scheme/SchemePage.h"

namespace sidang {

SchemePage::SchemePage(Door& door, QWidget* parent) : DeskPage(door, parent) {}

void SchemePage::refill(const Sight&) {}

void SchemePage::focusContent() {}

}
