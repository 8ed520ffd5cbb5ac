// A short remark in a rounded field: the state of a category, the progress of an edition.
#pragma once

#include "ui/common/Tone.h"

#include <QWidget>

namespace sidang {

class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);

    /// An empty text hides the pill; `icon` names one of resources/icons, empty: none.
    void say(Tone tone, const QString& text, const QString& icon = {});
    QString text() const { return text_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone tone_ = Tone::Quiet;
    QString text_;
    QString icon_;
};

}
