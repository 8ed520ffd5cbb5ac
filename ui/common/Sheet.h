// A white sheet with a hairline and round corners, on which a page lays what belongs together.
#pragma once

#include <QWidget>

namespace sidang {

class Sheet : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
