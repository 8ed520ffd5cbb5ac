// What has to be done next, in a sentence, with the button that leads there; beside it the deadline and the problems.
#pragma once

#include "ui/common/Sheet.h"

class QLabel;
class QPushButton;

namespace sidang {

class NextCard : public Sheet {
    Q_OBJECT

public:
    explicit NextCard(QWidget* parent = nullptr);

    struct Words {
        QString category; // may be empty
        QString sentence;
        QString button; // empty: there is nothing to do
        QString whyNot; // why the button cannot be pressed; empty: it can
        QString deadline;
        bool isLate = false;
        QString problems;
        bool hasProblems = false;
    };
    void say(const Words& words);
    QPushButton* button() const { return go_; }

Q_SIGNALS:
    void goWanted();
    void problemsWanted();

private:
    void layOut();

    QLabel* title_;
    QLabel* sentence_;
    QPushButton* go_;
    QLabel* deadlineMark_;
    QLabel* deadline_;
    QLabel* problemsMark_;
    QPushButton* problems_;
    QLabel* noProblems_;
};

}
