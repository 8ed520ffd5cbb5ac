// Who is judged.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class NomineesPage : public DeskPage {
    Q_OBJECT

public:
    explicit NomineesPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
};

}
