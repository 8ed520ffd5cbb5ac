// Who judges, and who may not judge whom.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class JuryPage : public DeskPage {
    Q_OBJECT

public:
    explicit JuryPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
};

}
