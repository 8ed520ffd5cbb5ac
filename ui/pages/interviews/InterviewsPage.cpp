#include "ui/pages/interviews/InterviewsPage.h"

namespace sidang {

InterviewsPage::InterviewsPage(Door& door, QWidget* parent) : DeskPage(door, parent) {}

void InterviewsPage::refill(const Sight&) {}

void InterviewsPage::focusContent() {}

}
