// When each nominee is heard.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class InterviewsPage : public DeskPage {
    Q_OBJECT

public:
    explicit InterviewsPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
};

}
