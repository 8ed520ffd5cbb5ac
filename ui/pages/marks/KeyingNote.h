// A sentence beside the cell that has the keyboard: why what was typed is not taken, or why nothing can be typed.
#pragma once

#include "ui/common/Tone.h"

#include <QFrame>

class QLabel;

namespace sidang {

class KeyingNote : public QFrame {
    Q_OBJECT

public:
    explicit KeyingNote(QWidget* viewport);

    /// Stands below the cell, or above where there is no room; both in the viewport's coordinates.
    void say(Tone tone, const QString& text, const QRect& cell);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    Tone tone_ = Tone::Quiet;
    QLabel* icon_;
    QLabel* text_;
};

}
