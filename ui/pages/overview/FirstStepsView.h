// The steps of preparing a fresh edition, one below the other, each with the button that leads there.
#pragma once

#include "ui/common/Sheet.h"
#include "ui/models/overview/FirstSteps.h"

class QLabel;
class QPushButton;

namespace sidang {

class FirstStepsView : public Sheet {
    Q_OBJECT

public:
    explicit FirstStepsView(QWidget* parent = nullptr);

    void show(const std::vector<FirstStep>& steps);
    /// Puts the keyboard on the first step that is not done.
    void focusNext();

Q_SIGNALS:
    void stepWanted(sidang::FirstStepKind kind);

private:
    static constexpr std::size_t count = 4;

    struct Row {
        QLabel* mark;
        QLabel* title;
        QLabel* text;
        QPushButton* button;
    };

    QLabel* title_;
    std::vector<Row> rows_;
    std::vector<FirstStep> steps_;
};

}
