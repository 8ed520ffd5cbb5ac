// The foot of the window: which file is shown, that it is not changed, and how many problems it has.
#pragma once

#include "ui/models/OpenEdition.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sidang {

class ElidedLabel;

class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showEdition(EditionPointer edition);

Q_SIGNALS:
    void problemsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    EditionPointer edition_;
    ElidedLabel* file_;
    QLabel* lock_;
    ElidedLabel* saving_;
    QLabel* noProblems_;
    QPushButton* problems_;
};

}
