// The head of the score sheets: which view, whose sheets, and the button that makes a sheet final.
#pragma once

#include "ui/models/marks/SheetListModel.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace sidang {

class Pill;

enum class MarksView { Sheet, Grid, Facts, Differences };
inline constexpr int marksViewCount = 4;

/// What the head shows beside the sheets themselves.
struct HeadSight {
    MarksView view = MarksView::Sheet;
    SheetOrder order = SheetOrder::ByJuror;
    SheetPlace place;
    int differences = 0;
};

class MarksHead : public QWidget {
    Q_OBJECT

public:
    explicit MarksHead(QWidget* parent);

    void show(const Sheets& sheets, const HeadSight& sight);
    /// Chooses the next (1) or the one before (-1) of those whose sheets are offered, going around.
    void chooseBeside(int step);

Q_SIGNALS:
    void viewChosen(sidang::MarksView view);
    void orderChosen(sidang::SheetOrder order);
    void jurorChosen(sidang::JurorId juror);
    void nomineeChosen(sidang::NomineeId nominee);
    /// The sheet is to be final, or open again.
    void finishWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void offer(const Sheets& sheets, const HeadSight& sight);
    void showFinish(const Sheets& sheets, const HeadSight& sight);

    QLabel* title_;
    Pill* blind_;
    QComboBox* whose_;
    QPushButton* order_;
    QButtonGroup* views_;
    QPushButton* finish_;
    HeadSight sight_;
    std::vector<qint32> offered_;
    bool isBlind_ = false;
};

}
