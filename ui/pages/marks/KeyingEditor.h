// The line in which a cell is typed: Enter takes and goes down, Shift+Enter up, Tab across, Esc puts back.
#pragma once

#include <QLineEdit>

namespace sidang {

/// Where the keyboard goes once a cell was taken.
enum class KeyingStep { Stay, Down, Up, Next, Previous };

class KeyingEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyingEditor(QWidget* parent);

    /// Shows that what stands here was refused, or no longer.
    void setRefused(bool isRefused);
    bool isRefused() const { return isRefused_; }

Q_SIGNALS:
    /// What was typed is to be taken.
    void left(sidang::KeyingStep step);
    /// What was typed is to be forgotten.
    void givenUp();
    void finishWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool isRefused_ = false;
};

}
