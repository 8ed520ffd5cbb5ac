// The jurors' score sheets and the secretariat's facts, as they are keyed.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class MarksPage : public DeskPage {
    Q_OBJECT

public:
    explicit MarksPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
};

}
