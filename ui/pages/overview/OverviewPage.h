// Everything that has to be done in the edition, category by category, and what is next.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class OverviewPage : public DeskPage {
    Q_OBJECT

public:
    explicit OverviewPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
};

}
