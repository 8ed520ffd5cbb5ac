// The evidence each nominee hands in.
#pragma once

#include "ui/pages/DeskPage.h"

namespace sidang {

class DocumentsPage : public DeskPage {
    Q_OBJECT

public:
    explicit DocumentsPage(Door& door, QWidget* parent = nullptr);

    void refill(const Sight& sight) override;
    void focusContent() override;
};

}
