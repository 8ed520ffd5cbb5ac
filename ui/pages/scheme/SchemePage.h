// The categories with their criteria, weights, scales and rules.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class SchemePage : public DeskPage {
    Q_OBJECT

public:
    explicit SchemePage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
};

}
