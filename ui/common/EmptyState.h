// What a page says when it has nothing to show: why, and what to do next.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sidang {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// An empty `step` shows no button.
    void say(const QString& title, const QString& text, const QString& step = {});

Q_SIGNALS:
    void stepWanted();

private:
    QLabel* title_;
    QLabel* text_;
    QPushButton* step_;
};

}
