#include "ui/pages/jury/JuryPage.h"

namespace sidang {

JuryPage::JuryPage(Door& door, QWidget* parent) : DeskPage(door, parent) {}

void JuryPage::refill(const Sight&) {}

void JuryPage::focusContent() {}

}
