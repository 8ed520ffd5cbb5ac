// A flat button whose text gives way when the window is narrow: cut with an ellipsis, whole in its tool tip.
#pragma once

#include <QPushButton>

namespace sidang {

class ElidedButton : public QPushButton {
    Q_OBJECT

public:
    explicit ElidedButton(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
