#include "ui/pages/figures/FiguresPage.h"

namespace sidang {

FiguresPage::FiguresPage(Door& door, QWidget* parent) : DeskPage(door, parent) {}

void FiguresPage::refill(const Sight&) {}

void FiguresPage::focusContent() {}

}
