// The schedule of a category's interviews: their order, their times, who came, and the time that runs.
#pragma once

#include "ui/models/interviews/InterviewTimer.h"
#include "ui/models/interviews/ScheduleModel.h"
#include "ui/pages/DeskPage.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidang {

class EmptyState;
class InterviewPanel;
class PlainTable;
class TimerBar;

class InterviewsPage : public DeskPage {
    Q_OBJECT

public:
    /// `clock`: the timer's, which only ever goes forward, in milliseconds.
    explicit InterviewsPage(Door& door, QWidget* parent = nullptr, InterviewTimer::Clock clock = {});

    void refill(const Sight& sight) override;
    void focusContent() override;
    void goTo(const PageTarget& target) override;
    bool settle() override;
    bool isOfCategory() const override { return true; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectAll();
    void retranslate();
    void fill();
    void showSelected();
    void updateButtons();
    QString drawText() const;
    QDate usualDay() const;
    const EditionBook& book() const { return sight_.edition->book; }
    NomineeId selected() const;
    void select(NomineeId nominee);
    void draw();
    void orderByName();
    void setTimes();
    void move(int from, int to);
    void postpone();
    void markAbsent();
    void openTimer();
    void finish(int nominee);

    Sight sight_;
    NomineeId shown_;
    ScheduleModel model_;
    QLabel* title_;
    QPushButton* draw_;
    QPushButton* byName_;
    QPushButton* times_;
    QPushButton* timerButton_;
    QLabel* drawn_;
    QStackedWidget* content_;
    PlainTable* table_;
    InterviewPanel* panel_;
    EmptyState* empty_;
    TimerBar* timer_;
};

}
