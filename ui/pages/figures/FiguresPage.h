// The nominees' membership figures, month by month.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class FiguresPage : public DeskPage {
    Q_OBJECT

public:
    explicit FiguresPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
};

}
