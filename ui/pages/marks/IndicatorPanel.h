// What the indicator under the cursor asks: its words, its scale, its weight, and what is written beside the mark.
#pragma once

#include "ui/common/Sheet.h"
#include "ui/models/marks/KeyingModel.h"

class QLabel;

namespace sidang {

class IndicatorPanel : public Sheet {
    Q_OBJECT

public:
    explicit IndicatorPanel(QWidget* parent);

    /// Nothing where no cell has the cursor.
    void show(const Sheets& sheets, const std::optional<KeyingCell>& cell);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* head_;
    QLabel* title_;
    QLabel* guidance_;
    QLabel* scale_;
    QLabel* levels_;
    QLabel* beside_;
    QLabel* keys_;
};

}
