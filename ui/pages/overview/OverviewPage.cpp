#include "ui/pages/overview/OverviewPage.h"

namespace sidang {

OverviewPage::OverviewPage(Door& door, QWidget* parent) : DeskPage(door, parent) {}

void OverviewPage::refill(const Sight&) {}

void OverviewPage::focusContent() {}

}
