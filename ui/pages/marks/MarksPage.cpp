#include "ui/pages/marks/MarksPage.h"

namespace sidang {

MarksPage::MarksPage(Door& door, QWidget* parent) : DeskPage(door, parent) {}

void MarksPage::refill(const Sight&) {}

void MarksPage::focusContent() {}

}
