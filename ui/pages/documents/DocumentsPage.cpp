#include "ui/pages/documents/DocumentsPage.h"

namespace sidang {

DocumentsPage::DocumentsPage(Door& door, QWidget* parent) : DeskPage(door, parent) {}

void DocumentsPage::refill(const Sight&) {}

void DocumentsPage::focusContent() {}

}
