// The head of the window: which edition is open and how far it has come.
#pragma once

#include "ui/models/OpenEdition.h"

#include <QWidget>

namespace sidang {

class ElidedLabel;
class Pill;

class Header : public QWidget {
    Q_OBJECT

public:
    explicit Header(QWidget* parent = nullptr);

    void showEdition(EditionPointer edition);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    EditionPointer edition_;
    ElidedLabel* title_;
    Pill* progress_;
};

}
