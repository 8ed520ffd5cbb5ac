// One line above the page that says what happened, until it is closed or the next thing happens.
#pragma once

#include "ui/common/Tone.h"

#include <QFrame>

#include <array>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace sidang {

class Banner : public QFrame {
    Q_OBJECT

public:
    /// Words are asked for again whenever the language changes.
    using Words = std::function<QString()>;

    /// Something to do about the message, as a button; at most two.
    struct Step {
        Words label;
        std::function<void()> run;
    };

    explicit Banner(QWidget* parent = nullptr);

    void say(Tone tone, Words words, Step step = {});
    void say(Tone tone, Words words, std::vector<Step> steps);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void dress();

    Tone tone_ = Tone::Quiet;
    Words words_;
    std::vector<Step> steps_;
    QLabel* icon_;
    QLabel* text_;
    std::array<QPushButton*, 2> buttons_;
    QToolButton* close_;
};

}
