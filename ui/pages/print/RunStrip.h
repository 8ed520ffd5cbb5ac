// How far a run of papers has come, and the way to stop it.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sidang {

class RunStrip : public QWidget {
    Q_OBJECT

public:
    explicit RunStrip(QWidget* parent = nullptr);

    void show(int papers, int all);

Q_SIGNALS:
    void stopWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* words_;
    QProgressBar* bar_;
    QPushButton* stop_;
    int papers_ = 0;
    int all_ = 0;
};

}
