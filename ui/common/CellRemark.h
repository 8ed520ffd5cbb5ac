// A short remark below a cell that refused what was typed into it.
#pragma once

#include <QLabel>

namespace sidang {

class CellRemark : public QLabel {
    Q_OBJECT

public:
    explicit CellRemark(QWidget* parent);

    /// Shows the text below the cell, a rectangle of the parent; above it where there is no room.
    void say(const QString& text, const QRect& cell);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
