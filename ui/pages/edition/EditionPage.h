// What the edition is called, when it judges, and what its papers say.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class EditionPage : public DeskPage {
    Q_OBJECT

public:
    explicit EditionPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
};

}
